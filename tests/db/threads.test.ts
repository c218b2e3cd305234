import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '~/features/accounts/policy';
import { findPlace, readThread, type ShownReply } from '~/features/discussions/index.server';
import type { Place } from '~/features/posts/index.server';
import type { PostState } from '~/features/posts/rules';
import { newId } from '~/platform/ids.server';
import { type TestDatabase, testDatabase } from '../support/database';
import { newMember, newPost } from '../support/people-and-posts';
import { newPostOf } from '../support/posts-of-kinds';

let at: TestDatabase;
let anna: Actor;
let ben: Actor;
let moderator: Actor;
let threadId: string;

beforeAll(async () => {
  at = await testDatabase();
  anna = await newMember(at.db);
  ben = await newMember(at.db);
  moderator = await newMember(at.db, 'moderator');
});
beforeEach(async () => {
  threadId = await newQuestion('published');
});
afterAll(() => at.close());

const minute = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, n));

const newQuestion = (state: PostState) =>
  newPostOf('question', at.db, anna, { state, title: 'Does it fade?' });

/** A reply to a reply, or with no parent to the top of the thread. */
function newReply(
  author: Actor,
  place: Place,
  words: { state?: PostState; body?: string; at: Date },
) {
  const top = place.threadId ? { parentId: place.threadId } : {};
  return newPostOf('reply', at.db, author, {
    ...{ state: 'published', ...words, place: { ...top, ...place } },
  });
}

/** The replies of a thread, one a minute; returns their ids. */
async function replies(states: PostState[], author = ben): Promise<string[]> {
  const ids: string[] = [];
  for (const [n, state] of states.entries()) {
    const words = { state, body: `Reply ${n}`, at: minute(n) };
    ids.push(await newReply(author, { threadId }, words));
  }
  return ids;
}

const read = (actor: Actor | null = null, after: string | null = null) =>
  readThread(at.db, { threadId }, { actor, after });
const idsOf = (shown: ShownReply[]) => shown.map(({ id }) => id);
const wordsOf = (shown: ShownReply[]) =>
  shown.map((reply) => ('gone' in reply ? `gone: ${reply.gone}` : reply.html));

/** All pages, one after the other. */
async function readAll(actor: Actor | null): Promise<string[]> {
  const seen: string[] = [];
  for (let after: string | null = null; ; ) {
    const page = await read(actor, after);
    seen.push(...idsOf(page.replies));
    if (page.next === null) return seen;
    after = page.next;
  }
}

