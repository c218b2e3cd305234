import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { inject, onTestFinished } from 'vitest';
import { ask } from './database-server';

const nameOf = (databaseUrl: string) => new URL(databaseUrl).pathname.slice(1);

/** Cuts all connections of a database and lets no new one in. */
export async function loseDatabase(databaseUrl: string): Promise<void> {
  const server = inject('databaseServer');
  const name = nameOf(databaseUrl);
  await ask(server, `ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS false`);
  await ask(
    server,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
  );
}

/** Loses a database until `end` or the end of the test. */
export async function startOutage(databaseUrl: string): Promise<{ end: () => Promise<void> }> {
  await loseDatabase(databaseUrl);
  let over = false;
  const end = async () => {
    if (over) return;
    over = true;
    const name = nameOf(databaseUrl);
    await ask(inject('databaseServer'), `ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS true`);
  };
  onTestFinished(end);
  return { end };
}

/** Starts an outage at the moment at which `work` stands in the middle of a write to `table`. */
export async function outageWhileWriting<T>(
  databaseUrl: string,
  table: string,
  work: () => Promise<T>,
): Promise<{ outage: { end: () => Promise<void> }; result: T }> {
  const holder = new pg.Client({ connectionString: databaseUrl });
  // It is cut off with all others.
  holder.on('error', () => undefined);
  await holder.connect();
  await holder.query(`BEGIN; LOCK TABLE ${table} IN EXCLUSIVE MODE`);
  const working = work();
  await untilSomeoneWaits(databaseUrl);
  const outage = await startOutage(databaseUrl);
  return { outage, result: await working };
}

async function untilSomeoneWaits(databaseUrl: string): Promise<void> {
  const waiting = `SELECT 1 FROM pg_stat_activity
    WHERE datname = '${nameOf(databaseUrl)}' AND wait_event_type = 'Lock'`;
  for (let tries = 0; tries < 500; tries += 1) {
    if ((await ask(inject('databaseServer'), waiting)).length > 0) return;
    await sleep(20);
  }
  throw new Error('nobody writes');
}
