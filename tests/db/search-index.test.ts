import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '~/features/accounts/policy';
import { parseGuideFile } from '~/features/guides/guide-file';
import { storeGuides } from '~/features/guides/load-guides.server';
import { addRevision } from '~/features/posts/index.server';
import { countWords } from '~/features/search/count-words.server';
import { type Results, search, searchFeature } from '~/features/search/index.server';
import { indexMissing, indexPost, indexReferences } from '~/features/search/index-documents.server';
import type { Section } from '~/features/search/rules';
import { eraseMember } from '~/features.server';
import { inTransaction } from '~/platform/db/transaction.server';
import { type TestDatabase, testDatabase } from '../support/database';
import { newMember } from '../support/people-and-posts';
import { addPost, type Community, indexAll, openCommunity } from '../support/search-community';
import { type CorpusPost, corpus } from '../support/search-corpus';

let at: TestDatabase;
let community: Community;
let author: Actor;
beforeAll(async () => {
  at = await testDatabase();
  community = await openCommunity(at.db);
});
beforeEach(async () => {
  author = await newMember(at.db);
});
afterAll(() => at.close());

async function ask(
  typed: string,
  options: { section?: Section; after?: string } = {},
): Promise<Results> {
  const { section = null, after = null } = options;
  const asker = { language: 'en' as const, looker: null };
  const page = await search(at.db, { typed, section, after, ...asker });
  if (page.kind !== 'found') throw new Error(`${typed}: ${page.kind}`);
  return page;
}

const hitsOf = (results: Results) => results.sections.flatMap(({ hits }) => hits);
const found = async (typed: string) => hitsOf(await ask(typed)).map(({ id }) => id);
const textOf = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('');

const keyed = (key: string) => {
  const post = corpus.find((one) => one.key === key);
  if (!post) throw new Error(key);
  return post;
};

async function newPost(change: Partial<CorpusPost>, when = new Date()): Promise<string> {
  const post = { ...keyed('gel-caesarean'), ...change };
  const id = await addPost(at.db, post, { authorId: author.id, community, at: when });
  await indexPost(at.db, id);
  return id;
}

const newTalk = (body: string, title = 'A talk') =>
  newPost({ kind: 'talk', title, body, facts: { kind: 'talk' } });

const documentOf = (id: string) => at.db.searchDocument.findUnique({ where: { id } });

describe('what readers see is what is found', () => {
  it('a changed text by its new words, and by its old ones not even before it is indexed again', async () => {
    const id = await newTalk('A marmalade of colours.');
    expect(await found('marmalade')).toContain(id);
    await inTransaction(at.db, (tx) =>
      addRevision(tx, {
        ...{ postId: id, editorId: author.id, holds: [], now: new Date() },
        draft: { title: 'A talk', body: 'A porcupine.', facts: { kind: 'talk' }, freeText: [] },
      }),
    );
    expect(await found('marmalade')).not.toContain(id);
    await indexPost(at.db, id);
    expect(await found('marmalade')).not.toContain(id);
    expect(await found('porcupine')).toContain(id);
  });

  it('a reply not any more once its thread is hidden, and again once it is back', async () => {
    const thread = await newTalk('About hats.');
    community.set('hats', thread);
    const words = { title: '', body: 'Try a sombrero.', facts: { kind: 'reply' as const } };
    await newPost({ kind: 'reply', ...words, under: { thread: 'hats' } });
    expect(await found('sombrero')).toEqual([thread]);
    await at.db.post.update({ where: { id: thread }, data: { state: 'hidden' } });
    expect(await found('sombrero')).toEqual([]);
    await at.db.post.update({ where: { id: thread }, data: { state: 'published' } });
    expect(await found('sombrero')).toEqual([thread]);
  });

  it('nothing that was hidden, whose document goes with the next job', async () => {
    const id = await newTalk('A zeppelin over the sea.');
    await at.db.post.update({ where: { id }, data: { state: 'hidden' } });
    expect(await found('zeppelin')).toEqual([]);
    await indexPost(at.db, id);
    expect(await documentOf(id)).toBeNull();
  });

  it('a guide by the words of its newest version alone', async () => {
    const guide = (body: string) =>
      parseGuideFile(`---
slug: of-umbrellas
section: living
title: Of umbrellas
summary: A guide of this test.
written: 2026-11-22
---
${body}`);
    await storeGuides(at.db, [guide('Carry a parasol.')]);
    await indexReferences(at.db);
    const slugs = async (typed: string) => hitsOf(await ask(typed)).map(({ slug }) => slug);
    expect(await slugs('parasol')).toEqual(['of-umbrellas']);
    await storeGuides(at.db, [guide('Carry a bumbershoot.')]);
    expect(await slugs('parasol')).toEqual([]);
    await indexReferences(at.db);
    expect(await slugs('bumbershoot')).toEqual(['of-umbrellas']);
  });

  it('a post that nobody has reviewed yet, marked as such', async () => {
    const id = await newTalk('My gramophone.');
    await at.db.post.update({ where: { id }, data: { state: 'unreviewed' } });
    expect(hitsOf(await ask('gramophone'))).toMatchObject([{ id, isUnreviewed: true }]);
  });

  it('no private cause, in no form', async () => {
    const [row] = await at.db.$queryRaw<{ whole: string }[]>`
      select d::text as whole from search_documents d where id = ${community.get('private-cause')}`;
    expect(row?.whole).toContain('scar=flat');
    expect(row?.whole).not.toMatch(/self|injur/);
  });
});

