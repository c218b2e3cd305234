import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  forgetLogins,
  limitForgot,
  limitJoin,
  limitLogin,
  limitPassword,
} from '~/http/limits.server';
import { runWithRequest } from '~/http/request-context.server';
import { type AccountsDesk, openAccountsDesk } from '../support/accounts-desk';

let desk: AccountsDesk;
beforeAll(async () => {
  desk = await openAccountsDesk(new Date());
});
afterAll(() => desk.close());
beforeEach(async () => {
  await desk.db.rateLimit.deleteMany();
});

const from = (address: string, run: () => Promise<void>) =>
  runWithRequest({ nonce: '', address, cookie: undefined }, run);

/** How many times in a row it is let through, out of `tries`. */
async function letThrough(tries: number, run: () => Promise<void>): Promise<number> {
  for (let done = 0; done < tries; done += 1) {
    try {
      await run();
    } catch (error) {
      expect(error).toMatchObject({ code: 'too_many', status: 429 });
      return done;
    }
  }
  return tries;
}

describe('guessing', () => {
  it('of a password ends after ten tries of one address at one account', async () => {
    const guess = (address: string, email: string) => () => from(address, () => limitLogin(email));
    expect(await letThrough(20, guess('192.0.2.1', 'anna@example.org'))).toBe(10);
    expect(await letThrough(1, guess('192.0.2.1', 'ANNA+x@example.org'))).toBe(0);
    expect(await letThrough(1, guess('192.0.2.1', 'other@example.org'))).toBe(1);
    expect(await letThrough(1, guess('192.0.2.2', 'anna@example.org'))).toBe(1);
  });

  it('begins anew for who got in', async () => {
    const login = () => from('192.0.2.1', () => limitLogin('anna@example.org'));
    expect(await letThrough(9, login)).toBe(9);
    await from('192.0.2.1', () => forgetLogins('anna@example.org'));
    expect(await letThrough(20, login)).toBe(10);
  });

  it('by one address at many accounts ends too', async () => {
    let account = 0;
    const guess = () => from('192.0.2.1', () => limitLogin(`a${account++}@example.org`));
    expect(await letThrough(150, guess)).toBe(100);
  });

  it('counts all addresses of one household as one', async () => {
    let last = 0;
    const guess = () => from(`2001:db8::${++last}`, () => limitLogin('anna@example.org'));
    expect(await letThrough(20, guess)).toBe(10);
    const long = () => from('2001:db8:0:0:aa::1', () => limitLogin('anna@example.org'));
    expect(await letThrough(1, long)).toBe(0);
    const next = () => from('2001:db8:0:1::1', () => limitLogin('anna@example.org'));
    expect(await letThrough(1, next)).toBe(1);
    const mapped = () => from('::ffff:192.0.2.9', () => limitLogin('anna@example.org'));
    expect(await letThrough(10, mapped)).toBe(10);
    const plain = () => from('192.0.2.9', () => limitLogin('anna@example.org'));
    expect(await letThrough(1, plain)).toBe(0);
  });
});

describe('mail', () => {
  it('about a password goes five times an hour to one account, whoever asks', async () => {
    let last = 0;
    const ask = () => from(`192.0.2.${++last}`, () => limitForgot('anna@example.org'));
    expect(await letThrough(20, ask)).toBe(5);
  });

  it('to join is asked for thirty times an hour by one address', async () => {
    expect(await letThrough(50, () => from('192.0.2.1', limitJoin))).toBe(30);
    expect(await letThrough(1, () => from('192.0.2.2', limitJoin))).toBe(1);
  });
});

it('the table of counters names nobody, and is counted by all nodes together', async () => {
  await from('192.0.2.1', () => limitLogin('anna@example.org'));
  await limitPassword('member');
  const rows = await desk.db.rateLimit.findMany();
  expect(rows).toHaveLength(3);
  for (const { key, expire } of rows) {
    expect(key).toMatch(/^[a-z_]+:[\w-]{43}$/);
    expect(Number(expire)).toBeGreaterThan(Date.now());
  }
});
