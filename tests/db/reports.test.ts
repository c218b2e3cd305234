import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '~/features/accounts/policy';
import {
  type DecisionInput,
  decide,
  moderationFeature,
  readQueue,
  readReported,
  readReviewPage,
  reportPost,
  undo,
} from '~/features/moderation/index.server';
import { eraseAddresses } from '~/features/moderation/report-answers.server';
import type { ReportInput } from '~/features/moderation/report-post.server';
import { STATES } from '~/features/posts/rules';
import { eraseMember } from '~/features.server';
import { messages } from '~/messages';
import { DAY } from '~/platform/clock';
import { inTransaction } from '~/platform/db/transaction.server';
import { type AccountsDesk, openAccountsDesk } from '../support/accounts-desk';
import { newMember, newPost, newWaitingVersion } from '../support/people-and-posts';
import { newPostOf } from '../support/posts-of-kinds';

const now = new Date('2026-11-22T10:00:00Z');
const say = messages('en');

let desk: AccountsDesk;
let author: Actor;
let reader: Actor;
let moderator: Actor;
beforeAll(async () => {
  desk = await openAccountsDesk(now);
});
beforeEach(async () => {
  await desk.db.post.deleteMany();
  author = await newMember(desk.db);
  reader = await newMember(desk.db);
  moderator = await newMember(desk.db, 'moderator');
});
afterAll(() => desk.close());

type Sent = Partial<Omit<ReportInput, 'postId'>>;

const report = (postId: string, actor: Actor | null = reader, sent: Sent = {}, at = now) =>
  inTransaction(desk.db, (tx) => {
    const input: ReportInput = { postId, reason: 'advert', words: '', language: 'en', ...sent };
    return reportPost(tx, actor, input, at);
  });

const reportsOn = (postId: string) =>
  desk.db.report.findMany({ where: { postId }, orderBy: { createdAt: 'asc' } });

type Choice = Omit<DecisionInput, 'postId' | 'version'>;

async function act(postId: string, choice: Choice, actor = moderator): Promise<string> {
  const { version } = await desk.db.post.findUniqueOrThrow({ where: { id: postId } });
  return inTransaction(desk.db, (tx) => decide(tx, actor, { postId, version, ...choice }, now));
}

const takeBack = (decisionId: string) =>
  inTransaction(desk.db, (tx) => undo(tx, moderator, decisionId, now));

const review = (id: string, actor = moderator) =>
  readReviewPage(desk.db, { actor, language: 'en', say }, id);

const queue = (actor = moderator) => readQueue(desk.db, actor, null);

const published = () => newPost(desk.db, author, { state: 'published', title: 'A gel' });

describe('a report', () => {
  it('keeps who sent it, why, and which version it is about', async () => {
    const id = await published();
    expect(await report(id, reader, { reason: 'other', words: 'It shouts.' })).toBe('new');
    const { publicRevisionId } = await desk.db.post.findUniqueOrThrow({ where: { id } });
    expect(await reportsOn(id)).toMatchObject([
      { reporterId: reader.id, reason: 'other', words: 'It shouts.', revisionId: publicRevisionId },
    ]);
  });

  it('of a guest has the address they left; of a member none', async () => {
    const id = await published();
    await report(id, null, { email: 'guest@example.org' });
    await report(id, reader, { email: 'other@example.org' });
    const rows = await reportsOn(id);
    expect(rows.map((row) => row.email).toSorted()).toEqual(['guest@example.org', null]);
  });

  it('of a version by the same member is kept once, though sent at the same time', async () => {
    const id = await published();
    const done = await Promise.all([report(id), report(id), report(id)]);
    expect(done.toSorted()).toEqual(['again', 'again', 'new']);
    expect(await reportsOn(id)).toHaveLength(1);
  });

  it('of the same guest is known by the address, however it is written', async () => {
    const id = await published();
    await report(id, null, { email: 'guest@example.org' });
    expect(await report(id, null, { email: 'Guest+x@Example.org' })).toBe('again');
    expect(await report(id, null)).toBe('new');
    expect(await report(id, null)).toBe('new');
  });

  it('of a newer version is a new one', async () => {
    const id = await published();
    await report(id);
    await newWaitingVersion(desk.db, id, { body: 'Call me.' });
    await act(id, { action: 'publish' });
    expect(await report(id)).toBe('new');
  });

  it('of one’s own post is refused', async () => {
    const id = await published();
    await expect(report(id, author)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await readReported(desk.db, author, id)).toMatchObject({ own: true });
  });

  it.each(STATES)('finds a post that is %s only where anyone can read it', async (state) => {
    const id = await newPost(desk.db, author, { state });
    if (state === 'erased') await desk.db.revision.deleteMany({ where: { postId: id } });
    const out = state === 'published' || state === 'unreviewed';
    const found = await Promise.all(
      [null, author, reader, moderator].map((actor) => readReported(desk.db, actor, id)),
    );
    expect(found.map((one) => one !== null)).toEqual([out, out, out, out]);
    const sent = report(id, null);
    if (out) expect(await sent).toBe('new');
    else await expect(sent).rejects.toMatchObject({ code: 'not_found' });
  });

  it('shows of a reply how it begins', async () => {
    const thread = await newPostOf('question', desk.db, author, { state: 'published' });
    const place = { threadId: thread, parentId: thread };
    const input = { state: 'published' as const, body: '**Use** vinegar.', place };
    const id = await newPostOf('reply', desk.db, author, input);
    expect(await readReported(desk.db, null, id)).toMatchObject({
      ...{ kind: 'reply', name: 'Use vinegar.', author: author.name, told: false },
    });
  });
});

