import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '~/platform/db/migrate.server';
import { diagnoseHistory, schemaDifference } from '../../scripts/schema-engine.ts';
import { ask, emptyDatabase, testDatabase } from '../support/database';

const SCHEMA = path.resolve('prisma', 'schema');
const MIGRATIONS = path.resolve('prisma', 'migrations');

let folder: string;
let url: string;
let drop: () => Promise<void>;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'migrations '));
  ({ url, drop } = await emptyDatabase());
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await drop();
});

function write(name: string, sql: string): void {
  mkdirSync(path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, 'migration.sql'), sql);
}

const tables = async () =>
  await ask(
    url,
    "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1",
  );

describe('migrate', () => {
  it('applies each migration once, in order', async () => {
    write('2_second', 'ALTER TABLE a ADD COLUMN c int;');
    write('1_first', 'CREATE TABLE a (b int);');
    expect(await migrate(url, folder)).toEqual(['1_first', '2_second']);
    expect(await migrate(url, folder)).toEqual([]);
    write('3_third', 'ALTER TABLE a DROP COLUMN c;');
    expect(await migrate(url, folder)).toEqual(['3_third']);
  });

  it('leaves semicolons alone that end no statement', async () => {
    write(
      '1_semicolons',
      `CREATE TABLE a (b text DEFAULT 'one; two');
       CREATE FUNCTION f() RETURNS text LANGUAGE plpgsql AS $$
         BEGIN PERFORM 1; RETURN 'x;y'; END; $$;
       DO $$ BEGIN INSERT INTO a DEFAULT VALUES; INSERT INTO a VALUES (f()); END $$;
       -- a remark; with one
       INSERT INTO a VALUES ('three;');`,
    );
    await migrate(url, folder);
    expect(await ask(url, 'SELECT b FROM a')).toEqual([
      { b: 'one; two' },
      { b: 'x;y' },
      { b: 'three;' },
    ]);
  });

  it('leaves nothing of a migration that fails, and tries it again when it is mended', async () => {
    write('1_good', 'CREATE TABLE a (b int);');
    write('2_bad', 'CREATE TABLE half (b int); INSERT INTO a VALUES (1); SELECT 1/0; ');
    await expect(migrate(url, folder)).rejects.toThrow(
      /^The migration 2_bad failed and left the database as it was: division by zero\.$/,
    );
    expect(await tables()).toEqual([{ tablename: 'a' }]);
    expect(await ask(url, 'SELECT * FROM a')).toEqual([]);
    write('2_bad', 'CREATE TABLE whole (b int);');
    expect(await migrate(url, folder)).toEqual(['2_bad']);
  });

  it('says when the database is newer', async () => {
    write('1_first', 'CREATE TABLE a (b int);');
    write('2_second', 'CREATE TABLE c (b int);');
    await migrate(url, folder);
    rmSync(path.join(folder, '2_second'), { recursive: true });
    await expect(migrate(url, folder)).rejects.toThrow(
      /^The database is newer than this version of Scarwise: it has the migration 2_second/,
    );
  });

  it('says when a migration was changed after it was applied', async () => {
    write('1_first', 'CREATE TABLE a (b int);');
    await migrate(url, folder);
    write('1_first', 'CREATE TABLE a (b text);');
    await expect(migrate(url, folder)).rejects.toThrow(/^The migration 1_first was changed/);
  });

  it('does not touch a database of something else', async () => {
    await ask(url, 'CREATE TABLE invoices (id int)');
    write('1_first', 'CREATE TABLE a (b int);');
    await expect(migrate(url, folder)).rejects.toThrow(/tables that are not of Scarwise/);
    expect(await tables()).toEqual([{ tablename: 'invoices' }]);
  });

  it('lets the second of two nodes that start at once wait', async () => {
    write('1_slow', 'SELECT pg_sleep(0.3); CREATE TABLE a (b int);');
    const applied = await Promise.all([migrate(url, folder), migrate(url, folder)]);
    expect(applied.flat()).toEqual(['1_slow']);
  });

  it('keeps its history as Prisma does', async () => {
    write('1_first', 'CREATE TABLE a (b int);');
    await migrate(url, folder);
    expect(await diagnoseHistory(url, SCHEMA, folder)).toEqual({
      editedMigrationNames: [],
      failedMigrationNames: [],
      hasMigrationsTable: true,
      history: null,
    });
    write('2_second', 'CREATE TABLE c (b int);');
    expect((await diagnoseHistory(url, SCHEMA, folder)).history).toEqual({
      diagnostic: 'databaseIsBehind',
      unappliedMigrationNames: ['2_second'],
    });
  });
});

describe('the migrations of the project', () => {
  it('lead to prisma/schema', async () => {
    await migrate(url, MIGRATIONS);
    expect(await schemaDifference(url, SCHEMA)).toBeNull();
  });

  it('are in every database that a test gets', async () => {
    const database = await testDatabase();
    expect(await migrate(database.url, MIGRATIONS)).toEqual([]);
    await database.close();
  });
});
