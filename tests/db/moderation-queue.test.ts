import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '~/features/accounts/policy';
import {
  changesSince,
  decide,
  readLog,
  readQueue,
  readReviewPage,
  undo,
} from '~/features/moderation/index.server';
import { STATES } from '~/features/posts/rules';
import { messages } from '~/messages';
import { inTransaction } from '~/platform/db/transaction.server';
import { type TestDatabase, testDatabase } from '../support/database';
import { newMember, newPost, newWaitingVersion } from '../support/people-and-posts';

let database: TestDatabase;
let author: Actor;
let moderator: Actor;
const now = new Date('2026-11-22T10:00:00Z');
const hour = (n: number) => new Date(Date.UTC(2026, 10, 20, n));

beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(async () => {
  await database.db.post.deleteMany();
  author = await newMember(database.db);
  moderator = await newMember(database.db, 'moderator');
});
afterAll(() => database.close());

const titles = async (after: string | null = null) =>
  (await readQueue(database.db, moderator, after)).items.map((item) => item.title);

async function publish(postId: string, actor = moderator): Promise<string> {
  const { version } = await database.db.post.findUniqueOrThrow({ where: { id: postId } });
  const input = { postId, version, action: 'publish' as const };
  return inTransaction(database.db, (tx) => decide(tx, actor, input, now));
}

describe('the queue', () => {
  it('has what waits, what changes and what nobody has read, and nothing else', async () => {
    for (const state of STATES) await newPost(database.db, author, { state, title: state });
    const changed = await newPost(database.db, author, { state: 'published', title: 'old' });
    await newWaitingVersion(database.db, changed, { title: 'changed', body: 'New.' });
    const queue = await readQueue(database.db, moderator, null);
    expect(queue.items.map((item) => [item.title, item.why]).toSorted()).toEqual([
      ['changed', 'edit'],
      ['pending', 'new'],
      ['unreviewed', 'unreviewed'],
    ]);
    expect(queue.counts).toEqual({ new: 1, edit: 1, unreviewed: 1, photos: 0, reported: 0 });
  });

  it('shows what readers see of an unread post whose change was sent back', async () => {
    const id = await newPost(database.db, author, { state: 'unreviewed', title: 'seen by all' });
    await newWaitingVersion(database.db, id, { title: 'refused', body: 'Call me.' });
    const { version } = await database.db.post.findUniqueOrThrow({ where: { id } });
    const refusal = { postId: id, version, action: 'send_back', reason: 'AD_CLINIC' } as const;
    await inTransaction(database.db, (tx) => decide(tx, moderator, refusal, now));
    expect(await titles()).toEqual(['seen by all']);
  });

  it('puts links and contacts first, then what waits longest', async () => {
    const make = (title: string, n: number, hold: 'link' | 'contact' | 'new_author_text') =>
      newPost(database.db, author, { state: 'pending', title, at: hour(n), holds: [hold] });
    await make('newer', 3, 'new_author_text');
    await make('older', 1, 'new_author_text');
    await make('contact', 4, 'contact');
    await make('link', 5, 'link');
    await newPost(database.db, author, { state: 'unreviewed', title: 'unread', at: hour(2) });
    expect(await titles()).toEqual(['contact', 'link', 'older', 'unread', 'newer']);
  });

  it('shows each post once over its pages, though one is decided meanwhile', async () => {
    for (let n = 0; n < 45; n++) {
      await newPost(database.db, author, { state: 'pending', title: `post ${n}`, at: hour(n % 5) });
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await readQueue(database.db, moderator, after);
      seen.push(...page.items.map((item) => item.title));
      after = page.next;
      const last = page.items.at(-1);
      if (last) await publish(last.id);
    } while (after);
    expect(seen).toHaveLength(45);
    expect(new Set(seen).size).toBe(45);
  });

  it("tells an author's record, why the post waits, and how its text begins", async () => {
    await newPost(database.db, author, { state: 'published' });
    await newPost(database.db, author, { state: 'removed' });
    const body = `**Long** ago, ${'and then again '.repeat(100)}`;
    await newPost(database.db, author, { state: 'pending', holds: ['link'], body });
    const [item] = (await readQueue(database.db, moderator, null)).items;
    expect(item?.author).toMatchObject({
      name: author.name,
      record: { published: 1, waiting: 1, sentBack: 0, removed: 1 },
    });
    expect(item?.holds).toEqual(['link']);
    expect(item?.start).toMatch(/^Long ago, and then .*…$/);
    expect([...(item?.start ?? '')].length).toBeLessThanOrEqual(281);
  });

  it('marks what is one’s own', async () => {
    await newPost(database.db, moderator, { state: 'pending', title: 'mine', at: hour(1) });
    await newPost(database.db, author, { state: 'pending', title: 'theirs', at: hour(2) });
    const { items } = await readQueue(database.db, moderator, null);
    expect(items.map((item) => item.own)).toEqual([true, false]);
  });

  it('is empty when all is read', async () => {
    await publish(await newPost(database.db, author, { state: 'pending' }));
    expect(await readQueue(database.db, moderator, null)).toMatchObject({ items: [], next: null });
  });
});

