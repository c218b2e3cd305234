import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/features/accounts/policy';
import { type DecisionInput, decide, readReviewPage } from '~/features/moderation/index.server';
import type { Action } from '~/features/moderation/reasons';
import type { PostState } from '~/features/posts/rules';
import { messages } from '~/messages';
import { inTransaction } from '~/platform/db/transaction.server';
import { type TestDatabase, testDatabase } from '../support/database';
import { newMember, newPost, newWaitingVersion } from '../support/people-and-posts';

let database: TestDatabase;
let author: Actor;
let moderator: Actor;
const now = new Date('2026-11-22T10:00:00Z');
const say = messages('en');

beforeAll(async () => {
  database = await testDatabase();
  author = await newMember(database.db);
  moderator = await newMember(database.db, 'moderator');
});
afterAll(() => database.close());

const make = (state: PostState) => newPost(database.db, author, { state });

const load = (id: string) =>
  database.db.post.findUniqueOrThrow({
    where: { id },
    include: {
      story: true,
      publicRevision: true,
      newestRevision: true,
      revisions: { orderBy: { number: 'asc' } },
      decisions: { orderBy: { createdAt: 'asc' } },
    },
  });

type Choice = Omit<DecisionInput, 'postId' | 'version'> & { version?: number };

async function act(postId: string, choice: Choice, actor = moderator): Promise<string> {
  const { version } = await load(postId);
  const input = { postId, version, ...choice };
  return inTransaction(database.db, (tx) => decide(tx, actor, input, now));
}

describe('publishing', () => {
  it('brings out a post that waits, into lists too', async () => {
    const id = await make('pending');
    await act(id, { action: 'publish' });
    const post = await load(id);
    expect(post.state).toBe('published');
    expect(post.publicRevisionId).toBe(post.newestRevisionId);
    expect(post.publishedAt).toEqual(now);
    expect(post.story?.outcome).toBe('better');
  });

  it('marks an unread post as read, and leaves its date', async () => {
    const id = await make('unreviewed');
    const before = await load(id);
    await act(id, { action: 'publish' });
    const post = await load(id);
    expect(post.state).toBe('published');
    expect(post.publishedAt).toEqual(before.publishedAt);
  });

  it('puts a waiting version in the place of the one that stood', async () => {
    const id = await make('published');
    await newWaitingVersion(database.db, id, { body: 'It helped a lot.' });
    await act(id, { action: 'publish' });
    const post = await load(id);
    expect(post.publicRevision?.body).toBe('It helped a lot.');
    expect(post.newestRevision?.state).toBe('published');
  });

  it('of a story whose change was sent back is about what readers see, not about that change', async () => {
    const id = await make('unreviewed');
    await newWaitingVersion(database.db, id, { body: 'Call me for a discount.' });
    await act(id, { action: 'send_back', reason: 'AD_CLINIC' });
    const page = await readReviewPage(database.db, { actor: moderator, language: 'en', say }, id);
    expect(page.judged.body).toBe('It helped.');
    await act(id, { action: 'publish' });
    const post = await load(id);
    expect(post).toMatchObject({ state: 'published', publicRevision: { body: 'It helped.' } });
    expect(post.decisions.at(-1)?.revisionId).toBe(post.publicRevisionId);
    expect(post.newestRevision?.state).toBe('sent_back');
  });

  it("asks nothing of the author's limits: twenty posts of one day all come out", async () => {
    const eager = await newMember(database.db);
    const ids = await Promise.all(
      Array.from({ length: 20 }, () => newPost(database.db, eager, { state: 'pending' })),
    );
    for (const id of ids) await act(id, { action: 'publish' });
    const out = await database.db.post.count({ where: { authorId: eager.id, state: 'published' } });
    expect(out).toBe(20);
  });
});

describe('editing and publishing', () => {
  const edited = { title: 'A gel on my cheek', body: 'It helped, without the address.' };

  it("brings out the moderator's words and keeps the author's own in the history", async () => {
    const id = await make('pending');
    await act(id, { action: 'edit_and_publish', edited, reason: 'PERSONAL_DATA_SELF' });
    const post = await load(id);
    expect(post.state).toBe('published');
    expect(post.publicRevision).toMatchObject({ ...edited, editorId: moderator.id, number: 2 });
    expect(post.revisions[0]).toMatchObject({ body: 'It helped.', editorId: author.id });
    expect(post.publicRevision?.facts).toEqual(post.revisions[0]?.facts);
  });

  it('leaves no earlier version in the public history, which could hold what was taken out', async () => {
    const id = await make('published');
    await act(id, { action: 'edit_and_publish', edited });
    const post = await load(id);
    expect(post.revisions.map((one) => one.state)).toEqual(['superseded', 'published']);
  });

  it('cooks the words anew', async () => {
    const id = await make('pending');
    const body = '**Bold** <script>alert(1)</script>';
    await act(id, { action: 'edit_and_publish', edited: { ...edited, body } });
    const { publicRevision } = await load(id);
    expect(publicRevision?.html).toContain('<strong>Bold</strong>');
    expect(publicRevision?.html).not.toContain('<script');
  });
});

