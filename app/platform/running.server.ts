import type { Logger } from 'pino';
import type { PrismaClient } from '../../prisma/generated/client/client';
import type { Clock } from './clock';
import type { Config } from './config';
import { perProcess } from './per-process';

/** What the process is made of; `boot.server.ts` puts it together once, before the first request. */
export interface Running {
  config: Config;
  db: PrismaClient;
  log: Logger;
  clock: Clock;
}

const present = perProcess<{ parts?: Running }>('running', () => ({}));

export function provide(parts: Running): void {
  present.parts = parts;
}

export function running(): Running {
  if (!present.parts) throw new Error('not booted');
  return present.parts;
}
