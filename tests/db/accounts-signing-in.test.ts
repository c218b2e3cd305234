import bcrypt from 'bcrypt';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  askForPasswordLink,
  changePassword,
  createAdminLink,
  endSession,
  findActor,
  findPasswordLink,
  followPasswordLink,
  hashPassword,
  setRole,
  signIn,
  startSession,
} from '~/features/accounts/index.server';
import type { Actor } from '~/features/accounts/policy';
import { inTransaction } from '~/platform/db/transaction.server';
import { type AccountsDesk, openAccountsDesk } from '../support/accounts-desk';
import { newMember } from '../support/people-and-posts';

const NOW = new Date('2026-11-20T12:00:00Z');
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);
const SITE = { siteUrl: new URL('https://scarwise.example'), demo: false };
const PASSWORD = 'three quiet words';

let desk: AccountsDesk;
let hash: string;
beforeAll(async () => {
  desk = await openAccountsDesk(NOW);
  hash = await hashPassword(PASSWORD);
});
afterAll(() => desk.close());
beforeEach(() => desk.clear());

async function member(role: Actor['role'] = 'member') {
  const actor = await newMember(desk.db, role);
  await desk.db.member.update({ where: { id: actor.id }, data: { passwordHash: hash } });
  return { actor, email: `${actor.id}@example.org` };
}

async function linkFor(email: string) {
  await inTransaction(desk.db, (tx) => askForPasswordLink(tx, { email, language: 'en' }, NOW));
  const [mail] = await desk.deliver();
  return mail;
}

const follow = (token: string, now = NOW, consented = false) =>
  followPasswordLink(desk.db, { token, password: 'another four quiet words', consented }, now);

describe('signing in', () => {
  it('takes the password however its letters were typed', async () => {
    const { actor, email } = await member();
    await desk.db.member.update({
      where: { id: actor.id },
      data: { passwordHash: await hashPassword('caf\u00e9 au lait') },
    });
    expect(await signIn(desk.db, { email, password: 'cafe\u0301 au lait' })).toEqual(actor);
  });

  it('reads a long password to its end', async () => {
    const { actor, email } = await member();
    const long = 'a'.repeat(150);
    await desk.db.member.update({
      where: { id: actor.id },
      data: { passwordHash: await hashPassword(`${long}1`) },
    });
    await expect(signIn(desk.db, { email, password: `${long}2` })).rejects.toMatchObject({
      code: 'wrong_password',
    });
  });

  it('answers the same and works as hard for an address that nobody has', async () => {
    const { email } = await member();
    const compare = vi.spyOn(bcrypt, 'compare');
    for (const address of [email, 'nobody@example.org']) {
      const tried = signIn(desk.db, { email: address, password: 'not the one' });
      await expect(tried).rejects.toMatchObject({ code: 'wrong_password', status: 400 });
    }
    expect(compare).toHaveBeenCalledTimes(2);
    const costs = compare.mock.calls.map(([, stored]) => stored.slice(0, 7));
    expect(costs).toEqual(['$2b$12$', '$2b$12$']);
    compare.mockRestore();
  });

  it('many at once all get their answer', async () => {
    const { actor, email } = await member();
    const tries = Array.from({ length: 6 }, () => signIn(desk.db, { email, password: PASSWORD }));
    expect(await Promise.all(tries)).toEqual(Array(6).fill(actor));
  });
});

describe('a session', () => {
  it('is known by its token until it ends', async () => {
    const { actor } = await member();
    const token = await startSession(desk.db, actor.id, NOW);
    expect(await findActor(desk.db, token, later(24 * 30 - 1))).toEqual(actor);
    expect(await findActor(desk.db, token, later(24 * 30))).toBeNull();
    await endSession(desk.db, token);
    expect(await findActor(desk.db, token, NOW)).toBeNull();
  });

  it('is not in the database in a form that opens it', async () => {
    const { actor } = await member();
    const token = await startSession(desk.db, actor.id, NOW);
    const kept = await desk.db.session.findFirstOrThrow();
    expect(kept.tokenHash).not.toBe(token);
    expect(await findActor(desk.db, kept.tokenHash, NOW)).toBeNull();
  });

  it('that ended is erased', async () => {
    const { actor } = await member();
    await startSession(desk.db, actor.id, NOW);
    await desk.chores(later(24 * 30));
    expect(await desk.db.session.count()).toBe(0);
  });

  it('has the role of this moment, not of the moment of signing in', async () => {
    const { actor } = await member('moderator');
    const token = await startSession(desk.db, actor.id, NOW);
    await desk.db.member.update({ where: { id: actor.id }, data: { role: 'member' } });
    expect(await findActor(desk.db, token, NOW)).toMatchObject({ role: 'member' });
  });
});

