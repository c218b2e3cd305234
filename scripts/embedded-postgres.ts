import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { PlainError } from '../app/platform/plain-error.ts';
import { freePort } from '../app/platform/ports.ts';
import { choosePostgresOwner, type PostgresCommand, type PostgresOwner } from './postgres-owner.ts';

const USER = 'scarwise';
const DATABASE = 'scarwise';

/** After a crash PostgreSQL first replays its journal, which may take a while. */
const START_TIMEOUT = 120_000;
const STOP_TIMEOUT = 6_000;
const LOG_LIMIT = 5_000_000;

/** A fixed environment: without it the cluster and its messages would follow LANG. */
const ENVIRONMENT: NodeJS.ProcessEnv = {
  LC_ALL: 'C',
  TZ: 'UTC',
  PATH: '/usr/bin:/bin',
  NODE_ENV: 'production',
};

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  // A socket's path may have 107 characters at most, which a long checkout path exceeds.
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '64MB',
  max_wal_size: '256MB',
  min_wal_size: '32MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Logs hold no statement and no value: those are people's words.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
};

/** For tests: the data is thrown away, so nothing waits for the disk. */
const THROWAWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

export interface EmbeddedPostgres {
  url: string;
  /** Settles when the server ends without having been asked to. */
  died: Promise<void>;
  /** A full disk, of which the server wrote to its log. */
  complaint: () => PlainError | null;
  stop: () => Promise<void>;
}

export interface PostgresOptions {
  say?: (line: string) => void;
  throwaway?: boolean;
}

/**
 * Starts the PostgreSQL that came as an npm package, on 127.0.0.1 and a free port, with its data
 * in `folder`. One that an earlier, killed process left running on this data is stopped first.
 * The caller sees to it that no two processes do this at once.
 */
export async function startPostgres(
  folder: string,
  { say = () => undefined, throwaway = false }: PostgresOptions = {},
): Promise<EmbeddedPostgres> {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const owner = choosePostgresOwner(folder, say);
  const password = readPassword(folder) ?? makePassword(folder);
  await stopOrphan(owner.data, say);
  if (!fs.existsSync(path.join(owner.data, 'PG_VERSION'))) {
    say('Making a new database …');
    createCluster(owner, password, throwaway);
  }
  const log = openLog(folder);
  const server = await launch(owner, log, throwaway);
  const url = address(server.port, password, DATABASE);
  try {
    await createDatabase(address(server.port, password, 'postgres'));
  } catch (error) {
    await server.stop();
    throw log.complaint() ?? error;
  }
  return { url, died: server.died, complaint: log.complaint, stop: server.stop };
}

/** The address of the server that runs on a folder's data, or null when none does. */
export function runningPostgres(folder: string): string | null {
  const password = readPassword(folder);
  const running = readPidFile(path.join(folder, 'postgres'));
  if (!password || !running?.ready || !isPostgresOn(running.pid, running.data)) return null;
  return address(running.port, password, DATABASE);
}

/** Stops the server that runs on a folder's data, if one does. */
export async function stopOrphan(data: string, say: (line: string) => void = () => undefined) {
  const running = readPidFile(data);
  if (!running) return;
  if (isPostgresOn(running.pid, running.data)) {
    say('Stopping the database that an earlier run left behind …');
    await endProcess(running.pid, () => isPostgresOn(running.pid, running.data));
  }
  // PostgreSQL would take another program of that number for a server.
  fs.rmSync(path.join(data, 'postmaster.pid'), { force: true });
}

function address(port: number, password: string, database: string): string {
  return `postgresql://${USER}:${password}@127.0.0.1:${port}/${database}`;
}

function readPassword(folder: string): string | null {
  const file = path.join(folder, 'postgres-password');
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : null;
}

function makePassword(folder: string): string {
  const password = randomBytes(24).toString('base64url');
  fs.writeFileSync(path.join(folder, 'postgres-password'), password, { mode: 0o600 });
  return password;
}

