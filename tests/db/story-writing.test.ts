import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startUnconfirmed } from '~/features/accounts/index.server';
import type { Actor } from '~/features/accounts/policy';
import { confirmPublication } from '~/features/discussions/index.server';
import { decide } from '~/features/moderation/index.server';
import { readHistory } from '~/features/posts/index.server';
import { eraseOldDrafts, eraseStories, exportStories } from '~/features/stories/feature.server';
import {
  editStory,
  projectStory,
  putBackStory,
  readStoryPage,
  readStoryToEdit,
  type StoryPage,
  submitStory,
  withdrawStory,
} from '~/features/stories/index.server';
import type { StoryAnswers, StoryInput } from '~/features/stories/story-input';
import { loadTreatments } from '~/features/treatments/index.server';
import { once } from '~/http/once.server';
import { messages } from '~/messages';
import { DAY } from '~/platform/clock';
import { inTransaction } from '~/platform/db/transaction.server';
import { newId, newToken } from '~/platform/ids.server';
import { type AccountsDesk, openAccountsDesk } from '../support/accounts-desk';
import { newMember } from '../support/people-and-posts';

let database: AccountsDesk;
let moderator: Actor;
const now = new Date('2026-11-22T10:00:00Z');
const later = new Date('2026-12-22T10:00:00Z');

beforeAll(async () => {
  database = await openAccountsDesk(now);
  await loadTreatments(database.db);
  moderator = await newMember(database.db, 'moderator');
});
afterAll(() => database.close());

interface Written extends Partial<StoryAnswers> {
  title?: string;
  body?: string;
}

function inputOf({ title, body = '', ...answers }: Written = {}): StoryInput {
  return {
    answers: {
      subject: 'self',
      treatment: { code: 'topical.silicone.gel', named: 'Dermatix' },
      status: 'completed',
      change: 'better',
      interest: 'none',
      sites: ['cheek'],
      figures: false,
      ...answers,
    },
    ...(title && { title }),
    body,
  };
}

const submit = (actor: Actor, written?: Written) =>
  inTransaction(database.db, (tx) => submitStory(tx, actor, inputOf(written), now));

const load = (id: string) =>
  database.db.post.findUniqueOrThrow({
    where: { id },
    include: {
      publicRevision: true,
      newestRevision: true,
      story: { include: { scars: true, treatments: true } },
    },
  });

async function edit(actor: Actor, postId: string, written: Written, version?: number) {
  const edited = { ...inputOf(written), postId, version: version ?? (await load(postId)).version };
  return inTransaction(database.db, (tx) => editStory(tx, actor, edited, later));
}

async function publish(postId: string) {
  const { version } = await load(postId);
  await inTransaction(database.db, (tx) =>
    decide(tx, moderator, { postId, version, action: 'publish' }, now),
  );
}

async function sendBack(postId: string) {
  const { version } = await load(postId);
  const reason = 'AD_CLINIC' as const;
  const input = {
    postId,
    version,
    action: 'send_back' as const,
    reason,
    note: 'No prices, please.',
  };
  await inTransaction(database.db, (tx) => decide(tx, moderator, input, now));
}

const say = messages('en');
const historyOf = (id: string, actor: Actor | null) =>
  readHistory(database.db, { id, kinds: ['story', 'opinion'] }, actor);
const read = (id: string, actor: Actor | null) =>
  readStoryPage(database.db, id, { actor, language: 'en', say });

async function readWhole(id: string, actor: Actor | null): Promise<StoryPage> {
  const page = await read(id, actor);
  if (!page || 'gone' in page) throw new Error('not to be read');
  return page;
}

