import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postFacts } from '~/features/discussions/facts';
import { addRevision } from '~/features/posts/index.server';
import { inTransaction } from '~/platform/db/transaction.server';
import { newId } from '~/platform/ids.server';
import { type TestDatabase, testDatabase } from '../support/database';
import { type RealPost, realPosts } from '../support/real-posts';

let database: TestDatabase;
const ids = new Map<string, string>();
const now = new Date('2026-11-22T10:00:00Z');

beforeAll(async () => {
  database = await testDatabase();
  for (const post of realPosts) ids.set(post.key, await store(post));
});
afterAll(() => database.close());

/** What an import does: the post with its origin, its text and facts, and a stone where a parent stood. */
function store(post: RealPost): Promise<string> {
  return inTransaction(database.db, async (tx) => {
    const facts = postFacts.parse(post.facts);
    const postId = newId();
    const parentId = post.orphan ? await lostParent(tx) : null;
    await tx.post.create({
      data: {
        id: postId,
        kind: facts.kind,
        language: 'en',
        state: post.repeats ? 'removed' : 'published',
        source: 'import',
        sourceId: `page:${post.key}`,
        byline: post.byline ?? null,
        writtenAt: post.writtenAt ? new Date(post.writtenAt) : null,
        mergedIntoId: post.repeats ? (ids.get(post.repeats) ?? null) : null,
        parentId,
      },
    });
    const draft = { title: post.title, body: post.body, facts, freeText: [] };
    await addRevision(tx, { postId, editorId: null, draft, holds: [], now });
    return postId;
  });
}

async function lostParent(tx: Parameters<Parameters<typeof inTransaction>[1]>[0]): Promise<string> {
  const { id } = await tx.post.create({
    data: { id: newId(), kind: 'talk', language: 'en', state: 'removed', source: 'import' },
  });
  await tx.decision.create({
    data: { id: newId(), postId: id, action: 'remove', reason: 'ORPHAN', rules: 1, before: {} },
  });
  return id;
}

async function load(key: string) {
  return database.db.post.findUniqueOrThrow({
    where: { sourceId: `page:${key}` },
    include: { publicRevision: true, mergedInto: true, parent: { include: { decisions: true } } },
  });
}

describe('the database holds posts as people write them', () => {
  it.each(realPosts)('gives back $key with nothing lost', async (real) => {
    const post = await load(real.key);
    expect(postFacts.parse(post.publicRevision?.facts)).toEqual(postFacts.parse(real.facts));
    expect(post.publicRevision?.facts).toMatchObject(real.facts);
    expect(post.publicRevision?.body).toBe(real.body);
    expect(post.byline).toBe(real.byline ?? null);
    expect(post.writtenAt?.toISOString()).toBe(real.writtenAt);
  });

  it('keeps the third treatment on the part of the scars that it was for', async () => {
    const facts = postFacts.parse((await load('tangled-course')).publicRevision?.facts);
    if (facts.kind !== 'story') throw new Error('not a story');
    const part = facts.scars.find((scar) => scar.ref === 'A2');
    expect(part?.partOf).toBe('A');
    expect(facts.treatments.find((one) => one.code === 'surgery.radiowave')?.scars).toEqual(['A2']);
  });

  it('holds an opinion that was posted twice as one opinion and its repetition', async () => {
    const again = await load('sceptic-again');
    expect(again.mergedInto?.sourceId).toBe('page:sceptic');
    expect(again.state).toBe('removed');
  });

  it.each(['reply-to-harsh-tip', 'reply-with-limits'])(
    'keeps a stone where the parent of %s stood',
    async (key) => {
      const { parent } = await load(key);
      expect(parent?.state).toBe('removed');
      expect(parent?.decisions.map((one) => one.reason)).toEqual(['ORPHAN']);
    },
  );

  it('refuses a second copy of the same source', async () => {
    const [first] = realPosts;
    if (!first) throw new Error('no posts');
    await expect(store(first)).rejects.toThrow();
  });

  it.each([
    ['a Cyrillic currency', { currency: 'грн' }],
    ['a negative amount', { amount: -1 }],
  ])('refuses %s', (_what, wrong) => {
    const facts = structuredClone(realPosts[0]?.facts);
    if (facts?.kind !== 'story') throw new Error('not a story');
    Object.assign(facts.treatments[0]?.cost ?? {}, wrong);
    expect(postFacts.safeParse(facts).success).toBe(false);
  });
});
