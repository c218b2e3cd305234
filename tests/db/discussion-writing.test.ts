import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startUnconfirmed } from '~/features/accounts/index.server';
import type { Actor } from '~/features/accounts/policy';
import type { DiscussionInput } from '~/features/discussions/discussion-input';
import { questionFacts } from '~/features/discussions/facts';
import {
  confirmPublication,
  defaultsOf,
  editPost,
  findReplyTarget,
  type Publication,
  putBackDiscussion,
  readOwnPost,
  submitDiscussion,
  submitReply,
  withdrawDiscussion,
} from '~/features/discussions/index.server';
import { loadGuides } from '~/features/guides/load-guides.server';
import { decide } from '~/features/moderation/index.server';
import { readHistory } from '~/features/posts/index.server';
import { KINDS, STATES, sight } from '~/features/posts/rules';
import { loadTreatments } from '~/features/treatments/index.server';
import { eraseMember, exportMember } from '~/features.server';
import { once } from '~/http/once.server';
import { messages } from '~/messages';
import { inTransaction } from '~/platform/db/transaction.server';
import { newId, newToken } from '~/platform/ids.server';
import { type AccountsDesk, openAccountsDesk } from '../support/accounts-desk';
import { newMember, newPost } from '../support/people-and-posts';

const now = new Date('2026-11-22T10:00:00Z');
const later = new Date('2026-12-22T10:00:00Z');
const say = messages('en');

let desk: AccountsDesk;
let moderator: Actor;
let asker: Actor;
let guide: { id: string; slug: string };
beforeAll(async () => {
  desk = await openAccountsDesk(now);
  await loadTreatments(desk.db);
  await loadGuides(desk.db);
  guide = await desk.db.guide.findFirstOrThrow({ orderBy: { position: 'asc' } });
  moderator = await newMember(desk.db, 'moderator');
  asker = await newMember(desk.db);
});
afterAll(() => desk.close());

const question: DiscussionInput = {
  kind: 'question',
  title: 'How long does silicone gel take?',
  body: 'I have used it for a month.',
  subjects: [{ treatment: 'topical.silicone.gel' }, { scar: 'keloid' }],
  card: { scar: 'keloid', cause: 'piercing', sites: ['ear'], age: 'lt3m', tried: [] },
};
const opinion: DiscussionInput = {
  kind: 'opinion',
  title: 'Too dear for what it is',
  body: 'My sister paid for it twice.',
  subjects: [{ treatment: 'laser' }],
  interest: 'relative_or_friend',
  interestText: 'she sells creams',
};
const talk: DiscussionInput = {
  kind: 'talk',
  title: 'Short sleeves again',
  body: 'First summer in years.',
  subjects: [],
};

const submit = (actor: Actor, input: DiscussionInput) =>
  inTransaction(desk.db, (tx) => submitDiscussion(tx, actor, input, now));
const reply = (actor: Actor, post: string, body = 'Three months for me.') =>
  inTransaction(desk.db, (tx) => submitReply(tx, actor, { to: { post }, body }, now));
const comment = (actor: Actor, body = 'This helped me.') =>
  inTransaction(desk.db, (tx) => submitReply(tx, actor, { to: { guide: guide.id }, body }, now));

const load = (id: string) =>
  desk.db.post.findUniqueOrThrow({
    where: { id },
    include: { newestRevision: true, subjects: { orderBy: { position: 'asc' } } },
  });
const holdsOf = async (id: string) => (await load(id)).newestRevision?.holds;

async function judge(postId: string, action: 'publish' | 'remove') {
  const { version } = await load(postId);
  const reason = action === 'remove' ? ('AD_CLINIC' as const) : undefined;
  const decision = { postId, version, action, ...(reason && { reason }) };
  await inTransaction(desk.db, (tx) => decide(tx, moderator, decision, later));
}

/** A question that is out, with as many replies as asked, all of them out. */
async function thread(replies = 0) {
  const { id } = await submit(asker, question);
  const ids: string[] = [];
  for (let at = 0; at < replies; at += 1) {
    const written = await reply(await newMember(desk.db), id);
    await judge(written.id, 'publish');
    ids.push(written.id);
  }
  return { id, replies: ids };
}

