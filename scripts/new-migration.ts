// Writes the SQL that leads from the migrations to the schema into a new migration:
// node scripts/new-migration.mjs NAME
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrate } from '../app/platform/db/migrate.server.ts';
import { startPostgres } from './embedded-postgres.ts';
import { schemaDifference } from './schema-engine.ts';

const root = path.dirname(import.meta.dirname);
const migrations = path.join(root, 'prisma', 'migrations');
const name = process.argv[2] ?? '';

if (/^[a-z0-9_]+$/.test(name)) await write();
else {
  console.error('Name the migration in lower case, for example: add_reading_list');
  process.exitCode = 1;
}

async function write() {
  mkdirSync(migrations, { recursive: true });
  const folder = mkdtempSync(path.join(tmpdir(), 'scarwise-migration-'));
  const postgres = await startPostgres(folder, { throwaway: true });
  try {
    await migrate(postgres.url, migrations);
    const sql = await schemaDifference(postgres.url, path.join(root, 'prisma', 'schema'));
    if (sql === null) console.log('The migrations already lead to the schema.');
    else save(sql);
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function save(sql: string) {
  const lock = path.join(migrations, 'migration_lock.toml');
  if (!existsSync(lock)) writeFileSync(lock, 'provider = "postgresql"\n');
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = path.join(migrations, `${time}_${name}`);
  mkdirSync(folder);
  writeFileSync(path.join(folder, 'migration.sql'), sql);
  console.log(`Wrote ${path.relative(root, folder)}/migration.sql; read it before you commit it.`);
}
