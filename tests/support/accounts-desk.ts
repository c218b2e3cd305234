import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Logger, runOnce } from 'graphile-worker';
import { Pool } from 'pg';
import { accountsFeature } from '~/features/accounts/index.server';
import { readConfig } from '~/platform/config';
import type { Database } from '~/platform/db/client.server';
import { prepareJobs } from '~/platform/jobs.server';
import { createLog } from '~/platform/log.server';
import type { Mail } from '~/platform/mail.server';
import { provide } from '~/platform/running.server';
import { testDatabase } from './database';

interface Delivered extends Mail {
  messageId: string;
  /** The token of its link. */
  token: string;
}

export interface AccountsDesk {
  db: Database;
  /** Runs the jobs that wait, and gives the mails that they sent. */
  deliver(): Promise<Delivered[]>;
  waitingJobs(): Promise<unknown[]>;
  /** Runs what accounts do by the clock, as if it were `now`. */
  chores(now: Date): Promise<void>;
  clear(): Promise<void>;
  close(): Promise<void>;
}

const SILENT = new Logger(() => () => undefined);

/** Accounts on a real database, with their jobs, and mails that are kept. The clock stands at `now`. */
export async function openAccountsDesk(now: Date): Promise<AccountsDesk> {
  const { db, url, close } = await testDatabase();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'scarwise-accounts-'));
  const pool = new Pool({ connectionString: url, max: 2 });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const config = readConfig({ DATABASE_URL: url, DEMO: '1', DATA_DIR: dataDir }, dataDir);
  const log = createLog({ quiet: true });
  provide({ config, db, log, clock: () => now });
  await prepareJobs(pool);

  let sent: Delivered[] = [];
  const sendMail = async (mail: Mail, messageId: string) => {
    const token = new URL(mail.link?.href ?? '').searchParams.get('token') ?? '';
    sent.push({ ...mail, messageId, token });
  };
  const bench = { db, config, log, sendMail };
  const tasks = accountsFeature.tasks?.({ ...bench, clock: () => now }) ?? [];
  const taskList = Object.fromEntries(tasks.map((task) => [task.name, task.run]));

  return {
    db,
    deliver: async () => {
      sent = [];
      await runOnce({ pgPool: pool, taskList, noHandleSignals: true, logger: SILENT });
      return sent;
    },
    waitingJobs: async () => (await pool.query('select * from graphile_worker._private_jobs')).rows,
    chores: async (then) => {
      for (const chore of accountsFeature.chores?.({ ...bench, clock: () => then }) ?? []) {
        await chore.run();
      }
    },
    clear: async () => {
      await pool.query('delete from graphile_worker._private_jobs');
      await pool.query('truncate members, unconfirmed, idempotency_keys, outbox_mails cascade');
    },
    close: async () => {
      await pool.end();
      await close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
