import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freePort } from '~/platform/ports';
import { stopOrphan } from '../../scripts/embedded-postgres.ts';
import { type RunningCommand, runScript } from '../support/command';
import { ask, cloneDatabase } from '../support/database';

let dataDir: string;
let port: number;
const started: RunningCommand[] = [];
beforeEach(async () => {
  dataDir = path.join(mkdtempSync(path.join(tmpdir(), 'scarwise start ')), 'a data folder');
  port = await freePort();
});
afterEach(async () => {
  for (const command of started.splice(0)) {
    command.signal('SIGKILL');
    await command.ended();
  }
  await stopOrphan(path.join(dataDir, 'postgres'));
  rmSync(path.dirname(dataDir), { recursive: true, force: true });
});

function start(env: Record<string, string> = {}, script = 'serve.ts'): RunningCommand {
  const command = runScript(script, [], { DATA_DIR: dataDir, PORT: String(port), ...env });
  started.push(command);
  return command;
}

/** That it gives up with exactly these sentences, a line each, and nothing that looks like a stack. */
async function expectRefusal(command: RunningCommand, ...sentences: RegExp[]): Promise<void> {
  expect(await command.ended()).toBe(1);
  const lines = command.complaints().trim().split('\n');
  expect(lines).toHaveLength(sentences.length);
  for (const [index, sentence] of sentences.entries()) expect(lines[index]).toMatch(sentence);
}

const postgresPid = () =>
  Number(readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

/** A process that ended, but that nobody has asked about yet, has a number and no program. */
const lives = (pid: number) => existsSync(`/proc/${pid}/exe`);

const status = async (address: string) =>
  (await fetch(`http://127.0.0.1:${port}${address}`)).status;

describe('a start on the embedded database', () => {
  it('serves, refuses a second start, and ends with its database on Ctrl-C pressed twice', async () => {
    const first = start({}, 'start.mjs');
    await first.says(/is ready at http:\/\/localhost:\d+ /);
    expect(await status('/healthz')).toBe(200);
    expect(await status('/readyz')).toBe(200);
    const database = postgresPid();
    const second = start({ PORT: String(await freePort()) }, 'start.mjs');
    await expectRefusal(second, /^Scarwise is already running at http:\/\/localhost:\d+ /);
    const before = Date.now();
    first.signal('SIGINT');
    first.signal('SIGINT');
    expect(await first.ended()).toBe(0);
    expect(Date.now() - before).toBeLessThan(10_000);
    expect(first.complaints()).toBe('');
    expect(lives(database)).toBe(false);
    expect(existsSync(path.join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
    expect(existsSync(path.join(dataDir, 'running.lock'))).toBe(false);
  });

  it('goes on after a kill that left its database running', async () => {
    const first = start();
    await first.says(/is ready at/);
    const orphan = postgresPid();
    first.signal('SIGKILL');
    await first.ended();
    expect(lives(orphan)).toBe(true);
    const second = start();
    await second.says(/is ready at/);
    expect(lives(orphan)).toBe(false);
    expect(await status('/readyz')).toBe(200);
    second.signal('SIGTERM');
    expect(await second.ended()).toBe(0);
  });

  it('ends when the first stage is killed', async () => {
    const first = start({}, 'start.mjs');
    await first.says(/is ready at/);
    const database = postgresPid();
    first.signal('SIGKILL');
    await first.says(/Stopping the database/);
    await expect.poll(() => lives(database), { timeout: 10_000 }).toBe(false);
  });

  it('says so when its database is gone', async () => {
    const command = start();
    await command.says(/is ready at/);
    process.kill(postgresPid(), 'SIGQUIT');
    expect(await command.ended()).toBe(1);
    expect(command.complaints()).toMatch(/^The database ended by itself; see .*postgres\.log\.$/m);
    expect(command.complaints()).not.toContain('    at ');
  });
});

describe('a start that cannot be', () => {
  it('says that the port is taken, before it makes a database', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    await expectRefusal(start(), new RegExp(`^Port ${port} of 127.0.0.1 is taken`));
    expect(existsSync(path.join(dataDir, 'postgres'))).toBe(false);
    other.close();
  });

  it('says which address is none of this machine', async () => {
    await expectRefusal(start({ HOST: '192.0.2.1' }), /^HOST is 192\.0\.2\.1, which is not/);
  });

  it('says what a real site still needs', async () => {
    const database = { DATABASE_URL: 'postgresql://u:p@127.0.0.1:9/d' };
    await expectRefusal(start(database), /^Set SITE_URL /, /^Set SMTP_URL /, /^Set SECRET /);
  });

  it('says which variable is wrong', async () => {
    await expectRefusal(start({ PORT: 'x', DEMO: 'x' }), /^PORT must /, /^DEMO must /);
  });

  it('says that the data folder cannot be written', async () => {
    const file = path.resolve('package.json');
    await expectRefusal(start({ DATA_DIR: path.join(file, 'data') }), /^DATA_DIR /);
  });
});

describe('a wrong DATABASE_URL', () => {
  it('is said to be no address', async () => {
    const command = start({ DATABASE_URL: 'nonsense' });
    await expectRefusal(command, /^DATABASE_URL must be an address/);
  });

  it('is said to lead nowhere', async () => {
    const nobody = `postgresql://u:p@127.0.0.1:${await freePort()}/d`;
    await expectRefusal(start({ DATABASE_URL: nobody, DEMO: '1' }), /^Nothing listens at /);
  });

  it('is said to lead to something else', async () => {
    const web = createServer((_request, response) => response.end('hello'));
    web.listen(0, '127.0.0.1');
    await once(web, 'listening');
    const address = web.address();
    const webPort = typeof address === 'object' ? address?.port : 0;
    const command = start({ DATABASE_URL: `postgresql://u:p@127.0.0.1:${webPort}/d`, DEMO: '1' });
    await expectRefusal(command, /^What answers at .* is not PostgreSQL/);
    web.close();
  });

  it.each([
    ['a wrong password', (url: URL) => Object.assign(url, { password: 'wrong' }), /password/],
    ['an unknown user', (url: URL) => Object.assign(url, { username: 'nobody' }), /nobody/],
    [
      'no such database',
      (url: URL) => Object.assign(url, { pathname: '/none' }),
      /no database none/,
    ],
  ])('is said to have %s', async (_name, change, sentence) => {
    const { url, drop } = await cloneDatabase();
    const wrong = change(new URL(url)).href;
    await expectRefusal(start({ DATABASE_URL: wrong, DEMO: '1' }), sentence);
    await drop();
  });

  it('is said to lead to a database that is newer', async () => {
    const { url, drop } = await cloneDatabase();
    await ask(
      url,
      `INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
       VALUES ('later', 'x', now(), '29990101000000_later', 1)`,
    );
    const command = start({ DATABASE_URL: url, DEMO: '1' });
    await expectRefusal(command, /^The database is newer than this version .*29990101000000_later/);
    await drop();
  });
});
