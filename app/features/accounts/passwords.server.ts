import { createHmac } from 'node:crypto';
import bcrypt from 'bcrypt';
import { AppError } from '~/platform/errors';
import { running } from '~/platform/running.server';

/** About a third of a second of one core. */
const COST = 12;

/** The work runs in four threads that files and look-ups of names need too. */
const AT_ONCE = 2;
/** More than this many waiting would answer after the browser gave up. */
const LONGEST_QUEUE = 60;

/** Of no password at all: compared with where there is no account, so that both take equally long. */
const NOBODYS_HASH = '$2b$12$vD6RPybW/VLwn9pLQ/Ymwe5acNkKHqcvQRH8iWS17JSxl3MPzklxi';

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => bcrypt.hash(withSecret(password), COST));
}

/** Takes the same time whether there is a hash or not. */
export async function passwordMatches(password: string, hash: string | null): Promise<boolean> {
  const matches = await inTurn(() => bcrypt.compare(withSecret(password), hash ?? NOBODYS_HASH));
  return matches && hash !== null;
}

/**
 * bcrypt reads 72 bytes, and a stolen table must not be enough to try passwords on: so it gets a
 * keyed digest. NFKC, because keyboards write one letter in several ways.
 */
function withSecret(password: string): string {
  const { secret } = running().config;
  return createHmac('sha256', secret).update(password.normalize('NFKC')).digest('base64');
}

let busy = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (busy < AT_ONCE) busy += 1;
  else if (waiting.length < LONGEST_QUEUE) await new Promise<void>((go) => waiting.push(go));
  else throw new AppError('too_many', 429);
  try {
    return await work();
  } finally {
    // The place passes straight to the next in line.
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  }
}
