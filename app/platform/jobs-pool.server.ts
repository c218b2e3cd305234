import { Pool } from 'pg';
import type { Logger } from 'pino';
import { isOutage } from './db/outage.server';

/**
 * "Cannot connect now". graphile-worker writes down the end of a job as often as it takes while it
 * gets this answer; any other one at that moment would be a rejection that ends the process.
 */
const TRY_AGAIN = '57P03';

/** The connections of the jobs. They come and go with the database; the process stays. */
export function openJobsPool(databaseUrl: string, log: Logger): Pool {
  const pool = new Pool({ connectionString: databaseUrl, max: 4 });
  const lost = (error: Error) =>
    log.warn({ reason: error.message }, 'a connection of the jobs was lost');
  // Without these listeners a lost connection would end the process; the pool makes a new one.
  pool.on('error', lost);
  pool.on('connect', (client) => {
    client.on('error', lost);
    asksToTryAgain(client, 'query');
  });
  asksToTryAgain(pool, 'connect');
  return pool;
}

/** Lets a method that answers with a promise say of a lost connection that one may try again. */
function asksToTryAgain(target: object, name: string): void {
  const method: unknown = Reflect.get(target, name);
  if (typeof method !== 'function') throw new TypeError(`there is no ${name}`);
  Reflect.set(target, name, (...given: unknown[]) => {
    const answer: unknown = Reflect.apply(method, target, given);
    return answer instanceof Promise ? answer.catch(renamed) : answer;
  });
}

function renamed(error: unknown): never {
  if (error instanceof Error && isOutage(error)) Object.assign(error, { code: TRY_AGAIN });
  throw error;
}