describe('a new story', () => {
  it('that is only answers is out at once, under a title made of them', async () => {
    const author = await newMember(database.db);
    const { id, slug } = await submit(author);
    const post = await load(id);
    expect(post.state).toBe('published');
    expect(post.publicRevision?.title).toMatch(/^Silicone gel.*: better$/);
    expect(slug).toMatch(/^silicone-gel.*-better$/);
    expect(post.story).toMatchObject({ status: 'completed', outcome: 'better', inFigures: false });
    expect(post.story?.treatments).toMatchObject([
      { treatmentCode: 'topical.silicone.gel', named: 'Dermatix' },
    ]);
    expect(post.story?.scars).toMatchObject([{ site: 'cheek', kind: null }]);
    expect((await readWhole(id, null)).author).toEqual({ name: author.name, memberId: author.id });
  });

  it.each<[string, Written]>([
    ['own words', { body: 'It itched less.' }],
    ['an own title', { title: 'My gel and I' }],
    ['words about a tie', { interestText: 'My aunt sells it.' }],
    ['a name that the tree lacks', { treatment: { code: null, named: 'moon soap' } }],
  ])('by a new member waits where it has %s', async (_what, written) => {
    const author = await newMember(database.db);
    const { id } = await submit(author, written);
    expect(await load(id)).toMatchObject({ state: 'pending', story: null, publicRevision: null });
  });

  it('waits out of everyone’s sight but its author’s and moderators’', async () => {
    const author = await newMember(database.db);
    const { id } = await submit(author, { body: 'It itched less.' });
    expect(await read(id, null)).toBeNull();
    expect(await read(id, await newMember(database.db))).toBeNull();
    const own = await readWhole(id, author);
    expect(own.inside).toMatchObject({ own: true, state: 'pending', holds: ['new_author_text'] });
    expect((await readWhole(id, moderator)).inside).toMatchObject({ own: false });
  });

  it('counts a name that the tree lacks, and shows it as typed once it is out', async () => {
    const author = await newMember(database.db);
    const treatment = { code: null, named: 'Moon soap', unknown: 'Moon soap' };
    const { id } = await submit(author, { treatment });
    await publish(id);
    const noted = await database.db.unknownTreatment.findMany({ where: { text: 'Moon soap' } });
    expect(noted).toMatchObject([{ timesSeen: 1 }]);
    expect((await readWhole(id, null)).story.summary.treatments).toMatchObject([
      { name: 'Moon soap', code: null, slug: null },
    ]);
  });

  it('about someone else is an opinion, found by its treatment and never counted', async () => {
    const author = await newMember(database.db);
    const { id } = await submit(author, { subject: 'someone_else', figures: true });
    const post = await load(id);
    expect(post.kind).toBe('opinion');
    expect(post.story).toMatchObject({ inFigures: false, subject: 'someone_else' });
    expect((await readWhole(id, null)).story).toMatchObject({
      kind: 'opinion',
      figures: 'opinion',
    });
  });

  it('tells nobody but its author of a private cause', async () => {
    const author = await newMember(database.db);
    const { id } = await submit(author, { cause: 'self_injury', scar: 'flat' });
    for (const looker of [null, moderator, await newMember(database.db)]) {
      expect(JSON.stringify(await read(id, looker)).toLowerCase()).not.toContain('injury');
    }
    expect(JSON.stringify(await read(id, author))).toContain('Self-injury');
    expect((await load(id)).story?.scars).toMatchObject([{ cause: null }]);
  });

  it('sent twice by one form is one story', async () => {
    const author = await newMember(database.db);
    const form = new FormData();
    form.set('once', newToken());
    const sending = { form, by: author.id, url: new URL('http://localhost/stories/new') };
    const send = () =>
      once(database.db, sending, async (tx) => (await submitStory(tx, author, inputOf(), now)).id);
    const [first, second] = await Promise.all([send(), send()]);
    expect(first).toBe(second);
    expect(await database.db.post.count({ where: { authorId: author.id } })).toBe(1);
  });

  it('keeps Markdown as typed and shows it without what could harm', async () => {
    const author = await newMember(database.db);
    const body = '**Hi** <script>alert(1)</script> [x](javascript:alert(1)) שלום 👩🏽‍⚕️';
    const { id } = await submit(author, { body });
    const post = await load(id);
    expect(post.newestRevision?.body).toBe(body);
    expect(post.newestRevision?.html).toContain('<strong>Hi</strong>');
    expect(post.newestRevision?.html).not.toMatch(/script/i);
    expect(post.newestRevision?.html).toContain('שלום 👩🏽‍⚕️');
  });
});