describe('in the queue', () => {
  it('a reported post stands with how many people say what', async () => {
    const id = await published();
    await report(id, reader, { reason: 'unkind', words: 'Mocks me.' });
    await report(id, null, { email: 'a@example.org' });
    await report(id, null);
    const { items, counts } = await queue();
    expect(counts).toEqual({ new: 0, edit: 0, unreviewed: 0, reported: 1, photos: 0 });
    expect(items).toMatchObject([{ id, why: 'reported', reporters: 3 }]);
    expect(items[0]?.reports).toHaveLength(3);
    expect(JSON.stringify(items)).not.toContain(reader.id);
    expect(JSON.stringify(items)).not.toContain('a@example.org');
  });

  it('a report joins what waits already', async () => {
    const id = await newPost(desk.db, author, { state: 'unreviewed' });
    await report(id);
    const changed = await published();
    await newWaitingVersion(desk.db, changed, { body: 'Other words.' });
    await report(changed);
    const { items, counts } = await queue();
    expect(items.map((item) => [item.why, item.reporters]).toSorted()).toEqual([
      ['edit', 1],
      ['unreviewed', 1],
    ]);
    expect(counts).toEqual({ new: 0, edit: 1, unreviewed: 1, reported: 2, photos: 0 });
  });

  it('danger comes first, then links and reports, then what waits longest', async () => {
    const hour = (n: number) => new Date(Date.UTC(2026, 10, 20, n));
    const make = (title: string, n: number, holds: 'link' | 'distress' | 'new_author_text') =>
      newPost(desk.db, author, { state: 'pending', title, at: hour(n), holds: [holds] });
    await make('old', 1, 'new_author_text');
    await make('link', 2, 'link');
    await make('distress', 9, 'distress');
    const advert = await newPost(desk.db, author, { state: 'published', title: 'advert' });
    const danger = await newPost(desk.db, author, { state: 'published', title: 'danger' });
    await report(advert, reader, { reason: 'advert' }, hour(3));
    await report(danger, reader, { reason: 'danger' }, hour(10));
    const { items } = await queue();
    expect(items.map((item) => item.title)).toEqual([
      'distress',
      'danger',
      'link',
      'advert',
      'old',
    ]);
  });

  it('pages lose nothing and show nothing twice, though a report comes in between', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 30; n++) {
      const at = new Date(Date.UTC(2026, 10, 1 + (n % 7)));
      ids.push(await newPost(desk.db, author, { state: 'unreviewed', at, title: `post ${n}` }));
    }
    const first = await queue();
    const last = first.items.at(-1);
    await report(last?.id ?? '');
    const second = await readQueue(desk.db, moderator, first.next);
    const seen = [...first.items, ...second.items].map((item) => item.id);
    expect(seen.toSorted()).toEqual(ids.toSorted());
  });

  it('a moderator learns nothing of reports on their own post', async () => {
    const id = await newPost(desk.db, moderator, { state: 'published' });
    await report(id, reader, { reason: 'other', words: 'It is me.' });
    const { items } = await queue();
    expect(items).toMatchObject([{ id, own: true, reporters: 0, reports: [] }]);
    expect(JSON.stringify(await review(id))).not.toContain('It is me.');
  });

  it('one that its author took back still waits for its answer', async () => {
    const id = await published();
    await report(id);
    await desk.db.post.update({ where: { id }, data: { state: 'retracted' } });
    expect((await queue()).items).toMatchObject([{ id, why: 'reported' }]);
    await act(id, { action: 'keep' });
    expect((await queue()).items).toEqual([]);
  });
});

