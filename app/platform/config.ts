import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { PlainError } from './plain-error.ts';

export interface Config {
  port: number;
  host: string;
  /** What the forum keeps outside the database, and the embedded database itself. */
  dataDir: string;
  /** Empty while the embedded database has not told its address. */
  databaseUrl: string;
  embedded: boolean;
  /** A community of fiction with printed accounts. */
  demo: boolean;
  production: boolean;
  siteUrl: URL;
  /** Null: mail is kept in the database. */
  smtpUrl: string | null;
  /** That mail is shown on a page: in a demo that nobody but this machine can reach. */
  outbox: boolean;
  secret: string;
  /** Number of proxies in front whose X-Forwarded headers are true. */
  trustProxy: number;
  /** Pictures that are made ready at the same time, over all processes. */
  pictureJobs: number;
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
const SHORTEST_SECRET = 32;

const url = (protocols: string[], sentence: string) =>
  z
    .string()
    .refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), sentence);

const whole = (least: number, most: number, sentence: string) =>
  z
    .string()
    .regex(/^\d+$/, sentence)
    .transform(Number)
    .refine((number) => number >= least && number <= most, sentence);

/** One sentence a variable; nothing else of the environment is read. */
const environment = z.object({
  PORT: whole(1, 65535, 'PORT must be a number from 1 to 65535, like 3000.').optional(),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'HOST must be an address of this machine, like 127.0.0.1.')
    .optional(),
  DATA_DIR: z.string().optional(),
  DATABASE_URL: url(
    ['postgres:', 'postgresql:'],
    'DATABASE_URL must be an address like postgresql://user:password@host:5432/database.',
  ).optional(),
  SITE_URL: url(
    ['http:', 'https:'],
    'SITE_URL must be the address that people see, like https://example.org.',
  ).optional(),
  SMTP_URL: url(
    ['smtp:', 'smtps:'],
    'SMTP_URL must be an address like smtp://user:password@host:587.',
  ).optional(),
  SECRET: z
    .string()
    .min(SHORTEST_SECRET, `SECRET must have at least ${SHORTEST_SECRET} characters.`)
    .optional(),
  TRUST_PROXY: whole(
    0,
    10,
    'TRUST_PROXY must be the number of proxies in front, 0 to 10.',
  ).optional(),
  PICTURE_JOBS: whole(1, 16, 'PICTURE_JOBS must be a number from 1 to 16, like 1.').optional(),
  DEMO: z.enum(['0', '1'], 'DEMO must be 1 or 0.').optional(),
});

/** The names of all variables, for what documents or passes them. */
export const VARIABLES = Object.keys(environment.shape);

/**
 * Reads the configuration from environment variables, or throws a PlainError with a sentence for
 * each that is wrong. A relative DATA_DIR starts at `root`. An empty variable counts as unset.
 */
export function readConfig(env: Record<string, string | undefined>, root: string): Config {
  const set = Object.fromEntries(VARIABLES.map((name) => [name, env[name] || undefined]));
  const parsed = environment.safeParse(set);
  if (!parsed.success) {
    throw new PlainError(parsed.error.issues.map(({ message }) => message).join('\n'));
  }
  const given = parsed.data;
  const host = given.HOST ?? '127.0.0.1';
  const port = given.PORT ?? 3000;
  const embedded = given.DATABASE_URL === undefined;
  const production = !embedded && given.DEMO !== '1';
  const demo = given.DEMO === '1' || (embedded && LOOPBACK.has(host) && given.DEMO !== '0');
  if (production) requireForProduction(given);
  const dataDir = path.resolve(root, given.DATA_DIR ?? '.data');
  return {
    port,
    host,
    dataDir,
    databaseUrl: given.DATABASE_URL ?? '',
    embedded,
    demo,
    production,
    siteUrl: new URL(given.SITE_URL ?? `http://localhost:${port}`),
    smtpUrl: given.SMTP_URL ?? null,
    outbox: demo && LOOPBACK.has(host) && given.SMTP_URL === undefined,
    secret: given.SECRET ?? keptSecret(dataDir),
    trustProxy: given.TRUST_PROXY ?? 0,
    pictureJobs: given.PICTURE_JOBS ?? 1,
  };
}

function requireForProduction(given: z.infer<typeof environment>): void {
  const missing = [
    !given.SITE_URL && 'Set SITE_URL to the address that people see, like https://example.org.',
    !given.SMTP_URL && 'Set SMTP_URL to the server that sends mail, like smtp://user:pw@host:587.',
    !given.SECRET &&
      `Set SECRET to ${SHORTEST_SECRET} or more random characters; "openssl rand -hex 32" makes some.`,
  ].filter((sentence) => sentence !== false);
  if (missing.length > 0) throw new PlainError(missing.join('\n'));
}

/** Made once, so that a restart signs nobody out. */
function keptSecret(dataDir: string): string {
  const file = path.join(dataDir, 'secret');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const secret = randomBytes(32).toString('base64url');
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  writeFileSync(file, secret, { mode: 0o600 });
  // The mode of writeFileSync holds only for a file that it makes, and less the umask.
  chmodSync(file, 0o600);
  return secret;
}