describe('sending back', () => {
  const choice = {
    action: 'send_back',
    reason: 'DOSAGE',
    quoted: '30 %',
    note: 'Thanks.',
  } as const;

  it('keeps the text with its author, and the reason with the decision', async () => {
    const id = await make('pending');
    await act(id, choice);
    const post = await load(id);
    expect(post.state).toBe('sent_back');
    expect(post.newestRevision).toMatchObject({ state: 'sent_back', body: 'It helped.' });
    expect(post.decisions).toMatchObject([
      { ...choice, moderatorId: moderator.id, rules: 1, createdAt: now },
    ]);
  });

  it('takes a post that was out away from readers', async () => {
    const id = await make('unreviewed');
    await act(id, choice);
    const post = await load(id);
    expect(post).toMatchObject({ state: 'sent_back', publicRevisionId: null, story: null });
  });

  it('sends back the waiting version alone where an older one stands', async () => {
    const id = await make('published');
    await newWaitingVersion(database.db, id, { body: 'Call me.' });
    await act(id, choice);
    const post = await load(id);
    expect(post.state).toBe('published');
    expect(post.publicRevision?.body).toBe('It helped.');
    expect(post.newestRevision?.state).toBe('sent_back');
  });
});

describe('removing and restoring', () => {
  it.each<PostState>(['pending', 'unreviewed', 'published', 'sent_back', 'hidden'])(
    'a post that was %s comes back as it was',
    async (state) => {
      const id = await make(state);
      await act(id, { action: 'remove', reason: 'AD_CLINIC' });
      expect((await load(id)).state).toBe('removed');
      await act(id, { action: 'restore' });
      expect((await load(id)).state).toBe(state);
    },
  );

  it('a removed post that was never decided on here waits to be read when it comes back', async () => {
    const id = await make('removed');
    await database.db.post.update({ where: { id }, data: { publicRevisionId: null } });
    await act(id, { action: 'restore' });
    expect((await load(id)).state).toBe('pending');
  });
});

describe('what is refused', () => {
  it('a decision on a post that changed since it was read', async () => {
    const id = await make('pending');
    const { version } = await load(id);
    await newWaitingVersion(database.db, id, { body: 'Another text.' });
    await expect(act(id, { action: 'publish', version })).rejects.toMatchObject({ code: 'stale' });
    expect((await load(id)).state).toBe('pending');
  });

  it('a second decision on what was decided already', async () => {
    const id = await make('pending');
    const { version } = await load(id);
    await act(id, { action: 'publish', version });
    const late = act(id, { action: 'remove', reason: 'AD_CLINIC', version });
    await expect(late).rejects.toMatchObject({ code: 'stale' });
    expect((await load(id)).decisions).toHaveLength(1);
  });

  it.each<Action>(['send_back', 'remove'])('to %s without a reason', async (action) => {
    const id = await make('pending');
    await expect(act(id, { action })).rejects.toMatchObject({ code: 'bad_request' });
  });

  it('a reason that does not fit the act', async () => {
    const id = await make('pending');
    const odd = act(id, { action: 'remove', reason: 'DISTRESS' });
    await expect(odd).rejects.toMatchObject({ code: 'bad_request' });
  });

  it.each<PostState>(['draft', 'diary', 'scheduled', 'retracted', 'erased'])(
    'to publish what is %s',
    async (state) => {
      const id = await make(state);
      await expect(act(id, { action: 'publish' })).rejects.toMatchObject({ code: 'bad_request' });
      expect((await load(id)).state).toBe(state);
    },
  );

  it('to decide on a post of one’s own, but for an administrator', async () => {
    const own = await newPost(database.db, moderator, { state: 'pending' });
    await expect(act(own, { action: 'publish' })).rejects.toMatchObject({ code: 'forbidden' });
    const admin = await newMember(database.db, 'admin');
    const theirs = await newPost(database.db, admin, { state: 'pending' });
    await act(theirs, { action: 'publish' }, admin);
    expect((await load(theirs)).state).toBe('published');
  });

  it('to decide without being a moderator', async () => {
    const id = await make('pending');
    const member = await newMember(database.db);
    await expect(act(id, { action: 'publish' }, member)).rejects.toMatchObject({
      code: 'forbidden',
    });
  });
});
