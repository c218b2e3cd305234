import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
} from 'rate-limiter-flexible';
import { emailKey } from '~/features/accounts/rules';
import { AppError } from '~/platform/errors';
import { running } from '~/platform/running.server';
import { clientAddress } from './request-context.server';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** So many times in so many seconds. */
const LIMITS = {
  /** Tries of one address at one account. */
  login: { points: 10, duration: 15 * MINUTE },
  /** Tries of one address at all accounts: many people may share an address, few so many. */
  login_address: { points: 100, duration: 15 * MINUTE },
  /** Letters about one account's password, whoever asks. */
  forgot: { points: 5, duration: HOUR },
  join: { points: 30, duration: HOUR },
  report: { points: 20, duration: HOUR },
  /** Answers to one address, whoever gave it: reports must not flood a mailbox. */
  report_address: { points: 10, duration: 24 * HOUR },
  /** Each costs a processor some seconds. */
  photos: { points: 120, duration: HOUR },
};
type Limit = keyof typeof LIMITS;

/** @throws AppError `too_many` */
export async function limitLogin(email: string): Promise<void> {
  await consume('login_address', client());
  await consume('login', `${client()} ${emailKey(email)}`);
}

/** A sign-in that worked was no guess. */
export async function forgetLogins(email: string): Promise<void> {
  await limiters().login.delete(keyOf('login', `${client()} ${emailKey(email)}`));
}

/** For acts of a signed-in member that ask for the password again. @throws AppError `too_many` */
export async function limitPassword(memberId: string): Promise<void> {
  await consume('login', memberId);
}

/** @throws AppError `too_many` */
export async function limitForgot(email: string): Promise<void> {
  await consume('forgot', emailKey(email));
}

/** For every form of a guest that leads to a mail. @throws AppError `too_many` */
export async function limitJoin(): Promise<void> {
  await consume('join', client());
}

/** For a report of a member, or of a guest and the address they left. @throws AppError `too_many` */
export async function limitReport(memberId: string | null, email?: string): Promise<void> {
  await consume('report', memberId ?? client());
  if (email) await consume('report_address', emailKey(email));
}

/** For every sending of photos. @throws AppError `too_many` */
export async function limitPhotos(memberId: string): Promise<void> {
  await consume('photos', memberId);
}

/** Looks for what a wrong address meant: in all and by one address, in memory, since nothing hangs on it. */
const wrongAddresses = new RateLimiterMemory({ points: 120, duration: MINUTE });
const wrongOfOne = new RateLimiterMemory({ points: 20, duration: MINUTE });

/** Whether another wrong address may cost a search; whoever tries many is told no more than the ways in. */
export async function mayLookNearby(): Promise<boolean> {
  try {
    await wrongOfOne.consume(client());
    await wrongAddresses.consume('all');
    return true;
  } catch {
    return false;
  }
}

async function consume(limit: Limit, subject: string): Promise<void> {
  try {
    await limiters()[limit].consume(keyOf(limit, subject));
  } catch (refused) {
    if (refused instanceof Error) throw refused;
    throw new AppError('too_many', 429);
  }
}

/** The table of counters names nobody. */
function keyOf(limit: Limit, subject: string): string {
  const { secret } = running().config;
  return createHmac('sha256', secret).update(`${limit} ${subject}`).digest('base64url');
}

/** A household has one IPv4 address, or 2^64 of IPv6. */
function client(): string {
  const address = clientAddress().replace(/^::ffff:(?=\d+\.)/, '');
  if (!isIPv6(address)) return address;
  const [front = '', back] = address.split('::');
  const groups = front.split(':');
  const gap = back === undefined ? 0 : 8 - groups.length - back.split(':').length;
  const filled = [...groups, ...Array.from({ length: gap }, () => '0'), ...(back ?? '').split(':')];
  return filled
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '') || '0')
    .join(':');
}

let made: Record<Limit, RateLimiterAbstract> | undefined;

function limiters(): Record<Limit, RateLimiterAbstract> {
  made ??= {
    login: limiter('login'),
    login_address: limiter('login_address'),
    forgot: limiter('forgot'),
    join: limiter('join'),
    report: limiter('report'),
    report_address: limiter('report_address'),
    photos: limiter('photos'),
  };
  return made;
}

/** Counts in the database, for all nodes together, and in memory while the database does not answer. */
function limiter(limit: Limit): RateLimiterAbstract {
  const counted = { keyPrefix: limit, ...LIMITS[limit] };
  return new RateLimiterPostgres({
    ...counted,
    storeClient: { query },
    storeType: 'client',
    tableName: 'rate_limits',
    tableCreated: true,
    // A chore of accounts clears the table.
    clearExpiredByTimeout: false,
    insuranceLimiter: new RateLimiterMemory(counted),
  });
}

interface Counter {
  points: number;
  expire: bigint | null;
}

/** The limiter speaks to a client of `pg`; this one asks through the pool that is there. */
async function query({ text, values }: { text: string; values: unknown[] }) {
  const asked = values.map((value) => (typeof value === 'number' ? BigInt(value) : value));
  const rows = await running().db.$queryRawUnsafe<Counter[]>(text, ...asked);
  const counted = rows.map((row) => ({ ...row, expire: Number(row.expire) }));
  return { rows: counted, rowCount: rows.length };
}