describe('a thread', () => {
  it('is there once, however many of its replies fit, and the reply is what it leads to', async () => {
    const hits = hitsOf(await ask('lidocaine'));
    const replies = ['cream-under-film', 'cream-did-little'].map((key) => community.get(key));
    expect(hits).toMatchObject([{ kind: 'question', id: community.get('does-it-hurt') }]);
    expect(replies).toContain(hits[0]?.replyId);
    expect(textOf(hits[0]?.title ?? [])).toBe(keyed('does-it-hurt').title);
  });

  it('of a guide leads from a comment to the guide, and of a story to the story', async () => {
    expect(hitsOf(await ask('flashlight'))).toMatchObject([
      { kind: 'guide', slug: 'atrophic-scars', replyId: community.get('comment-mirror') },
    ]);
    const inStories = await ask('prescribed hydroquinone', { section: 'stories' });
    expect(hitsOf(inStories)).toMatchObject([
      { section: 'stories', id: community.get('co2-brown-patches') },
    ]);
  });

  it('stands where its beginning stands, though that becomes another kind', async () => {
    const story = await newPost({ key: 'turns', body: 'A tuba.' });
    community.set('turns', story);
    const words = { title: '', body: 'A bassoon.', facts: { kind: 'reply' as const } };
    await newPost({ kind: 'reply', ...words, under: { thread: 'turns' } });
    await at.db.post.update({ where: { id: story }, data: { kind: 'opinion' } });
    await indexPost(at.db, story);
    expect(hitsOf(await ask('bassoon'))).toMatchObject([{ section: 'discussions', id: story }]);
  });
});

describe('a member who erases their account', () => {
  it('takes documents and counted words along in the same moment', async () => {
    const words = ['Quetzalcoatl one', 'Quetzalcoatl two', 'Quetzalcoatl three'];
    const ids: string[] = [];
    for (const body of words) ids.push(await newTalk(body));
    await countWords(at.db);
    const known = () => at.db.searchWord.count({ where: { word: 'quetzalcoatl' } });
    expect(await known()).toBe(1);
    await inTransaction(at.db, async (tx) => {
      await eraseMember(tx, author.id, new Date());
      expect(await tx.searchDocument.count({ where: { id: { in: ids } } })).toBe(0);
    });
    expect(await known()).toBe(0);
    expect(await found('quetzalcoatl')).toEqual([]);
  });
});

describe('documents', () => {
  const versions = () => at.db.$queryRaw`select id, xmin::text from search_documents order by id`;

  it('are made once, and left alone when nothing changed', async () => {
    const before = await versions();
    await searchFeature.loadReferenceData?.(at.db);
    expect(await indexMissing(at.db)).toEqual({ more: false });
    await Promise.all([indexReferences(at.db), indexReferences(at.db)]);
    expect(await versions()).toEqual(before);
  });

  it('that miss or are of an older kind are made at a start', async () => {
    const id = await newTalk('A harpsichord.');
    await at.db.searchDocument.delete({ where: { id } });
    await at.db.searchDocument.updateMany({
      where: { id: community.get('mirror-uk') },
      data: { madeWith: 0 },
    });
    await indexAll(at.db);
    expect(await found('harpsichord')).toEqual([id]);
    expect(await at.db.searchDocument.count({ where: { madeWith: 0 } })).toBe(0);
  });

  it('follow what is published, changed and decided', () => {
    expect(searchFeature.subscriptions).toEqual({
      'post.published': ['index-post'],
      'post.changed': ['index-post'],
      'guide.changed': ['index-guides'],
    });
  });
});

describe('pages of results', () => {
  it('hold each result once, and nothing is left out', async () => {
    const ids: string[] = [];
    for (let day = 1; day <= 45; day += 1) {
      ids.push(
        await newPost(
          { kind: 'talk', title: 'On a xylophone', body: 'Once.', facts: { kind: 'talk' } },
          new Date(Date.UTC(2026, 0, day)),
        ),
      );
    }
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await ask('xylophone', { section: 'discussions', after });
      expect(page.counts.discussions).toBe(45);
      seen.push(...hitsOf(page).map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after);
    expect(seen).toEqual(ids.toReversed());
  });

  it('begin anew after what is no longer found', async () => {
    const first = await ask('chickenpox', { section: 'stories' });
    const again = await ask('chickenpox', { section: 'stories', after: 'gone' });
    expect(hitsOf(again)).toEqual(hitsOf(first));
  });
});