describe('what was answered', () => {
  it('stands with the oldest first, with who wrote it and when', async () => {
    const [first] = await replies(['published', 'unreviewed']);
    const { replies: shown, total } = await read();
    expect(wordsOf(shown)).toEqual(['<p>Reply 0</p>', '<p>Reply 1</p>']);
    expect(total).toBe(2);
    expect(shown[0]).toMatchObject({
      ...{ id: first, author: { name: ben.name }, publishedAt: minute(0), inside: null },
      unreviewed: false,
    });
    expect(shown[1]).toMatchObject({ unreviewed: true });
  });

  it('says what it answers, but for the top of the thread', async () => {
    const [first = ''] = await replies(['published']);
    const place = { threadId, parentId: first };
    const second = await newReply(anna, place, { at: minute(5) });
    const { replies: shown } = await read();
    expect(shown).toMatchObject([
      { id: first, answers: null },
      { id: second, answers: { id: first, name: ben.name, gone: false, here: true } },
    ]);
  });

  it('keeps a stone where a reply is gone and others came after it, never its words', async () => {
    const [gone = ''] = await replies(['removed', 'published']);
    await at.db.decision.create({
      data: {
        id: newId(),
        postId: gone,
        action: 'remove',
        reason: 'AD_CLINIC',
        rules: 1,
        before: {},
      },
    });
    const place = { threadId, parentId: gone };
    await newReply(anna, place, { at: minute(5) });
    const { replies: shown, total } = await read();
    expect(shown[0]).toEqual({ id: gone, kind: 'reply', gone: 'removed', reason: 'AD_CLINIC' });
    expect(shown[2]).toMatchObject({ answers: { id: gone, name: null, gone: true, here: true } });
    expect(JSON.stringify(shown)).not.toContain('Reply 0');
    expect(total).toBe(2);
  });

  it('ends without a stone: what is gone at the end of a thread leaves nothing', async () => {
    const [, first = ''] = await replies(['retracted', 'published', 'removed', 'erased']);
    expect(wordsOf((await read()).replies)).toEqual(['gone: retracted', '<p>Reply 1</p>']);
    expect((await read()).replies[1]).toMatchObject({ id: first });
  });

  it('shows its author what waits, and nobody else but moderators', async () => {
    const [waits] = await replies(['pending', 'published']);
    expect(idsOf((await read()).replies)).not.toContain(waits);
    expect(idsOf((await read(anna)).replies)).not.toContain(waits);
    for (const [who, own] of [
      [ben, true],
      [moderator, false],
    ] as const) {
      const shown = (await read(who)).replies.find(({ id }) => id === waits);
      expect(shown).toMatchObject({ out: false, inside: { own, state: 'pending' } });
    }
    expect((await read(ben)).total).toBe(1);
  });

  it('names nobody who erased their account', async () => {
    const gone = await newMember(at.db);
    const [first = ''] = await replies(['published'], gone);
    await newReply(anna, { threadId, parentId: first }, { at: minute(5) });
    await at.db.member.update({ where: { id: gone.id }, data: { erasedAt: new Date() } });
    const { replies: shown } = await read();
    expect(shown).toMatchObject([{ author: null }, { answers: { name: null, gone: false } }]);
    expect(JSON.stringify(shown)).not.toContain(gone.name);
  });

  it('has pages of fifty that hold each reply once, also when an unknown one is asked for', async () => {
    const ids = await replies(Array.from({ length: 53 }, () => 'published'));
    const first = await read();
    expect([first.replies.length, first.first, first.next]).toEqual([50, true, ids[49]]);
    const second = await read(null, first.next);
    expect([idsOf(second.replies), second.first, second.next]).toEqual([
      ids.slice(50),
      false,
      null,
    ]);
    expect(idsOf((await read(null, 'no-such-reply')).replies)).toEqual(ids.slice(0, 50));
    const place = { threadId, parentId: ids[0] ?? '' };
    await newReply(anna, place, { at: minute(99) });
    const [answer] = (await read(null, first.next)).replies.slice(-1);
    expect(answer).toMatchObject({ answers: { id: ids[0], name: ben.name, here: false } });
  });

  it('stands under a guide too, where it answers nothing or another comment', async () => {
    const guideId = newId();
    await at.db.guide.create({
      data: { id: guideId, slug: guideId, section: 'living', position: 1 },
    });
    const first = await newReply(ben, { guideId }, { at: minute(1) });
    await newReply(anna, { guideId, parentId: first }, { at: minute(2) });
    const thread = await readThread(at.db, { guideId }, { actor: null, after: null });
    expect(thread).toMatchObject({
      ...{ under: 'guide', total: 2, first: true, next: null },
      replies: [{ id: first, answers: null }, { answers: { id: first } }],
    });
    expect(await findPlace(at.db, first, null)).toEqual({
      ...{ page: { guide: guideId }, after: null, reply: first },
    });
  });

  it('is on the page to which the address of a reply leads, whoever asks', async () => {
    const state = fc.constantFrom<PostState>(
      ...(['published', 'published', 'unreviewed', 'pending', 'removed', 'retracted'] as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(state, { minLength: 51, maxLength: 110 }), async (states) => {
        threadId = await newQuestion('published');
        const ids = await replies(states);
        for (const actor of [null, ben, moderator]) {
          const shown = await readAll(actor);
          expect(new Set(shown).size).toBe(shown.length);
          for (const id of [ids[0], ids[50], ids.at(-1)]) {
            const place = await findPlace(at.db, id ?? '', actor);
            if (!shown.includes(id ?? '')) expect(place?.reply ?? null).toBeNull();
            else {
              const page = await read(actor, place?.after ?? null);
              expect(idsOf(page.replies)).toContain(place?.reply);
            }
          }
        }
      }),
      { numRuns: 4 },
    );
  });
});

describe('the address of any post', () => {
  it('leads to the page of what it is, by the title that the asker may see', async () => {
    const storyId = await newPost(at.db, anna, { state: 'published', title: 'A gel on a cheek' });
    expect(await findPlace(at.db, storyId, null)).toEqual({
      ...{
        page: { kind: 'story', id: storyId, slug: 'a-gel-on-a-cheek' },
        after: null,
        reply: null,
      },
    });
    expect(await findPlace(at.db, threadId, null)).toMatchObject({
      page: { kind: 'question', id: threadId, slug: 'does-it-fade' },
    });
    await at.db.post.update({ where: { id: threadId }, data: { state: 'removed' } });
    const gone = await findPlace(at.db, threadId, null);
    expect(gone?.page).toEqual({ kind: 'question', id: threadId });
  });

  it('leads nowhere for what may not be known, and for a reply whose thread may not', async () => {
    const waits = await newQuestion('pending');
    expect(await findPlace(at.db, waits, ben)).toBeNull();
    expect(await findPlace(at.db, waits, anna)).toMatchObject({ page: { id: waits } });
    const [reply = ''] = await replies(['published']);
    await at.db.post.update({ where: { id: threadId }, data: { state: 'hidden' } });
    expect(await findPlace(at.db, reply, null)).toBeNull();
    expect(await findPlace(at.db, 'no-such-post', null)).toBeNull();
  });
});
