// The second stage of `npm start` and `npm run dev`, on Node 24 with every package at hand.
import path from 'node:path';
import { type Config, readConfig } from '../app/platform/config.ts';
import { PlainError } from '../app/platform/plain-error.ts';
import { requireFreePort } from '../app/platform/ports.ts';
import { buildApplication, generateClient } from './build.ts';
import { requireDatabase } from './database-address.ts';
import { startPostgres } from './embedded-postgres.ts';
import { takeLock } from './lock.mjs';
import { explainFailure } from './start-failure.ts';

const ROOT = path.dirname(import.meta.dirname);

/** Ending takes no longer than this, whatever hangs. */
const LONGEST_END = 9_500;

const dev = process.argv.includes('--dev');
const ending = new AbortController();
const closers: (() => void | Promise<void>)[] = [];

process.chdir(ROOT);
process.env.NODE_ENV = dev ? 'development' : 'production';
endOnSignals();

let dataDir = path.join(ROOT, '.data');
let fullDisk: () => Error | null = () => null;
try {
  const config = readConfig(process.env, ROOT);
  dataDir = config.dataDir;
  await start(config);
  await untilEnd();
} catch (error) {
  const asked = ending.signal.aborted && !(ending.signal.reason instanceof PlainError);
  if (!asked) {
    process.exitCode = 1;
    console.error(explainFailure(fullDisk() ?? error, dataDir));
  }
} finally {
  await close();
}
process.exit();

async function start(config: Config): Promise<void> {
  if (config.embedded) holdDataDir(config);
  await requireFreePort(config.host, config.port);
  if (!config.embedded) await requireDatabase(config.databaseUrl);
  await generateClient({ say, signal: ending.signal });
  if (!dev) await buildApplication({ say, signal: ending.signal });
  const databaseUrl = config.embedded ? await startDatabase(config) : config.databaseUrl;
  ending.signal.throwIfAborted();

  say('Starting the forum …');
  const { listen } = await import('../app/server.ts');
  const site = await listen({ ...config, databaseUrl }, { dev });
  closers.push(site.close);
  ending.signal.throwIfAborted();
  for (const note of site.notes) say(note);
  say(`Scarwise is ready at ${config.siteUrl.origin} (listening on ${site.url}).`);
  say('Ctrl-C stops it.');
}

/** Two servers on one embedded database would destroy it. */
function holdDataDir(config: Config): void {
  const lock = takeLock(path.join(config.dataDir, 'running.lock'), config.siteUrl.origin);
  if (lock.heldBy) {
    const { pid, note } = lock.heldBy;
    throw new PlainError(`Scarwise is already running at ${note} (process ${pid}).`);
  }
  closers.push(lock.release);
}

async function startDatabase(config: Config): Promise<string> {
  say('Starting the embedded database …');
  const postgres = await startPostgres(config.dataDir, { say });
  fullDisk = postgres.complaint;
  closers.push(() => {
    say('Stopping the database …');
    return postgres.stop();
  });
  postgres.died.then(() =>
    ending.abort(
      postgres.complaint() ??
        new PlainError(`The database ended by itself; see ${config.dataDir}/postgres.log.`),
    ),
  );
  return postgres.url;
}

function say(line: string): void {
  console.log(line);
}

function untilEnd(): Promise<never> {
  return new Promise((_resolve, reject) => {
    ending.signal.addEventListener('abort', () => reject(ending.signal.reason));
    if (ending.signal.aborted) reject(ending.signal.reason);
  });
}

/** A second Ctrl-C finds the signal given already, and changes nothing. */
function endOnSignals(): void {
  const end = () => {
    if (!ending.signal.aborted) say('Stopping …');
    ending.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  // The first stage was killed: nobody would end this process any more.
  process.on('disconnect', end);
}

async function close(): Promise<void> {
  const late = setTimeout(() => process.exit(1), LONGEST_END);
  for (const closer of closers.reverse()) {
    try {
      await closer();
    } catch (error) {
      process.exitCode = 1;
      console.error(explainFailure(error, dataDir));
    }
  }
  clearTimeout(late);
}
