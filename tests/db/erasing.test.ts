import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Actor } from '~/features/accounts/policy';
import { decide } from '~/features/moderation/index.server';
import { editStory, submitStory } from '~/features/stories/index.server';
import type { StoryInput } from '~/features/stories/story-input';
import { loadTreatments } from '~/features/treatments/index.server';
import { eraseMember } from '~/features.server';
import { inTransaction, type Transaction } from '~/platform/db/transaction.server';
import { type AccountsDesk, openAccountsDesk } from '../support/accounts-desk';
import { newMember, newPost } from '../support/people-and-posts';

const now = new Date('2026-11-22T10:00:00Z');

let desk: AccountsDesk;
let author: Actor;
let moderator: Actor;
beforeAll(async () => {
  desk = await openAccountsDesk(now);
  await loadTreatments(desk.db);
});
beforeEach(async () => {
  author = await newMember(desk.db);
  moderator = await newMember(desk.db, 'moderator');
});
afterAll(() => desk.close());

const input: StoryInput = {
  answers: {
    subject: 'self',
    treatment: { code: 'topical.silicone.gel' },
    ...{ status: 'completed', change: 'better', interest: 'none', sites: [], figures: false },
  },
  body: 'Words of mine.',
};

function gate() {
  let resolve = () => {};
  const promise = new Promise<void>((open) => {
    resolve = open;
  });
  return { promise, resolve };
}

/** Runs `first` up to its end, lets `second` begin and wait for it, and only then commits `first`. */
async function overtaken<A, B>(
  first: (tx: Transaction) => Promise<A>,
  second: (tx: Transaction) => Promise<B>,
) {
  const [done, commit] = [gate(), gate()];
  const one = inTransaction(desk.db, async (tx) => {
    await first(tx);
    done.resolve();
    await commit.promise;
  });
  await Promise.race([done.promise, one]);
  const other = inTransaction(desk.db, second);
  const waiting = () => desk.db.$queryRaw`
    select count(*)::int as n from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  try {
    await vi.waitFor(async () => expect(await waiting()).toEqual([{ n: 1 }]));
  } finally {
    commit.resolve();
  }
  return Promise.allSettled([one, other]);
}

async function expectNothingLeft(postId: string) {
  const post = await desk.db.post.findUniqueOrThrow({
    where: { id: postId },
    include: { story: true, revisions: true, decisions: true },
  });
  expect(post).toMatchObject({ state: 'erased', authorId: null, story: null, revisions: [] });
  expect(post.decisions.map(({ quoted, note }) => [quoted, note])).toEqual(
    post.decisions.map(() => [null, null]),
  );
}

const erase = (tx: Transaction) => eraseMember(tx, author.id, now);

describe('an author who erases their account', () => {
  it('while a moderator decides on their story leaves nothing of it', async () => {
    const id = await newPost(desk.db, author, { state: 'unreviewed' });
    const choice = { action: 'publish', quoted: 'It helped.', note: 'Thank you.' } as const;
    const results = await overtaken(
      (tx) => decide(tx, moderator, { postId: id, version: 1, ...choice }, now),
      erase,
    );
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    await expectNothingLeft(id);
  });

  it('before a moderator decides makes the decision come too late', async () => {
    const id = await newPost(desk.db, author, { state: 'unreviewed' });
    const [, decided] = await overtaken(erase, (tx) =>
      decide(tx, moderator, { postId: id, version: 1, action: 'publish' }, now),
    );
    expect(decided).toMatchObject({ status: 'rejected', reason: { code: 'stale' } });
    await expectNothingLeft(id);
  });

  it('while a story of theirs is being sent leaves nothing of it', async () => {
    let id = '';
    await overtaken(async (tx) => {
      ({ id } = await submitStory(tx, author, input, now));
    }, erase);
    await expectNothingLeft(id);
  });

  it('can send no story any more from a page that was still open', async () => {
    const [, sent] = await overtaken(erase, (tx) => submitStory(tx, author, input, now));
    expect(sent).toMatchObject({ status: 'rejected', reason: { code: 'forbidden' } });
    expect(await desk.db.post.count({ where: { authorId: author.id } })).toBe(0);
  });

  it('while an edit of theirs is being sent leaves nothing of it', async () => {
    const id = await newPost(desk.db, author, { state: 'published' });
    const edit = { ...input, body: 'More words of mine.', postId: id, version: 1 };
    const results = await overtaken((tx) => editStory(tx, author, edit, now), erase);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    await expectNothingLeft(id);
  });
});