describe('a new password', () => {
  it('is set by the mailed link, once, and shuts all doors', async () => {
    const { actor, email } = await member();
    const old = await startSession(desk.db, actor.id, NOW);
    const [mail, other] = [await linkFor(email), await linkFor(email)];
    expect(mail).toMatchObject({ to: email, subject: 'Your new password' });
    const token = mail?.token ?? '';
    expect(await findPasswordLink(desk.db, token, NOW)).toMatchObject({ name: actor.name });
    const session = await follow(token);
    expect(await findActor(desk.db, session, NOW)).toEqual(actor);
    expect(await findActor(desk.db, old, NOW)).toBeNull();
    await expect(follow(token)).rejects.toMatchObject({ code: 'link_used' });
    await expect(follow(other?.token ?? '')).rejects.toMatchObject({ code: 'link_used' });
    await signIn(desk.db, { email, password: 'another four quiet words' });
  });

  it('can be set for 2 hours', async () => {
    const { email } = await member();
    const token = (await linkFor(email))?.token ?? '';
    expect(await findPasswordLink(desk.db, token, later(1.9))).not.toBeNull();
    expect(await findPasswordLink(desk.db, token, later(2))).toBeNull();
    await expect(follow(token, later(2))).rejects.toMatchObject({ code: 'link_used' });
    await desk.chores(later(2));
    expect(await desk.db.oneTimeLink.count()).toBe(0);
  });

  it('is mailed to nobody for an address without an account', async () => {
    expect(await linkFor('nobody@example.org')).toBeUndefined();
    await vi.waitFor(async () => expect(await desk.waitingJobs()).toEqual([]));
  });

  it('can be set by who knows the old one, and by nobody else', async () => {
    const { actor, email } = await member();
    const old = await startSession(desk.db, actor.id, NOW);
    const wrong = { current: 'not the one', password: 'four words and one' };
    await expect(changePassword(desk.db, actor, wrong, NOW)).rejects.toMatchObject({
      code: 'wrong_password',
    });
    const right = { ...wrong, current: PASSWORD };
    const session = await changePassword(desk.db, actor, right, NOW);
    expect(await findActor(desk.db, session, NOW)).toEqual(actor);
    expect(await findActor(desk.db, old, NOW)).toBeNull();
    await signIn(desk.db, { email, password: 'four words and one' });
  });
});

describe('the first administrator', () => {
  it('is made by a link that sets the password once, with consent, within 24 hours', async () => {
    const link = await createAdminLink(desk.db, SITE, 'Boss@example.org', NOW);
    expect(link.href).toMatch(/^https:\/\/scarwise\.example\/login\/reset\?token=[\w-]{43}$/);
    const token = link.searchParams.get('token') ?? '';
    const found = await findPasswordLink(desk.db, token, later(23));
    expect(found).toMatchObject({ purpose: 'claim_admin', asksConsents: true });
    const session = await follow(token, later(23), true);
    expect(await findActor(desk.db, session, later(23))).toMatchObject({ role: 'admin' });
    expect(await desk.db.consent.count()).toBe(2);
    await expect(follow(token, later(23))).rejects.toMatchObject({ code: 'link_used' });
    await signIn(desk.db, { email: 'boss@example.org', password: 'another four quiet words' });
  });

  it('may be a member already, and a second one gets a name too', async () => {
    const { actor, email } = await member();
    await createAdminLink(desk.db, SITE, email, NOW);
    await createAdminLink(desk.db, SITE, 'one@example.org', NOW);
    await createAdminLink(desk.db, SITE, 'two@example.org', NOW);
    const admins = await desk.db.member.findMany({ where: { role: 'admin' } });
    expect(admins).toHaveLength(3);
    expect(admins.map(({ id }) => id)).toContain(actor.id);
  });
});

describe('a role', () => {
  const give = (actor: Actor, memberId: string, role: Actor['role']) =>
    inTransaction(desk.db, (tx) => setRole(tx, actor, { memberId, role }));

  it('is given by an administrator', async () => {
    const [admin, other] = [await newMember(desk.db, 'admin'), await newMember(desk.db)];
    await give(admin, other.id, 'moderator');
    const row = await desk.db.member.findUniqueOrThrow({ where: { id: other.id } });
    expect(row.role).toBe('moderator');
    await expect(give(admin, admin.id, 'member')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(give(other, admin.id, 'member')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(give(admin, 'nobody', 'member')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('of administrator is left to one of two who take it from each other', async () => {
    const [one, two] = [await newMember(desk.db, 'admin'), await newMember(desk.db, 'admin')];
    const taken = [give(one, two.id, 'member'), give(two, one.id, 'member')];
    const outcomes = await Promise.allSettled(taken);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await desk.db.member.count({ where: { role: 'admin' } })).toBe(1);
  });
});