describe('the page of one post', () => {
  const read = (id: string, actor = moderator) => {
    const say = messages('en');
    return readReviewPage(database.db, { actor, language: 'en', say }, id);
  };

  it('shows what a change takes out and brings in', async () => {
    const id = await newPost(database.db, author, { state: 'published', body: 'One.\n\nTwo.' });
    await newWaitingVersion(database.db, id, { title: 'New title', body: 'One.\n\nThree.' });
    expect((await read(id)).differences).toEqual({
      title: { gone: ['A gel on a cheek'], added: ['New title'] },
      text: { gone: ['Two.'], added: ['Three.'] },
      facts: null,
    });
  });

  it('offers undo of the decision that stands, and of no other', async () => {
    const id = await newPost(database.db, author, { state: 'pending' });
    const first = await publish(id);
    expect((await read(id)).history).toMatchObject([{ id: first, undoable: true }]);
    const second = await inTransaction(database.db, (tx) => undo(tx, moderator, first, now));
    const history = (await read(id)).history.filter((one) => one.undoable);
    expect(history.map((one) => one.id)).toEqual([second]);
  });

  it('offers nothing on one’s own post', async () => {
    const id = await newPost(database.db, moderator, { state: 'pending' });
    expect(await read(id)).toMatchObject({ own: true, actions: [] });
  });

  it.each(['draft', 'diary', 'erased'] as const)(
    'is not found for one that is %s',
    async (state) => {
      const id = await newPost(database.db, author, { state });
      await expect(read(id)).rejects.toMatchObject({ code: 'not_found' });
    },
  );

  it('is not found for a post that there is not', async () => {
    await expect(read('nothing')).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('what a late moderator is told', () => {
  it('that the author sent a new version', async () => {
    const id = await newPost(database.db, author, { state: 'pending' });
    const post = await database.db.post.findUniqueOrThrow({ where: { id } });
    const seen = { revisionId: post.newestRevisionId ?? '', decisionId: null };
    await newWaitingVersion(database.db, id, { body: 'New.' });
    const changes = await changesSince(database.db, moderator, id, seen);
    expect(changes).toEqual({ newVersion: true, decisions: [], state: 'pending' });
  });

  it('who decided what, since they looked and not before', async () => {
    const id = await newPost(database.db, author, { state: 'pending' });
    const first = await publish(id);
    const other = await newMember(database.db, 'moderator');
    const post = await database.db.post.findUniqueOrThrow({ where: { id } });
    const seen = { revisionId: post.newestRevisionId ?? '', decisionId: first };
    await inTransaction(database.db, (tx) => undo(tx, other, first, new Date(now.getTime() + 1)));
    const changes = await changesSince(database.db, moderator, id, seen);
    expect(changes).toMatchObject({
      newVersion: false,
      decisions: [{ action: 'undo', moderator: other.name }],
      state: 'pending',
    });
  });
});

describe('the log', () => {
  it('has every act, newest first, and each once over its pages', async () => {
    await database.db.decision.deleteMany();
    const made: string[] = [];
    for (let n = 0; n < 120; n++) {
      const id = await newPost(database.db, author, { state: 'pending' });
      made.push(await publish(id));
    }
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await readLog(database.db, moderator, after);
      seen.push(...page.decisions.map((decision) => decision.id));
      after = page.next;
    } while (after);
    expect(seen).toHaveLength(120);
    expect(seen.toSorted()).toEqual(made.toSorted());
  });

  it('names no title of a post that may no longer be seen', async () => {
    const id = await newPost(database.db, author, { state: 'pending', title: 'Something private' });
    await publish(id);
    await database.db.post.update({ where: { id }, data: { state: 'erased' } });
    const { decisions } = await readLog(database.db, moderator, null);
    expect(JSON.stringify(decisions)).not.toContain('Something private');
  });
});