describe('a decision', () => {
  const choices: [string, Choice][] = [
    ['keep', { action: 'keep' }],
    ['send back', { action: 'send_back', reason: 'AD_CLINIC' }],
    ['remove', { action: 'remove', reason: 'AD_CLINIC' }],
    ['edit', { action: 'edit_and_publish', edited: { title: 'A gel', body: 'Shorter.' } }],
  ];

  it.each(choices)(
    'to %s answers all open reports; its undo opens them again',
    async (_, choice) => {
      const id = await published();
      await report(id);
      await report(id, null);
      const decision = await act(id, choice);
      expect((await reportsOn(id)).map((row) => row.decisionId)).toEqual([decision, decision]);
      expect((await queue()).items).toEqual([]);
      const undone = await takeBack(decision);
      expect((await queue()).items).toMatchObject([{ id, why: 'reported', reporters: 2 }]);
      await takeBack(undone);
      expect((await queue()).items).toEqual([]);
    },
  );

  it('leaves reports that an earlier one answered with that one', async () => {
    const id = await published();
    await report(id);
    const kept = await act(id, { action: 'keep' });
    await report(id, null);
    const removed = await act(id, { action: 'remove', reason: 'AD_CLINIC' });
    const rows = await reportsOn(id);
    expect(rows.map((row) => row.decisionId).toSorted()).toEqual([kept, removed].toSorted());
  });

  it('to keep changes nothing and is logged', async () => {
    const id = await published();
    await report(id);
    const before = await desk.db.post.findUniqueOrThrow({ where: { id } });
    await act(id, { action: 'keep' });
    const after = await desk.db.post.findUniqueOrThrow({ where: { id } });
    expect({ ...after, version: before.version }).toEqual(before);
    expect((await review(id)).history).toMatchObject([{ action: 'keep', undoable: true }]);
  });

  it('to keep needs a report', async () => {
    const id = await published();
    await expect(act(id, { action: 'keep' })).rejects.toMatchObject({ code: 'bad_request' });
    expect((await review(id)).actions).not.toContain('keep');
    await report(id);
    expect((await review(id)).actions[0]).toBe('keep');
    const waiting = await newPost(desk.db, author, { state: 'pending' });
    expect((await review(waiting)).actions).not.toContain('keep');
  });

  it('and a report at the same time miss each other in no order', async () => {
    for (let round = 0; round < 5; round++) {
      const id = await published();
      await report(id, null);
      await Promise.all([
        act(id, { action: 'remove', reason: 'AD_CLINIC' }),
        report(id).catch(Error),
      ]);
      const open = (await reportsOn(id)).filter((row) => row.decisionId === null);
      expect(open).toEqual([]);
    }
  });
});

describe('the review page', () => {
  it('shows reports, and says where one is about an earlier version', async () => {
    const id = await published();
    await report(id, reader, { reason: 'law', words: 'Copied from my blog.' });
    await newWaitingVersion(desk.db, id, { body: 'Other words.' });
    await desk.db.post.update({
      where: { id },
      data: { publicRevisionId: (await review(id)).judged.id },
    });
    expect((await review(id)).reports).toMatchObject([
      { reason: 'law', words: 'Copied from my blog.', from: 'member', aboutEarlier: true },
    ]);
  });
});

describe('what is kept of reports', () => {
  it('goes with the reporter’s export, and nothing of it with the author’s', async () => {
    const id = await published();
    await report(id, reader, { reason: 'other', words: 'It shouts.' });
    const exported = await moderationFeature.exportFor?.(desk.db, reader.id);
    expect(exported).toMatchObject({ reports: [{ postId: id, words: 'It shouts.' }] });
    const authors = await moderationFeature.exportFor?.(desk.db, author.id);
    expect(JSON.stringify(authors)).not.toContain('It shouts.');
  });

  it('loses name and words with the reporter’s account, and still waits', async () => {
    const id = await published();
    await report(id, reader, { reason: 'other', words: 'It shouts.' });
    await inTransaction(desk.db, (tx) => eraseMember(tx, reader.id, now));
    expect(await reportsOn(id)).toMatchObject([{ reporterId: null, words: '', decisionId: null }]);
    expect((await queue()).items).toMatchObject([{ id, reporters: 1 }]);
  });

  it('goes with the account of the post’s author', async () => {
    const id = await published();
    await report(id, reader, { words: 'This is Anna from Kyiv.' });
    await inTransaction(desk.db, (tx) => eraseMember(tx, author.id, now));
    expect(await reportsOn(id)).toEqual([]);
    expect((await queue()).items).toEqual([]);
  });

  it('has no address of a guest after 180 days, or a week after an answer that did not go', async () => {
    const old = await published();
    await report(old, null, { email: 'a@example.org' }, new Date(now.getTime() - 180 * DAY));
    const answered = await published();
    await report(answered, null, { email: 'b@example.org' });
    await act(answered, { action: 'keep' });
    const fresh = await published();
    await report(fresh, null, { email: 'c@example.org' });
    const emails = async () =>
      (await desk.db.report.findMany({ where: { email: { not: null } } })).map((row) => row.email);
    await eraseAddresses(desk.db, now);
    expect((await emails()).toSorted()).toEqual(['b@example.org', 'c@example.org']);
    await eraseAddresses(desk.db, new Date(now.getTime() + 7 * DAY));
    expect(await emails()).toEqual(['c@example.org']);
  });
});