describe('a guest’s story behind a mailed link', () => {
  async function waiting(input: StoryInput) {
    const email = `${newId()}@example.org`;
    const consents = { adult: '2026-11', health: '2026-11' };
    const guest = { email, name: `Guest ${email.slice(0, 5)}`, language: 'en', consents };
    await inTransaction(database.db, (tx) =>
      startUnconfirmed(tx, { ...guest, publication: { kind: 'story', input } }, now),
    );
    const [mail] = await database.deliver();
    return mail?.token ?? '';
  }

  const confirm = (token: string) =>
    inTransaction(database.db, (tx) =>
      confirmPublication(tx, token, { password: 'a long enough password' }, now),
    );

  it('is stored as the new member’s when they confirm, and waits', async () => {
    const token = await waiting(inputOf({ body: 'It helped.' }));
    const { actor, post: stored } = await confirm(token);
    const post = await load(stored?.id ?? '');
    expect(post).toMatchObject({ authorId: actor.id, state: 'pending' });
    expect(post.newestRevision?.body).toBe('It helped.');
  });

  it('is stored once, however often the link is followed', async () => {
    const token = await waiting(inputOf());
    const outcomes = await Promise.allSettled([confirm(token), confirm(token)]);
    expect(outcomes.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('an edit', () => {
  it('of answers alone takes the place of the old version at once, and both stay in the history', async () => {
    const author = await newMember(database.db);
    const { id } = await submit(author);
    await edit(author, id, { change: 'worse' });
    expect((await load(id)).story?.outcome).toBe('worse');
    const history = await historyOf(id, null);
    expect(history?.versions.map(({ number, isPublic }) => [number, isPublic])).toEqual([
      [2, true],
      [1, false],
    ]);
    expect((await readWhole(id, null)).editedAt).toEqual(later);
  });

  it('with free text waits while the old version stands, and guests see nothing of it', async () => {
    const author = await newMember(database.db);
    const { id } = await submit(author);
    await edit(author, id, { change: 'worse', body: 'Secret for now.' });
    const post = await load(id);
    expect(post).toMatchObject({ state: 'published', story: { outcome: 'better' } });
    const guest = [await read(id, null), await historyOf(id, null)];
    expect(JSON.stringify(guest)).not.toContain('Secret');
    expect((await readWhole(id, author)).inside).toMatchObject({ newer: 'pending' });
    const own = await historyOf(id, author);
    expect(own?.versions.map((one) => one.state)).toEqual(['pending', 'published']);
  });

  it('that turns a story into an opinion changes its kind only when readers see it', async () => {
    const author = await newMember(database.db);
    const { id } = await submit(author);
    await edit(author, id, { subject: 'someone_else', body: 'My sister, in fact.' });
    expect((await load(id)).kind).toBe('story');
    await publish(id);
    expect(await load(id)).toMatchObject({ kind: 'opinion', story: { inFigures: false } });
  });

  it('made on an older version is refused', async () => {
    const author = await newMember(database.db);
    const { id } = await submit(author);
    const { version } = await load(id);
    await edit(author, id, { change: 'worse' }, version);
    await expect(edit(author, id, { change: 'gone' }, version)).rejects.toMatchObject({
      code: 'stale',
    });
    expect((await load(id)).story?.outcome).toBe('worse');
  });

  it('sent in the moment in which a moderator decides: one of the two comes too late', async () => {
    for (let round = 0; round < 5; round += 1) {
      const author = await newMember(database.db);
      const { id } = await submit(author, { body: 'First words.' });
      const { version } = await load(id);
      const decision = { postId: id, version, action: 'publish' as const };
      const outcomes = await Promise.allSettled([
        edit(author, id, { body: 'Other words.' }, version),
        inTransaction(database.db, (tx) => decide(tx, moderator, decision, now)),
      ]);
      const [lost, ...more] = outcomes.filter((one) => one.status === 'rejected');
      expect([lost?.reason.code, more]).toEqual(['stale', []]);
      const { publicRevision } = await load(id);
      expect(publicRevision?.body ?? 'First words.').toBe('First words.');
    }
  });

  it('is the author’s alone', async () => {
    const { id } = await submit(await newMember(database.db));
    const other = await newMember(database.db);
    await expect(edit(other, id, {})).rejects.toMatchObject({ code: 'forbidden' });
    await expect(readStoryToEdit(database.db, other, id)).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('finds what was sent back whole, with the reason beside it, and sends it again', async () => {
    const author = await newMember(database.db);
    const { id } = await submit(author, { body: 'Call 123 for a discount.' });
    await sendBack(id);
    expect((await readWhole(id, author)).inside).toMatchObject({
      state: 'sent_back',
      verdict: { reason: 'AD_CLINIC', note: 'No prices, please.' },
      can: { edit: true },
    });
    const kept = await readStoryToEdit(database.db, author, id);
    expect(kept.defaults.body).toBe('Call 123 for a discount.');
    await edit(author, id, { body: 'It was dear.' });
    expect((await load(id)).state).toBe('pending');
  });

  it('of what was sent back waits again, whatever is left in it and however often it is saved', async () => {
    const author = await newMember(database.db);
    const { id } = await submit(author);
    await sendBack(id);
    await edit(author, id, {});
    expect(await load(id)).toMatchObject({
      state: 'pending',
      newestRevision: { state: 'pending', holds: ['sent_back'] },
    });
    await edit(author, id, { change: 'gone' });
    expect((await load(id)).state).toBe('pending');
    await publish(id);
    await edit(author, id, { change: 'same' });
    expect(await load(id)).toMatchObject({ state: 'published', story: { outcome: 'same' } });
  });

  it('fills the form with the answers, and with no title where it was proposed', async () => {
    const author = await newMember(database.db);
    const { id } = await submit(author, { scar: 'keloid', lastSession: '2026-03', figures: true });
    const { defaults, answers } = await readStoryToEdit(database.db, author, id);
    expect(answers).not.toBeNull();
    expect(defaults).toMatchObject({
      ...{ title: '', treatment: 'Dermatix', scar: 'keloid', lastSession: '2026-03' },
      ...{ figures: 'on', sites: ['cheek'], subject: 'self', change: 'better' },
    });
  });
});

describe('a withdrawn story', () => {
  const act = async (deed: typeof withdrawStory, actor: Actor, postId: string) => {
    const { version } = await load(postId);
    return inTransaction(database.db, (tx) => deed(tx, actor, { postId, version }, later));
  };

  it('leaves a stone for others, and its text for its author, who can put it back', async () => {
    const author = await newMember(database.db);
    const { id } = await submit(author);
    await act(withdrawStory, author, id);
    expect(await read(id, null)).toMatchObject({ gone: 'retracted', reason: null });
    expect((await readWhole(id, author)).inside?.can).toMatchObject({ putBack: true, edit: false });
    await act(putBackStory, author, id);
    expect((await load(id)).state).toBe('published');
  });

  it.each([
    ['waited', 'pending', async () => undefined],
    ['was sent back', 'sent_back', sendBack],
    ['was published by a moderator', 'published', publish],
  ] as const)('that %s returns to %s: no way around a moderator', async (_what, state, before) => {
    const author = await newMember(database.db);
    const { id } = await submit(author, { body: 'Words.' });
    await before(id);
    await act(withdrawStory, author, id);
    await act(putBackStory, author, id);
    expect((await load(id)).state).toBe(state);
  });

  it('by a known author that nobody had reviewed yet is not reviewed afterwards either', async () => {
    const author = await newMember(database.db);
    for (const body of ['One.', 'Two.']) await publish((await submit(author, { body })).id);
    const { id } = await submit(author, { body: 'Three.' });
    expect((await load(id)).state).toBe('unreviewed');
    await act(withdrawStory, author, id);
    await act(putBackStory, author, id);
    expect((await load(id)).state).toBe('unreviewed');
  });

  it('is nobody else’s to withdraw', async () => {
    const { id } = await submit(await newMember(database.db));
    await expect(act(withdrawStory, moderator, id)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('the rows that lists read', () => {
  it('are the same when they are built again, and go with the public version', async () => {
    const author = await newMember(database.db);
    const { id } = await submit(author, { scar: 'keloid', sites: ['ear', 'chest'] });
    const before = (await load(id)).story;
    expect(before?.scars).toHaveLength(2);
    await inTransaction(database.db, (tx) => projectStory(tx, id));
    expect((await load(id)).story).toEqual(before);
    await database.db.post.update({ where: { id }, data: { publicRevisionId: null } });
    await inTransaction(database.db, (tx) => projectStory(tx, id));
    expect((await load(id)).story).toBeNull();
  });
});

describe('what is kept of a member', () => {
  it('is given out whole: every version, with its facts', async () => {
    const author = await newMember(database.db);
    const { id } = await submit(author, { cause: 'self_injury' });
    await edit(author, id, { body: 'More.' });
    expect(await exportStories(database.db, author.id)).toMatchObject({
      posts: [{ id, revisions: [{ number: 1 }, { number: 2, body: 'More.', state: 'pending' }] }],
    });
  });

  it('is erased but for a stone without a word', async () => {
    const author = await newMember(database.db);
    const { id } = await submit(author, { body: 'Words of mine.' });
    await publish(id);
    await inTransaction(database.db, (tx) => eraseStories(tx, author.id, later));
    expect(await load(id)).toMatchObject({ state: 'erased', authorId: null, story: null });
    expect(await database.db.revision.count({ where: { postId: id } })).toBe(0);
    expect(await read(id, null)).toMatchObject({ gone: 'erased', reason: null });
  });

  it('does not hold drafts for ever', async () => {
    const author = await newMember(database.db);
    const { id } = await submit(author);
    await database.db.post.update({ where: { id }, data: { state: 'draft' } });
    await eraseOldDrafts(database.db, new Date(now.getTime() + 179 * DAY));
    expect(await database.db.post.count({ where: { id } })).toBe(1);
    await eraseOldDrafts(database.db, new Date(now.getTime() + 181 * DAY));
    expect(await database.db.post.count({ where: { id } })).toBe(0);
  });
});
