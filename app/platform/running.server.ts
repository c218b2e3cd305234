import type { Logger } from 'pino';
import type { PrismaClient } from '../../prisma/generated/client/client';
import type { Clock } from './clock';
import type { Config } from './config';

/** What the process is made of; `boot.server.ts` puts it together once, before the first request. */
export interface Running {
  config: Config;
  db: PrismaClient;
  log: Logger;
  clock: Clock;
}

let present: Running | undefined;

export function provide(parts: Running): void {
  present = parts;
}

export function running(): Running {
  if (!present) throw new Error('not booted');
  return present;
}
