import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/features/accounts/policy';
import {
  type DecisionInput,
  decide,
  readLog,
  readQueue,
  readReviewPage,
  undo,
} from '~/features/moderation/index.server';
import { loadTreatments } from '~/features/treatments/index.server';
import { messages } from '~/messages';
import { inTransaction } from '~/platform/db/transaction.server';
import { newId } from '~/platform/ids.server';
import { type TestDatabase, testDatabase } from '../support/database';
import { newMember } from '../support/people-and-posts';
import { newPostOf } from '../support/posts-of-kinds';

const now = new Date('2026-11-22T10:00:00Z');
const say = messages('en');

let database: TestDatabase;
let author: Actor;
let moderator: Actor;
beforeAll(async () => {
  database = await testDatabase();
  await loadTreatments(database.db);
  author = await newMember(database.db);
  moderator = await newMember(database.db, 'moderator');
});
afterAll(() => database.close());

type Choice = Omit<DecisionInput, 'postId' | 'version'>;

async function act(postId: string, choice: Choice): Promise<string> {
  const { version } = await load(postId);
  const input = { postId, version, ...choice };
  return inTransaction(database.db, (tx) => decide(tx, moderator, input, now));
}

const load = (id: string) =>
  database.db.post.findUniqueOrThrow({
    where: { id },
    include: { publicRevision: true, subjects: true },
  });

const review = (id: string) =>
  readReviewPage(database.db, { actor: moderator, language: 'en', say }, id);

const subjects = [{ treatment: 'topical.silicone.gel' }, { scar: 'atrophic' as const }];

const newThread = () =>
  newPostOf('question', database.db, author, { state: 'published', title: 'Does gel help?' });

async function newReply(threadId: string, state: 'pending' | 'published' = 'pending') {
  const place = { threadId, parentId: threadId };
  return newPostOf('reply', database.db, author, { state, place, body: 'It *did* for me.' });
}

async function newGuide() {
  const id = newId();
  const revision = {
    ...{ id: newId(), number: 1, title: 'About gels', summary: '', body: '', html: '' },
    ...{ cookedWith: 1, sources: [], contents: [], writtenOn: now },
  };
  const place = { slug: `gels-${id}`, section: 'treatments', position: 1 };
  await database.db.guide.create({ data: { id, ...place, revisions: { create: revision } } });
  return { id, slug: place.slug };
}

describe.each(['opinion', 'question', 'talk'] as const)('a %s', (kind) => {
  it('is shown with what it is about, and comes out with its subjects', async () => {
    const id = await newPostOf(kind, database.db, author, { state: 'pending', subjects });
    const page = await review(id);
    expect(page.judged.shown.discussion?.subjects).toMatchObject([
      { kind: 'treatment' },
      { kind: 'scar', scar: 'atrophic' },
    ]);
    expect((await load(id)).subjects).toEqual([]);
    const decision = await act(id, { action: 'publish' });
    const post = await load(id);
    expect(post).toMatchObject({ kind, state: 'published', activeAt: now });
    expect(post.subjects).toHaveLength(2);
    await inTransaction(database.db, (tx) => undo(tx, moderator, decision, now));
    expect(await load(id)).toMatchObject({ state: 'pending', subjects: [], activeAt: null });
  });

  it('keeps its facts when a moderator edits its words', async () => {
    const id = await newPostOf(kind, database.db, author, { state: 'published', subjects });
    const before = await load(id);
    const edited = { title: 'Another title', body: 'Other words.' };
    await act(id, { action: 'edit_and_publish', edited });
    const after = await load(id);
    expect(after.publicRevision).toMatchObject(edited);
    expect(after.publicRevision?.facts).toEqual(before.publicRevision?.facts);
    expect(after.subjects).toHaveLength(2);
  });
});

it('the scar card of a question and what was tried are shown in words', async () => {
  const id = await newPostOf('question', database.db, author, { state: 'pending' });
  const { discussion } = (await review(id)).judged.shown;
  expect(discussion?.rows.map(({ value }) => value).join()).toContain('acne');
  expect(discussion?.tried).toEqual([{ name: 'an onion gel', slug: null }]);
});

describe('a reply', () => {
  it('is shown with its thread and what it answers', async () => {
    const thread = await newThread();
    const id = await newReply(thread);
    expect(await review(id)).toMatchObject({
      name: 'It did for me.',
      place: {
        under: { kind: 'question', id: thread, name: 'Does gel help?' },
        answers: { id: thread, author: author.name, start: 'Words of it.' },
      },
    });
    const { items } = await readQueue(database.db, moderator, null);
    expect(items.find((item) => item.id === id)?.place?.under).toMatchObject({ id: thread });
  });

  it('under a guide is shown with the guide', async () => {
    const guide = await newGuide();
    const place = { guideId: guide.id };
    const id = await newPostOf('reply', database.db, author, { state: 'pending', place });
    expect((await review(id)).place).toEqual({
      under: { kind: 'guide', slug: guide.slug, name: 'About gels' },
      answers: null,
    });
  });

  it('is not shown with words of what was erased', async () => {
    const thread = await newThread();
    const id = await newReply(thread);
    await database.db.post.update({ where: { id: thread }, data: { state: 'erased' } });
    expect((await review(id)).place).toEqual({ under: null, answers: null });
  });

  it('counts in its thread when it comes out, and no longer when that is undone', async () => {
    const thread = await newThread();
    const id = await newReply(thread);
    const decision = await act(id, { action: 'publish' });
    expect(await load(thread)).toMatchObject({ replyCount: 1 });
    await inTransaction(database.db, (tx) => undo(tx, moderator, decision, now));
    expect(await load(thread)).toMatchObject({ replyCount: 0 });
    const other = await newReply(thread, 'published');
    expect(await load(thread)).toMatchObject({ replyCount: 1 });
    await act(other, { action: 'remove', reason: 'SHAMING' });
    expect(await load(thread)).toMatchObject({ replyCount: 0 });
    await act(other, { action: 'restore' });
    expect(await load(thread)).toMatchObject({ replyCount: 1 });
  });

  it('has no title, whatever is sent with an edit', async () => {
    const id = await newReply(await newThread());
    await act(id, { action: 'edit_and_publish', edited: { title: 'A title', body: 'Kinder.' } });
    expect((await load(id)).publicRevision).toMatchObject({ title: '', body: 'Kinder.' });
  });

  it('is called in the log by how it begins', async () => {
    const id = await newReply(await newThread());
    await act(id, { action: 'publish' });
    const { decisions } = await readLog(database.db, moderator, null);
    const names = decisions.map(({ post }) => post).filter((post) => post?.id === id);
    expect(names).toEqual([{ id, kind: 'reply', language: 'en', name: 'It did for me.' }]);
  });
});

describe('why it is here', () => {
  it('is told while a post waits; then only what its words carry', async () => {
    const holds = ['new_author_text' as const, 'distress' as const];
    const id = await newPostOf('question', database.db, author, { state: 'pending', holds });
    expect(await review(id)).toMatchObject({ why: 'new', holds });
    await act(id, { action: 'publish' });
    expect(await review(id)).toMatchObject({ why: null, holds: ['distress'] });
  });
});
