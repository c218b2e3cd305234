import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../app/platform/db/migrate.server.ts';
import { startPostgres, stopOrphan } from '../../scripts/embedded-postgres.ts';
import { lockHolder, takeLock } from '../../scripts/lock.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server on which tests make their databases. */
    databaseServer: string;
    /** A migrated, empty database to clone. */
    databaseTemplate: string;
  }
}

const PREFIX = 'scarwise-test-';

/** One PostgreSQL and one migrated template for a whole run of vitest. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await givenServer();
  const template = `scarwise_template_${process.pid}_${Date.now()}`;
  try {
    await ask(server.url, `CREATE DATABASE ${template}`);
    await migrate(databaseOn(server.url, template), path.resolve('prisma', 'migrations'));
  } catch (error) {
    await server.stop();
    throw error;
  }
  provide('databaseServer', server.url);
  provide('databaseTemplate', template);
  return async () => {
    await ask(server.url, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
    await server.stop();
  };
}

async function givenServer() {
  const url = process.env.TEST_DATABASE_URL;
  return url ? { url, stop: async () => undefined } : ownServer();
}

async function ownServer() {
  await removeLeftovers();
  const folder = mkdtempSync(path.join(tmpdir(), PREFIX));
  takeLock(path.join(folder, 'owner.lock'));
  const { url, stop } = await startPostgres(folder, { throwaway: true });
  return {
    url,
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What runs of the same user that were killed left behind. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = path.join(tmpdir(), name);
    if (statSync(folder, { throwIfNoEntry: false })?.uid !== process.getuid?.()) continue;
    if (lockHolder(path.join(folder, 'owner.lock'))) continue;
    await stopOrphan(path.join(folder, 'postgres'));
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The address of another database on the same server. */
export function databaseOn(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = name;
  return url.href;
}

export async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
