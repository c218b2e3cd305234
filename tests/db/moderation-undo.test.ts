import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/features/accounts/policy';
import { type DecisionInput, decide, undo } from '~/features/moderation/index.server';
import type { PostState } from '~/features/posts/rules';
import { inTransaction } from '~/platform/db/transaction.server';
import { type TestDatabase, testDatabase } from '../support/database';
import { newMember, newPost, newWaitingVersion } from '../support/people-and-posts';

let database: TestDatabase;
let author: Actor;
let moderator: Actor;
let other: Actor;
const now = new Date('2026-11-22T10:00:00Z');

beforeAll(async () => {
  database = await testDatabase();
  author = await newMember(database.db);
  moderator = await newMember(database.db, 'moderator');
  other = await newMember(database.db, 'moderator');
});
afterAll(() => database.close());

type Choice = Omit<DecisionInput, 'postId' | 'version'>;

const edited = { title: 'Another title', body: 'Other words.' };
const choices = {
  publish: { action: 'publish' },
  edit_and_publish: { action: 'edit_and_publish', edited },
  send_back: { action: 'send_back', reason: 'THIN_STORY' },
  remove: { action: 'remove', reason: 'AD_CLINIC' },
  restore: { action: 'restore' },
} as const satisfies Record<string, Choice>;

async function act(postId: string, choice: Choice, actor = moderator): Promise<string> {
  const { version } = await database.db.post.findUniqueOrThrow({ where: { id: postId } });
  return inTransaction(database.db, (tx) => decide(tx, actor, { postId, version, ...choice }, now));
}

const takeBack = (decisionId: string, actor = moderator) =>
  inTransaction(database.db, (tx) => undo(tx, actor, decisionId, now));

/** All that readers, the author and the queue see of a post. */
async function standing(id: string) {
  const post = await database.db.post.findUniqueOrThrow({
    where: { id },
    include: { revisions: { where: { state: { not: 'superseded' } } }, story: true },
  });
  const { version, ...rest } = post;
  return { ...rest, revisions: rest.revisions.toSorted((a, b) => a.number - b.number) };
}

const cases: [keyof typeof choices, PostState, boolean][] = [
  ['publish', 'pending', false],
  ['publish', 'unreviewed', false],
  ['publish', 'published', true],
  ['publish', 'sent_back', false],
  ['edit_and_publish', 'pending', false],
  ['edit_and_publish', 'published', false],
  ['edit_and_publish', 'published', true],
  ['send_back', 'pending', false],
  ['send_back', 'unreviewed', false],
  ['send_back', 'published', false],
  ['send_back', 'published', true],
  ['remove', 'pending', false],
  ['remove', 'published', true],
  ['restore', 'removed', false],
  ['restore', 'hidden', false],
];

describe('undo leaves a post as if nothing had been decided', () => {
  it.each(cases)('%s of one that is %s (a version waits: %s)', async (choice, state, waits) => {
    const id = await newPost(database.db, author, { state });
    if (waits) await newWaitingVersion(database.db, id, { body: 'A newer text.' });
    const before = await standing(id);
    const decision = await act(id, choices[choice]);
    expect(await standing(id)).not.toEqual(before);
    await takeBack(decision);
    expect(await standing(id)).toEqual(before);
  });

  it('by any other moderator too, and the log tells both', async () => {
    const id = await newPost(database.db, author, { state: 'pending' });
    const decision = await act(id, choices.publish);
    const undoId = await takeBack(decision, other);
    const rows = await database.db.decision.findMany({ where: { postId: id } });
    expect(rows.find((row) => row.id === decision)?.undoneById).toBe(undoId);
    expect(rows.find((row) => row.id === undoId)).toMatchObject({
      action: 'undo',
      moderatorId: other.id,
    });
  });

  it('step by step, down to the first', async () => {
    const id = await newPost(database.db, author, { state: 'pending' });
    const before = await standing(id);
    const published = await act(id, choices.publish);
    const removed = await act(id, choices.remove);
    await takeBack(removed);
    await takeBack(published);
    expect(await standing(id)).toEqual(before);
  });

  it('and an undo can be undone: the decision is in force again', async () => {
    const id = await newPost(database.db, author, { state: 'pending' });
    const decision = await act(id, choices.edit_and_publish);
    const after = await standing(id);
    await takeBack(await takeBack(decision));
    expect(await standing(id)).toEqual(after);
    const row = await database.db.decision.findUniqueOrThrow({ where: { id: decision } });
    expect(row.undoneById).toBeNull();
    await takeBack(decision);
    expect((await standing(id)).state).toBe('pending');
  });
});

describe('undo is refused', () => {
  it('when something else was decided since', async () => {
    const id = await newPost(database.db, author, { state: 'pending' });
    const published = await act(id, choices.publish);
    await act(id, choices.remove);
    await expect(takeBack(published)).rejects.toMatchObject({ code: 'stale', status: 409 });
    expect((await standing(id)).state).toBe('removed');
  });

  it('when its author changed the post since', async () => {
    const id = await newPost(database.db, author, { state: 'pending' });
    const published = await act(id, choices.publish);
    await newWaitingVersion(database.db, id, { body: 'A newer text.' });
    await expect(takeBack(published)).rejects.toMatchObject({ code: 'stale' });
  });

  it('a second time', async () => {
    const id = await newPost(database.db, author, { state: 'pending' });
    const published = await act(id, choices.publish);
    await takeBack(published);
    await expect(takeBack(published)).rejects.toMatchObject({ code: 'stale' });
  });

  it('to the author of the post, moderator or not', async () => {
    const id = await newPost(database.db, other, { state: 'published' });
    const removed = await act(id, choices.remove);
    await expect(takeBack(removed, other)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('of a decision that there is not', async () => {
    await expect(takeBack('no-such-decision')).rejects.toMatchObject({ code: 'not_found' });
  });

  it('of an act that came from elsewhere, without what stood before', async () => {
    const id = await newPost(database.db, author, { state: 'removed' });
    await database.db.decision.create({
      data: { id: `import-${id}`, postId: id, action: 'remove', rules: 1, before: {} },
    });
    await expect(takeBack(`import-${id}`)).rejects.toMatchObject({ code: 'stale' });
  });
});

describe('two moderators at once', () => {
  it('on one post: exactly one decides, the other is told', async () => {
    for (let round = 0; round < 10; round++) {
      const id = await newPost(database.db, author, { state: 'pending' });
      const results = await Promise.allSettled([
        act(id, choices.publish, moderator),
        act(id, choices.remove, other),
      ]);
      const [lost, ...others] = results.filter((one) => one.status === 'rejected');
      expect(others).toEqual([]);
      expect(lost?.reason).toMatchObject({ code: 'stale' });
      const post = await standing(id);
      const decisions = await database.db.decision.findMany({ where: { postId: id } });
      expect(decisions).toHaveLength(1);
      expect(post.state).toBe(decisions[0]?.action === 'publish' ? 'published' : 'removed');
    }
  });

  it('undo one decision: it is undone once', async () => {
    const id = await newPost(database.db, author, { state: 'pending' });
    const decision = await act(id, choices.publish);
    const results = await Promise.allSettled([takeBack(decision), takeBack(decision, other)]);
    expect(results.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await database.db.decision.count({ where: { postId: id, action: 'undo' } })).toBe(1);
  });
});
