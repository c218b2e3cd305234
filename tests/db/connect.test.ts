import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '~/platform/db/client.server';
import { ask, cloneDatabase } from '../support/database';

let url: string;
let drop: () => Promise<void>;
beforeAll(async () => {
  ({ url, drop } = await cloneDatabase());
});
afterAll(() => drop());

describe('a connection to the database', () => {
  it('opens no more than its pool may', async () => {
    const { db, close } = connect(url, { poolSize: 2 });
    await Promise.all(Array.from({ length: 6 }, () => db.$queryRaw`SELECT 1 FROM pg_sleep(0.05)`));
    const [row] = await ask(
      url,
      'SELECT count(*)::int - 1 AS open FROM pg_stat_activity WHERE datname = current_database()',
    );
    expect(row).toEqual({ open: 2 });
    await close();
  });

  it('goes on after the database cut it off', async () => {
    const { db, close } = connect(url, { poolSize: 1 });
    await db.$queryRaw`SELECT 1`;
    await ask(
      url,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );
    await expect
      .poll(() => db.$queryRaw`SELECT 1 AS one`.catch(() => null), { timeout: 5_000 })
      .toEqual([{ one: 1 }]);
    await close();
  });

  it('lets no query hold its locks for ever', async () => {
    const { db, close } = connect(url, { poolSize: 1 });
    const limits = await db.$queryRaw`
      SELECT current_setting('statement_timeout') AS statement,
             current_setting('idle_in_transaction_session_timeout') AS idle`;
    expect(limits).toEqual([{ statement: '15s', idle: '15s' }]);
    await close();
  });
});
