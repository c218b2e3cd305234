import type { RequestHandler } from 'express';
import { demoNotes, loadDemo, refuseDemoAccounts } from './demo.server';
import { createAdminLink as createLink } from './features/accounts/index.server';
import { features } from './features.server';
import { guards } from './http/guard.server';
import type { Config } from './platform/config';
import { connect } from './platform/db/client.server';
import { migrate } from './platform/db/migrate.server';
import { type Db, inTransaction } from './platform/db/transaction.server';
import { subscribeAll } from './platform/events.server';
import { enqueue, prepareJobs, startJobs } from './platform/jobs.server';
import { openJobsPool } from './platform/jobs-pool.server';
import { createLog } from './platform/log.server';
import { createMailer } from './platform/mail.server';
import { provide } from './platform/running.server';

/** What the listening server needs of the application. */
export interface App {
  /** What to tell whoever starts it. */
  notes: string[];
  /** Stands before Remix. */
  before: RequestHandler[];
  /** Whether a request can be answered now. */
  ready: () => Promise<boolean>;
  close: () => Promise<void>;
}

/** Puts the application together: database, reference data, demo, jobs. */
export async function boot(config: Config): Promise<App> {
  const log = createLog({ quiet: config.demo });
  const clock = () => new Date();
  await migrate(config.databaseUrl, 'prisma/migrations');
  const { db, close: closeDb } = connect(config.databaseUrl, { poolSize: 10 });
  const pool = openJobsPool(config.databaseUrl, log);
  provide({ config, db, log, clock });
  subscribeAll(features);
  await prepareJobs(pool);
  for (const feature of features) await feature.loadReferenceData?.(db);
  await (config.demo ? loadDemo(db, clock()) : refuseDemoAccounts(db));

  const bench = { db, config, clock, sendMail: createMailer(config, db) };
  const runner = await startJobs({
    pool,
    log,
    tasks: features.flatMap((feature) => feature.tasks?.(bench) ?? []),
    chores: features.flatMap((feature) => feature.chores?.(bench) ?? []),
  });

  await startTasks(db);

  return {
    notes: [...(config.demo ? demoNotes() : []), ...mailNotes(config)],
    before: guards(),
    ready: async () => {
      try {
        await db.$queryRaw`select 1`;
        return true;
      } catch {
        return false;
      }
    },
    close: async () => {
      await runner.stop();
      await pool.end();
      await closeDb();
    },
  };
}

/** The work that every start brings with it; the jobs do it. */
function startTasks(db: Db): Promise<void> {
  return inTransaction(db, async (tx) => {
    for (const name of features.flatMap((one) => one.atStart ?? [])) await enqueue(tx, name, {});
  });
}

/** Production never starts so; whoever tries the forum out for the network may not know it. */
function mailNotes({ smtpUrl, outbox }: Config): string[] {
  return smtpUrl === null && !outbox ? ['No mail is sent: SMTP_URL is not set.'] : [];
}

/** The one-time link for a site's first administrator. */
export async function createAdminLink(config: Config, email: string): Promise<URL> {
  const { db, close } = connect(config.databaseUrl, { poolSize: 2 });
  try {
    return await createLink(db, config, email, new Date());
  } finally {
    await close();
  }
}
