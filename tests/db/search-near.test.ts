import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findNear, pathWords } from '~/features/search/index.server';
import { indexPost } from '~/features/search/index-documents.server';
import type { Language } from '~/urls';
import { type TestDatabase, testDatabase } from '../support/database';
import { newMember, newPost } from '../support/people-and-posts';
import { openCommunity } from '../support/search-community';

let at: TestDatabase;
beforeAll(async () => {
  at = await testDatabase();
  await openCommunity(at.db);
});
afterAll(() => at.close());

const near = (path: string, language: Language = 'en') =>
  findNear(at.db, { words: pathWords(path), language, looker: null });
const slugsOf = async (path: string, section: string, language: Language = 'en') =>
  (await near(path, language)).filter((one) => one.section === section).map(({ slug }) => slug);

describe('what a wrong address may have meant', () => {
  it.each<[string, string, string]>([
    ['/treatments/silicon-jel', 'treatments', 'silicone-gel'],
    ['/silicone-gel', 'treatments', 'silicone-gel'],
    ['/uk/силіконовий-гель', 'treatments', 'silicone-gel'],
    ['/guides/kinds-of-scar', 'guides', 'kinds-of-scars'],
    ['/guide/kinds-of-skars', 'guides', 'kinds-of-scars'],
    ['/raised-scars-guide', 'guides', 'raised-scars'],
  ])('%s finds a page of %s: %s', async (path, section, slug) => {
    expect(await slugsOf(encodeURI(path), section)).toContain(slug);
  });

  it('puts the treatment that is named first, whatever stands before its name', async () => {
    expect((await slugsOf('/treatmnts/silicone-gel', 'treatments'))[0]).toBe('silicone-gel');
  });

  it('finds a story by its title, and never one that may not be seen', async () => {
    const author = await newMember(at.db);
    const title = 'Kumquat balm on my elbow';
    const out = await newPost(at.db, author, { state: 'published', title });
    const held = await newPost(at.db, author, { state: 'pending', title });
    for (const id of [out, held]) await indexPost(at.db, id);
    const found = await near('/stories/kumqat-balm-on-my-elbow');
    const stories = found.filter(({ section }) => section === 'stories');
    expect(stories.map(({ id }) => id)).not.toContain(held);
    expect(stories[0]).toMatchObject({ id: out, kind: 'story', title, language: 'en' });
  });

  it('names treatments in the reader’s language', async () => {
    const [first] = await near('/uk/treatments/silicone-jell', 'uk');
    expect(first?.title).toMatch(/\p{Script=Cyrillic}/u);
  });

  it('is three things of a kind at most, each once', async () => {
    const found = await near('/scar-laser-gel-needling-surgery');
    for (const section of ['treatments', 'guides', 'stories', 'discussions']) {
      const of = found.filter((one) => one.section === section);
      expect(of.length).toBeLessThanOrEqual(3);
      expect(new Set(of.map(({ id }) => id)).size).toBe(of.length);
    }
  });

  it('is nothing where nothing was asked in words', async () => {
    expect(await near('/wp-login.php')).toEqual([]);
  });
});
