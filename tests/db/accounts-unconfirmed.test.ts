import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  confirmUnconfirmed,
  findUnconfirmed,
  signIn,
  startUnconfirmed,
  type Unproven,
} from '~/features/accounts/index.server';
import { inTransaction } from '~/platform/db/transaction.server';
import { type AccountsDesk, openAccountsDesk } from '../support/accounts-desk';

const NOW = new Date('2026-11-20T12:00:00Z');
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
const CONSENTS = { adult: '2026-11', health: '2026-11' };
const PASSWORD = 'three quiet words';

let desk: AccountsDesk;
beforeAll(async () => {
  desk = await openAccountsDesk(NOW);
});
afterAll(() => desk.close());
beforeEach(() => desk.clear());

const guest = (over: Partial<Unproven> = {}): Unproven => ({
  ...{ email: 'vera@example.org', name: 'Vera', language: 'en' },
  ...{ consents: CONSENTS, publication: { kind: 'story', input: { body: 'It helped.' } } },
  ...over,
});

async function ask(over: Partial<Unproven> = {}, now = NOW) {
  await inTransaction(desk.db, (tx) => startUnconfirmed(tx, guest(over), now));
  return desk.deliver();
}

async function tokenFor(over: Partial<Unproven> = {}, now = NOW): Promise<string> {
  const [mail] = await ask(over, now);
  return mail?.token ?? '';
}

const confirm = (token: string, name?: string, now = NOW) =>
  inTransaction(desk.db, (tx) =>
    confirmUnconfirmed(tx, token, { password: PASSWORD, ...(name && { name }) }, now),
  );

