import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { connect, type Database } from '../../app/platform/db/client.server.ts';
import { ask, databaseOn } from './database-server.ts';

export { ask } from './database-server.ts';

export interface TestDatabase {
  url: string;
  db: Database;
  /** Ends the connections and removes the database. */
  close: () => Promise<void>;
}

/** A database of its own for a test file: migrated, without a row. */
export async function testDatabase(): Promise<TestDatabase> {
  const { url, drop } = await cloneDatabase();
  const { db, close } = connect(url, { poolSize: 5 });
  return {
    url,
    db,
    close: async () => {
      await close();
      await drop();
    },
  };
}

/** A clone of the migrated template, or of another database that nobody is connected to. */
export async function cloneDatabase(template = inject('databaseTemplate')) {
  const server = inject('databaseServer');
  const name = `scarwise_${randomBytes(6).toString('hex')}`;
  await ask(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const drop = async () => {
    await ask(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  };
  return { name, url: databaseOn(server, name), drop };
}

/** A database without a table. */
export const emptyDatabase = () => cloneDatabase('template1');