describe('a new question', () => {
  it('of text alone is out at once, marked as not yet reviewed', async () => {
    const { id, slug } = await submit(await newMember(desk.db), question);
    expect(slug).toBe('how-long-does-silicone-gel-take');
    expect(await load(id)).toMatchObject({
      kind: 'question',
      state: 'unreviewed',
      publishedAt: now,
    });
    expect(await holdsOf(id)).toEqual([]);
  });

  it('is found under what it is about, and keeps what was said of the scar', async () => {
    const { id } = await submit(await newMember(desk.db), question);
    const post = await load(id);
    expect(post.subjects).toMatchObject([
      { position: 0, treatmentCode: 'topical.silicone.gel', scar: null, guideId: null },
      { position: 1, treatmentCode: null, scar: 'keloid', guideId: null },
    ]);
    expect(questionFacts.parse(post.newestRevision?.facts)).toMatchObject({
      scars: [{ kind: 'keloid', cause: 'piercing', sites: ['ear'], age: 'lt3m' }],
      consents: { publish: '2026-11' },
    });
  });

  it.each([
    ['link', 'See gel.com, is it any good?'],
    ['contact', 'Write to me: a@gel.com'],
    ['distress', 'I do not want to live like this.'],
    ['danger', 'Can I put 30% TCA on it?'],
  ])('with a %s waits, and is in nobody’s list of what it is about', async (signal, body) => {
    const { id } = await submit(await newMember(desk.db), { ...question, body });
    expect(await load(id)).toMatchObject({ state: 'pending', publishedAt: null, subjects: [] });
    expect(await holdsOf(id)).toEqual([signal]);
    await judge(id, 'publish');
    expect((await load(id)).subjects).toHaveLength(2);
  });

  it('notes what was tried and the tree does not know, and nothing that it knows', async () => {
    const tried = [
      { code: null, named: 'Grandma’s ointment' },
      { code: null, named: 'Fraxel' },
    ];
    await submit(await newMember(desk.db), { ...question, card: { sites: [], tried } });
    const noted = await desk.db.unknownTreatment.findMany({ select: { text: true } });
    expect(noted).toEqual([{ text: 'Grandma’s ointment' }]);
  });

  it('is in the language that it is written in', async () => {
    const words = { title: 'Чи допоможе гель?', body: 'Мені цікаво, як довго його мазати.' };
    const { id } = await submit(await newMember(desk.db), { ...question, ...words });
    expect((await load(id)).language).toBe('uk');
  });

  it('sent twice is one', async () => {
    const author = await newMember(desk.db);
    const form = new FormData();
    form.set('once', newToken());
    const sending = { form, url: new URL('http://localhost/discussions/new'), by: author.id };
    const send = () =>
      once(desk.db, sending, async (tx) => (await submitDiscussion(tx, author, talk, now)).id);
    const [one, two] = await Promise.all([send(), send()]);
    expect(one).toBe(two);
    expect(await desk.db.post.count({ where: { authorId: author.id } })).toBe(1);
  });
});

describe('an opinion or a talk', () => {
  it.each([opinion, talk])('of a new author waits: $kind', async (input) => {
    const { id } = await submit(await newMember(desk.db), input);
    expect(await load(id)).toMatchObject({ kind: input.kind, state: 'pending' });
    expect(await holdsOf(id)).toEqual(['new_author_text']);
  });

  it('with a tie to a seller says so in its facts', async () => {
    const { id } = await submit(await newMember(desk.db), opinion);
    expect((await load(id)).newestRevision?.facts).toMatchObject({
      interest: 'relative_or_friend',
      interestText: 'she sells creams',
    });
  });
});

describe('a reply', () => {
  it('stands in the thread of what it answers, and counts once it is out', async () => {
    const { id, replies } = await thread(1);
    expect(await load(id)).toMatchObject({ replyCount: 1, activeAt: later });
    const [first = ''] = replies;
    expect(await load(first)).toMatchObject({ threadId: id, parentId: id, guideId: null });
    const second = await reply(moderator, first, 'In reply to you.');
    expect(await load(second.id)).toMatchObject({ threadId: id, parentId: first, kind: 'reply' });
    expect((await load(id)).replyCount).toBe(2);
  });

  it('of a new author waits, and counts nowhere', async () => {
    const { id } = await thread();
    const { id: answer } = await reply(await newMember(desk.db), id);
    expect((await load(answer)).state).toBe('pending');
    expect(await holdsOf(answer)).toEqual(['new_author_text']);
    expect((await load(id)).replyCount).toBe(0);
  });

  it('stands under a story, or under a guide with what it answers there', async () => {
    const story = await newPost(desk.db, asker, { state: 'published' });
    const { id } = await reply(moderator, story);
    expect(await load(id)).toMatchObject({ threadId: story, parentId: story });
    const first = await comment(moderator);
    expect(await load(first.id)).toMatchObject({
      guideId: guide.id,
      threadId: null,
      parentId: null,
    });
    const second = await reply(moderator, first.id);
    expect(await load(second.id)).toMatchObject({ guideId: guide.id, parentId: first.id });
  });

  it.each(STATES)('to a post that is %s is taken if everyone may read that post', async (state) => {
    const post = await newPost(desk.db, asker, { state });
    const answered = await reply(moderator, post).then(
      () => 'taken',
      (error: { code: string }) => error.code,
    );
    expect(answered).toBe(sight(state, 'anyone', 'page') === 'whole' ? 'taken' : 'gone');
  });

  it('to a reply whose thread was removed is refused', async () => {
    const { id, replies } = await thread(1);
    await judge(id, 'remove');
    await expect(reply(moderator, replies[0] ?? '')).rejects.toMatchObject({ code: 'gone' });
  });

  it('to nothing at all is refused', async () => {
    for (const to of [{ post: 'nosuchpost' }, { guide: 'nosuchguide' }]) {
      expect(await findReplyTarget(desk.db, to, 'en')).toBeNull();
    }
  });

  it('quotes what it answers in short, with its author and its place', async () => {
    const words = { ...question, body: `**Long** ${'words '.repeat(200)}` };
    const { id } = await submit(asker, words);
    const target = await findReplyTarget(desk.db, { post: id }, 'en');
    expect(target).toMatchObject({ title: question.title, standsAt: { id, kind: 'question' } });
    expect(target?.quote?.author).toBe(asker.name);
    expect(target?.quote?.text.startsWith('Long words')).toBe(true);
    expect(target?.quote?.text.length).toBeLessThan(300);
  });
});

