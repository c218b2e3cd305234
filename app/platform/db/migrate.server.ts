import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { z } from 'zod';
import { PlainError } from '../plain-error.ts';

/** The lock that Prisma's own `migrate deploy` takes: the two never work at the same time. */
const PRISMA_MIGRATE_LOCK = 72707369;

/** Prisma's own table, so that `npx prisma migrate` can take over at any time. */
const CREATE_HISTORY = `
  CREATE TABLE _prisma_migrations (
    id                  VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum            VARCHAR(64) NOT NULL,
    finished_at         TIMESTAMPTZ,
    migration_name      VARCHAR(255) NOT NULL,
    logs                TEXT,
    rolled_back_at      TIMESTAMPTZ,
    started_at          TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count INTEGER NOT NULL DEFAULT 0
  )`;

interface Migration {
  name: string;
  sql: string;
  checksum: string;
}

/** One row a migration; those that were rolled back do not count. */
const history = z.array(
  z.object({ name: z.string(), checksum: z.string(), finished: z.boolean() }),
);

/**
 * Brings a database up to the migrations of a folder, each in one transaction with its record, and
 * answers the names of those that it applied. Of two nodes that start at once the second waits.
 */
export async function migrate(databaseUrl: string, folder: string): Promise<string[]> {
  const migrations = await readMigrations(folder);
  const client = new pg.Client({ connectionString: databaseUrl });
  // A connection lost between two queries fails the next one; without this it would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_MIGRATE_LOCK]);
    const pending = await findPending(client, migrations);
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    // Ending the session gives the lock back too.
    await client.end();
  }
}

/** The migrations of a folder, in order. */
async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

async function findPending(client: pg.Client, migrations: Migration[]): Promise<Migration[]> {
  const applied = await readHistory(client);
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, checksum, finished } of applied) {
    const migration = known.get(name);
    if (!migration) {
      throw new PlainError(
        `The database is newer than this version of Scarwise: it has the migration ${name}, which this version does not know. Start the newer version, or restore a backup made before it.`,
      );
    }
    if (!finished) {
      throw new PlainError(
        `The migration ${name} was begun by another tool and did not end; see "prisma migrate resolve".`,
      );
    }
    if (migration.checksum !== checksum) {
      throw new PlainError(
        `The migration ${name} was changed after this database had it; write a new migration instead, or begin with an empty database.`,
      );
    }
  }
  const done = new Set(applied.map(({ name }) => name));
  return migrations.filter(({ name }) => !done.has(name));
}

async function readHistory(client: pg.Client) {
  const { rows: tables } = await client.query<{ name: string }>(
    'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()',
  );
  if (tables.length === 0) {
    await client.query(CREATE_HISTORY);
    return [];
  }
  if (!tables.some(({ name }) => name === '_prisma_migrations')) {
    throw new PlainError(
      'The database holds tables that are not of Scarwise; give it a database of its own in DATABASE_URL.',
    );
  }
  const { rows } = await client.query(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  return history.parse(rows);
}

/**
 * The script goes to the server as one simple query: nothing here splits it at semicolons, and what
 * it did vanishes with its record when one statement fails or the process dies.
 */
async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(sql);
    await client.query(
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, started_at, applied_steps_count)
       VALUES ($1, $2, clock_timestamp(), $3, now(), 1)`,
      [randomUUID(), checksum, name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    const reason = error instanceof Error ? error.message : String(error);
    throw new PlainError(
      `The migration ${name} failed and left the database as it was: ${reason}.`,
      { cause: error },
    );
  }
}
