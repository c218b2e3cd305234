import {
  Logger as JobLogger,
  makeWorkerUtils,
  type Runner,
  run,
  type TaskList,
} from 'graphile-worker';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { z } from 'zod';
import type { Transaction } from './db/transaction.server';
import { traceOf } from './log.server';

/** A piece of work that happens after the request: its name, what it is given, and what it does. */
export interface Task<Payload> {
  name: string;
  payload: z.ZodType<Payload>;
  run: (payload: Payload) => Promise<void>;
}

/** A task that is run by the clock. `cron` in UTC. */
export interface Chore {
  name: string;
  cron: string;
  run: () => Promise<void>;
}

/** Ties payload and run together, then forgets the type: a list of tasks is of many types. */
export function task<Payload>(definition: Task<Payload>): Task<unknown> {
  return {
    name: definition.name,
    payload: definition.payload,
    run: (payload) => definition.run(definition.payload.parse(payload)),
  };
}

/**
 * Adds a job in the transaction that made it needful: rolled back with it, run after it.
 * A failing job is tried again with exponential back-off, `attempts` times in all.
 * Jobs of one `queue` run one after another, whatever process takes them.
 */
export async function enqueue(
  tx: Transaction,
  name: string,
  payload: object,
  { attempts = 12, queue = null }: { attempts?: number; queue?: string | null } = {},
): Promise<void> {
  await tx.$queryRaw`
    select (graphile_worker.add_job(
      ${name}::text, payload := ${JSON.stringify(payload)}::json, max_attempts := ${attempts}::int,
      queue_name := ${queue}::text
    )).id::text`;
}

/** Brings graphile-worker's own tables up to date. */
export async function prepareJobs(pool: Pool): Promise<void> {
  const jobs = await makeWorkerUtils({ pgPool: pool });
  await jobs.migrate();
  await jobs.release();
}

/** Works off jobs in this process until `stop`. */
export async function startJobs(options: {
  pool: Pool;
  tasks: Task<unknown>[];
  chores: Chore[];
  log: Logger;
}): Promise<Runner> {
  const { pool, tasks, chores, log } = options;
  const taskList: TaskList = Object.fromEntries([
    ...tasks.map((one) => [one.name, (payload: unknown) => one.run(payload)]),
    ...chores.map((one) => [one.name, () => one.run()]),
  ]);
  return run({
    pgPool: pool,
    concurrency: 2,
    pollInterval: 2000,
    noHandleSignals: true,
    taskList,
    crontab: chores.map((one) => `${one.cron} ${one.name}`).join('\n'),
    logger: jobLogger(log),
  });
}

/**
 * graphile-worker's lines in our log: errors as errors, the rest for debugging. Payloads stay out,
 * and of a job that failed the message of its error, which `traceOf` cleans.
 */
function jobLogger(log: Logger): JobLogger {
  return new JobLogger((scope) => (level, message, about) => {
    const fields = { job: scope.taskIdentifier, jobId: scope.jobId };
    if (about?.failure) log.error({ ...fields, error: traceOf(about.error) }, 'a job failed');
    else if (level === 'error') log.error(fields, message);
    else if (level === 'warning') log.warn(fields, message);
    else log.debug(fields, message);
  });
}