describe('what a guest sent behind a mailed link', () => {
  async function waiting(publication: Publication) {
    const email = `${newId()}@example.org`;
    const consents = { adult: '2026-11', health: '2026-11' };
    const guest = { email, name: `Guest ${email.slice(0, 5)}`, language: 'en', consents };
    await inTransaction(desk.db, (tx) => startUnconfirmed(tx, { ...guest, publication }, now));
    const [mail] = await desk.deliver();
    return mail?.token ?? '';
  }
  const confirm = (token: string) =>
    inTransaction(desk.db, (tx) =>
      confirmPublication(tx, token, { password: 'a long enough password' }, now),
    );

  it('is stored as the new member’s when they confirm: a question is out at once', async () => {
    const { actor, post } = await confirm(await waiting({ kind: 'discussion', input: question }));
    expect(post?.kind).toBe('question');
    const stored = await load(post?.id ?? '');
    expect(stored).toMatchObject({ authorId: actor.id, state: 'unreviewed' });
  });

  it('is stored as a reply in its place', async () => {
    const { id } = await thread();
    const input = { to: { post: id }, body: 'Half a year.' };
    const { post } = await confirm(await waiting({ kind: 'reply', input }));
    expect(await load(post?.id ?? '')).toMatchObject({ threadId: id, state: 'pending' });
  });

  it('is not lost where what it answers went meanwhile: nothing is stored, the link still works', async () => {
    const { id } = await thread();
    const input = { to: { post: id }, body: 'Half a year.' };
    const token = await waiting({ kind: 'reply', input });
    await judge(id, 'remove');
    await expect(confirm(token)).rejects.toMatchObject({ code: 'gone' });
    await expect(confirm(token)).rejects.toMatchObject({ code: 'gone' });
    expect(await desk.db.post.count({ where: { threadId: id } })).toBe(0);
  });
});