describe('a guest who sends a story', () => {
  it('becomes a member through the mailed link, and the story is handed over', async () => {
    const token = await tokenFor();
    expect(await findUnconfirmed(desk.db, token, NOW)).toMatchObject({
      ...{ email: 'vera@example.org', name: 'Vera', known: false },
      publication: { kind: 'story', input: { body: 'It helped.' } },
    });
    const { actor, publication } = await confirm(token);
    expect(actor).toMatchObject({ name: 'Vera', role: 'member', language: 'en' });
    expect(publication).toEqual({ kind: 'story', input: { body: 'It helped.' } });
    const given = await desk.db.consent.findMany({ where: { memberId: actor.id } });
    expect(given.map(({ purpose, wording }) => [purpose, wording]).toSorted()).toEqual([
      ['adult', '2026-11'],
      ['health', '2026-11'],
    ]);
    expect(await signIn(desk.db, { email: 'Vera+x@Example.org', password: PASSWORD })).toEqual(
      actor,
    );
  });

  it('gets a mail whose subject says nothing about health, with a link of this site', async () => {
    const [mail] = await ask();
    expect(mail).toMatchObject({ to: 'vera@example.org', subject: 'Please confirm your address' });
    expect(mail?.link?.href).toMatch(/^http:\/\/localhost:3000\/confirm\?token=[\w-]{43}$/);
  });

  it('is looked at, but nothing changes before the form is sent', async () => {
    const token = await tokenFor();
    await findUnconfirmed(desk.db, token, NOW);
    await findUnconfirmed(desk.db, token, NOW);
    expect(await desk.db.member.count()).toBe(0);
    expect(await desk.db.unconfirmed.count()).toBe(1);
  });

  it('leaves neither token nor address in the queue of jobs', async () => {
    await inTransaction(desk.db, (tx) => startUnconfirmed(tx, guest(), NOW));
    expect(await desk.waitingJobs()).toHaveLength(1);
    expect(JSON.stringify(await desk.waitingJobs())).not.toContain('vera');
    await desk.deliver();
    await vi.waitFor(async () => expect(await desk.waitingJobs()).toEqual([]));
  });

  it('asks for nothing when what asked is rolled back', async () => {
    const failed = inTransaction(desk.db, async (tx) => {
      await startUnconfirmed(tx, guest(), NOW);
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await desk.deliver()).toEqual([]);
    expect(await desk.db.unconfirmed.count()).toBe(0);
  });
});

describe('a link', () => {
  it('works once', async () => {
    const token = await tokenFor();
    await confirm(token);
    await expect(confirm(token)).rejects.toMatchObject({ code: 'link_used' });
    expect(await findUnconfirmed(desk.db, token, NOW)).toBeNull();
  });

  it('works once when it is followed five times at once', async () => {
    const token = await tokenFor();
    const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => confirm(token)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(refused.map(({ code }) => code)).toEqual(Array(4).fill('link_used'));
    expect(await desk.db.member.count()).toBe(1);
  });

  it('of two for one address makes one account', async () => {
    const [one, other] = [await tokenFor(), await tokenFor({ name: 'Wanda' })];
    const outcomes = await Promise.allSettled([confirm(one), confirm(other)]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await desk.db.member.count()).toBe(1);
    expect(await desk.db.unconfirmed.count()).toBe(1);
  });

  it('ends after 48 hours, and its text is erased', async () => {
    const token = await tokenFor();
    expect(await findUnconfirmed(desk.db, token, later(47.9))).not.toBeNull();
    expect(await findUnconfirmed(desk.db, token, later(48))).toBeNull();
    await expect(confirm(token, undefined, later(48))).rejects.toMatchObject({ code: 'link_used' });
    await desk.chores(later(47.9));
    expect(await desk.db.unconfirmed.count()).toBe(1);
    await desk.chores(later(48));
    expect(await desk.db.unconfirmed.count()).toBe(0);
  });

  it('that nobody made opens nothing', async () => {
    expect(await findUnconfirmed(desk.db, 'nothing', NOW)).toBeNull();
    await expect(confirm('nothing')).rejects.toMatchObject({ code: 'link_used' });
  });
});

describe('a name that was taken meanwhile', () => {
  it('is asked for again, and the link still works', async () => {
    const token = await tokenFor();
    await confirm(await tokenFor({ email: 'other@example.org', name: 'VERA' }));
    await expect(confirm(token)).rejects.toMatchObject({ code: 'name_taken' });
    await expect(confirm(token, 'Аdmin')).rejects.toMatchObject({ code: 'name_taken' });
    const { actor } = await confirm(token, 'Vera Two');
    expect(actor.name).toBe('Vera Two');
  });

  it('at the same moment is given to one', async () => {
    const tokens = [
      await tokenFor({ email: 'one@example.org' }),
      await tokenFor({ email: 'two@example.org' }),
    ];
    const outcomes = await Promise.allSettled(tokens.map((token) => confirm(token)));
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
    expect(refused).toMatchObject([{ code: 'name_taken' }]);
  });
});

describe('an address that has an account', () => {
  it('is told so by mail, to the address of the account, and to nobody else', async () => {
    await confirm(await tokenFor());
    const [publish] = await ask({ email: 'VERA+gel@example.org', name: 'Someone' });
    expect(publish).toMatchObject({ to: 'vera@example.org', subject: 'Sign in to go on' });
    const [bare] = await ask({ publication: null });
    expect(bare).toMatchObject({ to: 'vera@example.org', subject: 'You have an account already' });
    expect(bare?.link?.href).toBe('http://localhost:3000/login');
  });

  it('publishes only for the account that it is', async () => {
    const { actor } = await confirm(await tokenFor());
    const other = await confirm(await tokenFor({ email: 'other@example.org', name: 'Other' }));
    const token = await tokenFor();
    expect(await findUnconfirmed(desk.db, token, NOW)).toMatchObject({ known: true });
    await expect(confirm(token)).rejects.toMatchObject({ code: 'forbidden' });
    const as = (member: typeof actor) =>
      inTransaction(desk.db, (tx) => confirmUnconfirmed(tx, token, { actor: member }, NOW));
    await expect(as(other.actor)).rejects.toMatchObject({ code: 'forbidden' });
    expect((await as(actor)).publication).toMatchObject({ kind: 'story' });
  });
});

describe('a mailbox is not flooded', () => {
  const BARE = { publication: null };

  it('by more than three mails in ten minutes', async () => {
    for (let sent = 0; sent < 3; sent += 1) expect(await ask(BARE)).toHaveLength(1);
    expect(await ask({ ...BARE, email: 'vera+more@example.org' })).toEqual([]);
    expect(await ask({ ...BARE, email: 'other@example.org' })).toHaveLength(1);
    expect(await ask({}, later(0.2))).toHaveLength(1);
  });

  it('but a story that would get no mail is not taken and then lost', async () => {
    const publication = { kind: 'story', input: {} };
    for (let sent = 0; sent < 3; sent += 1) expect(await ask({ publication })).toHaveLength(1);
    await expect(ask({ publication })).rejects.toMatchObject({ code: 'too_many' });
  });

  it('nor by many requests at once', async () => {
    await Promise.all(
      Array.from({ length: 6 }, () =>
        inTransaction(desk.db, (tx) => startUnconfirmed(tx, guest(BARE), NOW)),
      ),
    );
    expect(await desk.deliver()).toHaveLength(3);
  });
});
