import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  accountsFeature,
  confirmUnconfirmed,
  findActor,
  findMember,
  listMembers,
  nameIsFree,
  signIn,
  startSession,
  startUnconfirmed,
} from '~/features/accounts/index.server';
import { ownPosts, postsOfMember } from '~/features/posts/index.server';
import { inTransaction } from '~/platform/db/transaction.server';
import { enqueue } from '~/platform/jobs.server';
import { type AccountsDesk, openAccountsDesk } from '../support/accounts-desk';
import { newMember, newPost, newWaitingVersion } from '../support/people-and-posts';

const NOW = new Date('2026-11-20T12:00:00Z');
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

let desk: AccountsDesk;
beforeAll(async () => {
  desk = await openAccountsDesk(NOW);
});
afterAll(() => desk.close());
beforeEach(() => desk.clear());

async function vera() {
  const guest = {
    ...{ email: 'vera@example.org', name: 'Vera', language: 'en' },
    ...{ consents: { adult: '2026-11', health: '2026-11' }, publication: { kind: 'story' } },
  };
  const ask = async () => {
    await inTransaction(desk.db, (tx) => startUnconfirmed(tx, guest, NOW));
    return (await desk.deliver())[0]?.token ?? '';
  };
  const token = await ask();
  const proof = { password: 'three quiet words' };
  const { actor } = await inTransaction(desk.db, (tx) => confirmUnconfirmed(tx, token, proof, NOW));
  const session = await startSession(desk.db, actor.id, NOW);
  await ask();
  return { actor, session };
}

describe('a member', () => {
  it('can take away what accounts keep of them', async () => {
    const { actor } = await vera();
    const exported = await accountsFeature.exportFor?.(desk.db, actor.id);
    expect(exported).toMatchObject({
      ...{ name: 'Vera', email: 'vera@example.org', role: 'member' },
      consents: [{ wording: '2026-11' }, { wording: '2026-11' }],
      sessions: [{ createdAt: NOW }],
      waitingForConfirmation: [{ publication: { kind: 'story' } }],
    });
    expect(JSON.stringify(exported)).not.toMatch(/hash/i);
  });

  it('who erases the account leaves nothing of theirs in it, and frees name and address', async () => {
    const { actor, session } = await vera();
    await inTransaction(desk.db, async (tx) => accountsFeature.eraseFor?.(tx, actor.id, NOW));
    expect(await findActor(desk.db, session, NOW)).toBeNull();
    expect(await findMember(desk.db, 'Vera')).toBeNull();
    expect(await findMember(desk.db, `erased-${actor.id}`)).toBeNull();
    expect(await nameIsFree(desk.db, 'Vera')).toBe(true);
    const counts = [desk.db.session.count(), desk.db.consent.count(), desk.db.unconfirmed.count()];
    expect(await Promise.all(counts)).toEqual([0, 0, 0]);
    const row = await desk.db.member.findUniqueOrThrow({ where: { id: actor.id } });
    expect(row).toMatchObject({ email: null, emailKey: null, passwordHash: null, erasedAt: NOW });
    expect(JSON.stringify(row).toLowerCase()).not.toContain('vera');
    const again = signIn(desk.db, { email: 'vera@example.org', password: 'three quiet words' });
    await expect(again).rejects.toMatchObject({ code: 'wrong_password' });
  });
});

describe('lists', () => {
  it('an author sees how each post stands, and others only what is out', async () => {
    const author = await newMember(desk.db);
    const out = await newPost(desk.db, author, { state: 'published', at: NOW });
    const waits = await newPost(desk.db, author, { state: 'pending', at: later(1) });
    const back = await newPost(desk.db, author, { state: 'sent_back', at: later(2) });
    await newWaitingVersion(desk.db, out, { title: 'A newer title', body: 'More.', at: later(3) });
    await desk.db.decision.create({
      data: {
        ...{ id: 'decision', postId: back, action: 'send_back', reason: 'COI_MISSING', rules: 1 },
        before: {},
      },
    });
    const { posts, next } = await ownPosts(desk.db, author.id, null);
    expect(posts.map(({ id, state, newest, reason }) => [id, state, newest, reason])).toEqual([
      [back, 'sent_back', 'pending', 'COI_MISSING'],
      [waits, 'pending', 'pending', null],
      [out, 'published', 'pending', null],
    ]);
    expect(posts.at(-1)?.title).toBe('A newer title');
    expect(next).toBeNull();
    const shown = await postsOfMember(desk.db, author.id, { looker: null, after: null });
    expect(shown.posts).toMatchObject([{ id: out, title: 'A gel on a cheek' }]);
    const stranger = await newMember(desk.db);
    expect((await ownPosts(desk.db, stranger.id, null)).posts).toEqual([]);
  });

  it('are paged by the last item, with nothing twice and nothing lost', async () => {
    const author = await newMember(desk.db);
    for (let made = 0; made < 32; made += 1) {
      await newPost(desk.db, author, { state: 'published', at: NOW });
    }
    const first = await ownPosts(desk.db, author.id, null);
    const second = await ownPosts(desk.db, author.id, first.next);
    const ids = [...first.posts, ...second.posts].map(({ id }) => id);
    expect([first.posts.length, second.posts.length, new Set(ids).size]).toEqual([30, 2, 32]);
    expect(second.next).toBeNull();
    const page = { looker: null, after: first.posts.at(0)?.id ?? null };
    expect((await postsOfMember(desk.db, author.id, page)).posts.length).toBeGreaterThan(0);
  });

  it('of members are paged and searched by a part of the name, look-alikes included', async () => {
    for (let made = 0; made < 51; made += 1) await newMember(desk.db);
    const { actor } = await vera();
    const first = await listMembers(desk.db, { name: '', after: null });
    const second = await listMembers(desk.db, { name: '', after: first.next });
    expect([first.members.length, second.members.length, second.next]).toEqual([50, 2, null]);
    const found = await listMembers(desk.db, { name: 'VЕR', after: null });
    expect(found.members.map(({ id }) => id)).toEqual([actor.id]);
  });
});

describe('what is kept for a time', () => {
  it('goes by itself', async () => {
    await desk.db.idempotencyKey.create({ data: { key: 'a key of a form', createdAt: NOW } });
    await desk.db.outboxMail.create({
      data: { id: 'mail', to: 'a@example.org', subject: 's', text: 't', createdAt: NOW },
    });
    await desk.db.rateLimit.create({ data: { key: 'k', points: 1, expire: NOW.getTime() + 1 } });
    const left = async () =>
      Promise.all([
        desk.db.idempotencyKey.count(),
        desk.db.outboxMail.count(),
        desk.db.rateLimit.count(),
      ]);
    await desk.chores(NOW);
    expect(await left()).toEqual([1, 1, 1]);
    await desk.chores(later(48));
    expect(await left()).toEqual([0, 1, 0]);
    await desk.chores(later(24 * 7));
    expect(await left()).toEqual([0, 0, 0]);
  });

  it('goes from the queue too, when a mail could not be sent for two days', async () => {
    await inTransaction(desk.db, (tx) => enqueue(tx, 'send-mail-of-a-test', { token: 'x' }));
    await inTransaction(desk.db, (tx) => enqueue(tx, 'something-else', {}));
    await desk.chores(new Date(Date.now() + 47 * 3_600_000));
    expect(await desk.waitingJobs()).toHaveLength(2);
    await desk.chores(new Date(Date.now() + 49 * 3_600_000));
    expect(await desk.waitingJobs()).toHaveLength(1);
  });
});