describe('an edit', () => {
  const edit = async (
    actor: Actor,
    postId: string,
    anew: DiscussionInput | { body: string },
    version?: number,
  ) => {
    const change = { postId, anew, version: version ?? (await load(postId)).version };
    return inTransaction(desk.db, (tx) => editPost(tx, actor, change, later));
  };

  it('of a question takes its place at once, with its subjects, and both stay in the history', async () => {
    const { id } = await thread();
    const anew = { ...question, title: 'How long, then?', subjects: [{ guide: guide.id }] };
    await edit(asker, id, anew);
    const post = await load(id);
    expect(post).toMatchObject({ state: 'unreviewed', subjects: [{ guideId: guide.id }] });
    const history = await readHistory(desk.db, { id, kinds: [...KINDS] }, null);
    expect(history?.versions.map(({ title }) => title)).toEqual([anew.title, question.title]);
  });

  it('on an older version is refused, and changes nothing', async () => {
    const { id } = await thread();
    const { version } = await load(id);
    await edit(asker, id, { ...question, title: 'The first change' });
    const second = edit(asker, id, { ...question, title: 'The second change' }, version);
    await expect(second).rejects.toMatchObject({ code: 'stale' });
    expect((await load(id)).newestRevision?.title).toBe('The first change');
  });

  it('that adds a link waits, and the old version stands meanwhile', async () => {
    const { id } = await thread();
    await edit(asker, id, { ...question, body: 'See gel.com' });
    const post = await load(id);
    expect([post.state, post.newestRevision?.state]).toEqual(['unreviewed', 'pending']);
    expect(post.publicRevisionId).not.toBe(post.newestRevisionId);
    expect(post.subjects).toHaveLength(2);
  });

  it('keeps what the form cannot show', async () => {
    const { id } = await thread();
    const facts = questionFacts.parse({
      ...{ kind: 'question', wellbeing: ['a lot'] },
      scars: ['A', 'B'].map((ref) => ({ ref, sites: ['face'], kind: 'atrophic' })),
    });
    await desk.db.revision.updateMany({ where: { postId: id }, data: { facts } });
    const own = await readOwnPost(desk.db, asker, id, 'edit');
    if (own.facts?.kind !== 'question') throw new Error('no question');
    const filled = await defaultsOf(desk.db, own, own.facts, { say, language: 'en' });
    expect(filled.fixed).toBe(true);
    const { card: _, ...words } = question;
    await edit(asker, id, words);
    const after = questionFacts.parse((await load(id)).newestRevision?.facts);
    expect(after).toMatchObject({ scars: facts.scars, wellbeing: ['a lot'] });
    expect(after.subjects).toEqual(question.subjects);
  });

  it('of a reply changes its words; it keeps its place', async () => {
    const { id } = await thread();
    const author = await newMember(desk.db);
    const { id: answer } = await reply(author, id);
    await edit(author, answer, { body: 'Four months, in the end.' });
    const post = await load(answer);
    expect(post).toMatchObject({ threadId: id, state: 'pending' });
    expect(post.newestRevision?.body).toBe('Four months, in the end.');
  });

  it('is its author’s alone, and never makes one kind of another', async () => {
    const { id } = await thread();
    const stranger = await newMember(desk.db);
    await expect(edit(stranger, id, question)).rejects.toMatchObject({ code: 'not_found' });
    await expect(edit(asker, id, talk)).rejects.toMatchObject({ code: 'bad_request' });
    await expect(edit(asker, id, { body: 'x' })).rejects.toMatchObject({ code: 'bad_request' });
    const story = await newPost(desk.db, asker, { state: 'published' });
    await expect(edit(asker, story, talk)).rejects.toMatchObject({ code: 'bad_request' });
  });

  it('finds in its form what was said before', async () => {
    const tried = [{ code: 'laser', named: 'Fraxel' }, { code: 'needling' }];
    const input = { ...question, card: { scar: 'keloid' as const, sites: [], tried } };
    const { id } = await submit(asker, input);
    const own = await readOwnPost(desk.db, asker, id, 'edit');
    if (own.facts?.kind !== 'question') throw new Error('no question');
    const { defaults, options } = await defaultsOf(desk.db, own, own.facts, {
      say,
      language: 'en',
    });
    expect(defaults).toMatchObject({ scar: 'keloid', tried: 'Fraxel, Needling (microneedling)' });
    expect(options.map(({ value }) => value)).toEqual(defaults.subjects);
  });
});

describe('a reply that its author withdraws', () => {
  it('is counted no more, and is counted again when it is put back', async () => {
    const { id, replies } = await thread(1);
    const [postId = ''] = replies;
    const { authorId } = await load(postId);
    const author = { ...asker, id: authorId ?? '' };
    const act = async (deed: typeof withdrawDiscussion) => {
      const { version } = await load(postId);
      await inTransaction(desk.db, (tx) => deed(tx, author, { postId, version }, later));
    };
    await act(withdrawDiscussion);
    expect((await load(id)).replyCount).toBe(0);
    await act(putBackDiscussion);
    expect(await load(postId)).toMatchObject({ state: 'published' });
    expect((await load(id)).replyCount).toBe(1);
  });
});

describe('a member who leaves', () => {
  it('takes along all that they wrote, and leaves stones without a word of it', async () => {
    const author = await newMember(desk.db);
    const { id } = await submit(author, question);
    const { id: other } = await thread();
    const { id: answer } = await reply(author, other);
    await judge(answer, 'publish');
    const file = await exportMember(desk.db, author.id);
    expect(JSON.stringify(file.discussions)).toContain(question.body);
    expect(JSON.stringify(file.discussions)).toContain('Three months for me.');
    await inTransaction(desk.db, (tx) => eraseMember(tx, author.id, later));
    for (const stone of [id, answer]) {
      const post = await desk.db.post.findUniqueOrThrow({
        where: { id: stone },
        include: { revisions: true, subjects: true },
      });
      expect(post).toMatchObject({ state: 'erased', authorId: null, revisions: [], subjects: [] });
    }
    expect((await load(other)).replyCount).toBe(0);
  });
});
