import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../../app/platform/ports.ts';
import { type RunningCommand, runScript } from './command.ts';
import { cloneDatabase } from './database.ts';
import { type Mailbox, openMailbox } from './mail.ts';

export interface TestServer {
  url: string;
  databaseUrl: string;
  dataDir: string;
  mailbox: Mailbox;
  /** Everything that the server has said. */
  log(): string;
  /** Lets the server complain about this; any other complaint makes `stop` fail. */
  expectError(pattern: RegExp): void;
  stop(): Promise<void>;
  /** As when the machine loses power. The database stays until `stop`. */
  kill(): Promise<void>;
}

export interface ServerOptions {
  /** Over those of a real site on http; an empty one counts as unset. */
  env?: Record<string, string>;
  /** Instead of a fresh clone; it is left as it is. */
  databaseUrl?: string;
}

/** The built application as a process of its own, on a database and with a mail server of its own. */
export async function startServer({ env = {}, databaseUrl }: ServerOptions = {}) {
  const clone = databaseUrl ? { url: databaseUrl, drop: nothing } : await cloneDatabase();
  const mailbox = await openMailbox();
  const dataDir = mkdtempSync(path.join(tmpdir(), 'scarwise-server-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const command = runScript('serve.ts', [], {
    PORT: String(port),
    DATA_DIR: dataDir,
    DATABASE_URL: clone.url,
    SITE_URL: url,
    SMTP_URL: mailbox.url,
    SECRET: 'a secret of the tests, long enough to be one',
    ...env,
  });
  const tidy = async () => {
    await mailbox.close();
    await clone.drop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await command.says(/is ready at/);
  } catch (error) {
    await tidy();
    throw error;
  }
  return running({ url, databaseUrl: clone.url, dataDir, mailbox }, command, tidy);
}

const nothing = async () => undefined;

function running(
  facts: Pick<TestServer, 'url' | 'databaseUrl' | 'dataDir' | 'mailbox'>,
  command: RunningCommand,
  tidy: () => Promise<void>,
): TestServer {
  const expected: RegExp[] = [];
  return {
    ...facts,
    log: command.output,
    expectError: (pattern) => expected.push(pattern),
    stop: async () => {
      command.signal('SIGTERM');
      await command.ended();
      await tidy();
      const lines = command.complaints().split('\n');
      const unexpected = lines.filter((line) => line && !expected.some((one) => one.test(line)));
      if (unexpected.length > 0) {
        throw new Error(`the server complained:\n${unexpected.join('\n')}`);
      }
    },
    kill: async () => {
      command.signal('SIGKILL');
      await command.ended();
    },
  };
}