/** A half-made cluster of a run that was killed is made again, so it is built beside its place. */
function createCluster(owner: PostgresOwner, password: string, throwaway: boolean): void {
  const unfinished = `${owner.data}.new`;
  const passwordFile = `${owner.data}.password`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  owner.hand(passwordFile);
  try {
    const command = owner.command('initdb', [
      ...['-D', unfinished, '-U', USER, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`],
      ...['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      ...(throwaway ? ['--no-sync'] : []),
    ]);
    const { account } = command;
    const made = spawnSync(command.file, command.args, { env: ENVIRONMENT, ...account });
    const said = String(made.error?.message ?? made.stderr);
    if (made.status !== 0) throw diskFull(said) ?? new PlainError(refusal('made', said));
    fs.renameSync(unfinished, owner.data);
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
}

function refusal(verb: string, said: string): string {
  const lines = said.split('\n').filter((line) => /error|fatal|panic/i.test(line));
  return `The embedded database could not be ${verb}: ${lines.at(-1)?.trim() ?? said.trim()}`;
}

function diskFull(said: string): PlainError | null {
  return said.includes('No space left on device')
    ? new PlainError('The disk is full: the database needs room to work.')
    : null;
}

interface PostgresLog {
  descriptor: number;
  text(): string;
  complaint(): PlainError | null;
}

/** What the server says from now on; the file goes on from earlier runs until it is large. */
function openLog(folder: string): PostgresLog {
  const file = path.join(folder, 'postgres.log');
  const size = fs.existsSync(file) ? fs.statSync(file).size : 0;
  const before = size > LOG_LIMIT ? 0 : size;
  const descriptor = fs.openSync(file, before ? 'a' : 'w', 0o600);
  const text = () => fs.readFileSync(file).subarray(before).toString('utf8');
  return { descriptor, text, complaint: () => diskFull(text()) };
}

async function launch(owner: PostgresOwner, log: PostgresLog, throwaway: boolean) {
  try {
    for (let attempt = 1; ; attempt++) {
      const port = await freePort();
      const settings = { ...SETTINGS, ...(throwaway ? THROWAWAY : {}), port: String(port) };
      const server = spawnServer(
        owner.command('postgres', [
          ...['-D', owner.data],
          ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
        ]),
        log.descriptor,
      );
      if (await isReady(owner.data, server)) return { port, ...server };
      await server.stop();
      // Between finding the port and taking it another program may have been quicker.
      const taken = log.text().includes('Address already in use') && attempt < 3;
      if (!taken) throw log.complaint() ?? new PlainError(refusal('started', log.text()));
    }
  } finally {
    fs.closeSync(log.descriptor);
  }
}

interface Server {
  pid: number;
  ended: () => boolean;
  died: Promise<void>;
  stop: () => Promise<void>;
}

function spawnServer({ file, args, account }: PostgresCommand, log: number): Server {
  // Detached: Ctrl-C in a terminal must reach the forum, which stops the database last.
  const child: ChildProcess = spawn(file, args, {
    ...account,
    env: ENVIRONMENT,
    detached: true,
    stdio: ['ignore', log, log],
  });
  const ended = () => child.exitCode !== null || child.signalCode !== null || !child.pid;
  let stopping = false;
  const exit = once(child, 'exit').then(
    () => undefined,
    () => undefined,
  );
  const died = exit.then(() => (stopping ? new Promise<void>(() => undefined) : undefined));
  // `died` stays referenced by the caller; the process itself must not keep Node alive.
  child.unref();
  const stop = async () => {
    stopping = true;
    if (!ended()) await endProcess(child.pid ?? 0, () => !ended());
  };
  return { pid: child.pid ?? 0, ended, died, stop };
}

async function isReady(data: string, server: Server): Promise<boolean> {
  for (const end = Date.now() + START_TIMEOUT; Date.now() < end; await sleep(50)) {
    if (server.ended()) return false;
    const state = readPidFile(data);
    if (state?.pid === server.pid && state.ready) return true;
  }
  return false;
}

/** SIGINT: finish at once but in order. SIGQUIT: leave it to the journal, which the next start replays. */
async function endProcess(pid: number, lives: () => boolean): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    process.kill(pid, signal);
    for (const end = Date.now() + STOP_TIMEOUT; Date.now() < end; await sleep(25)) {
      if (!lives()) return;
    }
  }
}

/** What the server writes about itself: process, folder, start, port, …, state. */
function readPidFile(data: string) {
  const file = path.join(data, 'postmaster.pid');
  if (!fs.existsSync(file)) return null;
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  return {
    pid: Number(lines[0]),
    data: lines[1] ?? data,
    port: Number(lines[3]),
    ready: lines[7]?.trim() === 'ready',
  };
}

/** Whether a process is the PostgreSQL on this data, and not another one that got its number. */
function isPostgresOn(pid: number, data: string): boolean {
  const args = process.platform === 'linux' ? linuxArguments(pid) : listedArguments(pid);
  return args.includes('postgres') && args.includes(data);
}

function linuxArguments(pid: number): string {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

function listedArguments(pid: number): string {
  return String(spawnSync('ps', ['-o', 'args=', '-p', String(pid)]).stdout ?? '');
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [
      DATABASE,
    ]);
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}
