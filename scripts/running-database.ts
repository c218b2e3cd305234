import path from 'node:path';
import type { Config } from '../app/platform/config.ts';
import { PlainError } from '../app/platform/plain-error.ts';
import { runningPostgres } from './embedded-postgres.ts';
import { lockHolder } from './lock.mjs';

/** The embedded database has another port each time, and answers only while its forum runs. */
export function withDatabase(config: Config): Config {
  if (!config.embedded) return config;
  const databaseUrl = runningPostgres(config.dataDir);
  const forum = lockHolder(path.join(config.dataDir, 'running.lock'));
  if (databaseUrl && forum) return { ...config, databaseUrl, siteUrl: new URL(forum.note) };
  throw new PlainError(
    'Set DATABASE_URL, or start the forum first: its own database is not running.',
  );
}
