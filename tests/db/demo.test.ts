import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadDemo, refuseDemoAccounts } from '~/demo.server';
import { confirmUnconfirmed, startUnconfirmed } from '~/features/accounts/index.server';
import { loadGuides } from '~/features/guides/load-guides.server';
import { loadTreatments } from '~/features/treatments/index.server';
import { inTransaction, type Prisma } from '~/platform/db/transaction.server';
import { demoComments, demoDiscussions, demoStories } from '../../prisma/seed/demo/index';
import { type AccountsDesk, openAccountsDesk } from '../support/accounts-desk';
import { newMember } from '../support/people-and-posts';

const NOW = new Date('2026-11-20T12:00:00Z');

let desk: AccountsDesk;
beforeEach(async () => {
  desk = await openAccountsDesk(NOW);
  await loadTreatments(desk.db);
  await loadGuides(desk.db);
});
afterEach(() => desk.close());

async function join(name: string) {
  const email = `${name.toLowerCase()}@example.org`;
  const consents = { adult: '2026-11', health: '2026-11' };
  const guest = { email, name, language: 'en', consents, publication: null };
  await inTransaction(desk.db, (tx) => startUnconfirmed(tx, guest, NOW));
  const token = (await desk.deliver())[0]?.token ?? '';
  const proof = { password: 'three quiet words' };
  return inTransaction(desk.db, (tx) => confirmUnconfirmed(tx, token, proof, NOW));
}

describe('fiction and people are never mixed', () => {
  it('who joins a demo is part of the demo', async () => {
    await loadDemo(desk.db, NOW);
    const { actor } = await join('Vera');
    expect(await desk.db.member.findUnique({ where: { id: actor.id } })).toMatchObject({
      demo: true,
    });
    expect(await desk.db.member.count({ where: { demo: false } })).toBe(0);
  });

  it('the demo is not put into a database that holds a real account', async () => {
    await newMember(desk.db);
    await expect(loadDemo(desk.db, NOW)).rejects.toThrow('This database holds real accounts');
    expect(await desk.db.post.count()).toBe(0);
    await expect(refuseDemoAccounts(desk.db)).resolves.toBeUndefined();
  });

  it('a real site does not run on a database that holds the demo', async () => {
    await loadDemo(desk.db, NOW);
    await expect(refuseDemoAccounts(desk.db)).rejects.toThrow('holds the demo community');
  });
});

describe('the demo community', () => {
  it('is made once, by two processes that start together too', async () => {
    await Promise.all([loadDemo(desk.db, NOW), loadDemo(desk.db, NOW)]);
    await loadDemo(desk.db, NOW);
    expect(await desk.db.post.count({ where: { kind: 'story' } })).toBe(demoStories.length);
  });

  it('keeps every reply under its thread or its guide, with the one that waits', async () => {
    await loadDemo(desk.db, NOW);
    const replies = [...demoDiscussions, ...demoComments].flatMap((thread) => thread.replies);
    const under = { kind: 'reply' } as const;
    expect(await desk.db.post.count({ where: under })).toBe(replies.length);
    expect(await desk.db.post.count({ where: { ...under, state: 'pending' } })).toBe(1);
    expect(await desk.db.post.count({ where: { state: 'unreviewed', kind: 'question' } })).toBe(1);
    const title = 'The slow thread: sunscreen, make-up, and waiting';
    const long = await desk.db.post.findFirst({ where: { publicRevision: { title } } });
    expect(long?.replyCount).toBeGreaterThan(50);
  });

  it('stands as if people had written it: threads, answers to answers, stones, comments on guides', async () => {
    await loadDemo(desk.db, NOW);
    const count = (where: Prisma.PostWhereInput) => desk.db.post.count({ where });
    expect(await count({ kind: { in: ['question', 'opinion', 'talk'] } })).toBe(
      demoDiscussions.length,
    );
    const told = [...demoDiscussions, ...demoComments].flatMap(({ replies }) => replies);
    expect(await count({ kind: 'reply' })).toBe(told.length);
    expect(await count({ guideId: { not: null } })).toBe(
      demoComments.flatMap((one) => ('guide' in one ? one.replies : [])).length,
    );
    expect(await count({ kind: 'reply', parent: { kind: 'reply' } })).toBe(
      told.filter(({ inReplyTo }) => inReplyTo).length,
    );
    expect(await count({ kind: 'reply', threadId: null, guideId: null })).toBe(0);
    expect(await count({ publicRevisionId: null, state: { not: 'pending' } })).toBe(0);
    expect(await count({ state: 'removed', decisions: { none: { action: 'remove' } } })).toBe(0);
    const named = demoDiscussions.filter(({ state }) => state !== 'pending');
    expect(await desk.db.postSubject.count({ where: { post: { kind: { not: 'story' } } } })).toBe(
      named.flatMap(({ subjects }) => Object.values(subjects).flat()).length,
    );
  });

  it('counts the replies of each thread, and is active since the newest of them', async () => {
    await loadDemo(desk.db, NOW);
    const tops = await desk.db.post.findMany({
      where: { inThread: { some: {} } },
      include: { inThread: { where: { state: { in: ['published', 'unreviewed'] } } } },
    });
    expect(tops.length).toBeGreaterThan(0);
    for (const { id, replyCount, activeAt, publishedAt, inThread } of tops) {
      const times = [publishedAt, ...inThread.map((reply) => reply.publishedAt)];
      const newest = Math.max(...times.map((time) => time?.getTime() ?? 0));
      expect([id, replyCount, activeAt?.getTime()]).toEqual([id, inThread.length, newest]);
    }
  });
});
