import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { nameSubjects } from '~/features/discussions/index.server';
import { guideFingerprint } from '~/features/guides/guide-fingerprint.server';
import { editGuide, findGuide, guidesAbout, listGuides } from '~/features/guides/index.server';
import { storeGuides } from '~/features/guides/load-guides.server';
import { storeTranslations } from '~/features/guides/load-translations.server';
import { search } from '~/features/search/index.server';
import { indexReferences } from '~/features/search/index-documents.server';
import { loadTreatments } from '~/features/treatments/index.server';
import { inTransaction } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import { type TestDatabase, testDatabase } from '../support/database';
import { newMember } from '../support/people-and-posts';

let at: TestDatabase;
beforeAll(async () => {
  at = await testDatabase();
  await loadTreatments(at.db);
});
afterAll(() => at.close());

const english = {
  slug: 'umbrellas',
  formerly: [],
  section: 'living' as const,
  title: 'Umbrellas',
  summary: 'Of rain.',
  body: '## In the rain\n\nCarry one [[E2 S32]]. See [lasers](/treatments/laser).',
  written: new Date('2026-01-10'),
  treatments: ['laser'],
};
const ukrainian = {
  slug: 'umbrellas',
  language: 'uk' as const,
  title: 'Парасольки',
  summary: 'Про дощ.',
  body: '## Під дощем\n\nНосіть її [[E2 S32]]. Див. [лазери](/treatments/laser).',
  translated: new Date('2026-01-20'),
  original: guideFingerprint(english),
};

beforeEach(async () => {
  await at.db.guide.deleteMany();
  await storeGuides(at.db, [english]);
  await storeTranslations(at.db, [ukrainian]);
});

async function shown(language: Language) {
  const guide = await findGuide(at.db, 'umbrellas', language);
  if (guide?.kind !== 'found') throw new Error('no guide');
  return guide;
}

const hits = async (typed: string, language: Language) => {
  const answer = await search(at.db, { typed, section: null, after: null, language, looker: null });
  return answer.kind === 'found' ? answer.sections.flatMap((group) => group.hits) : [];
};
const textOf = (pieces: { text: string }[] = []) => pieces.map(({ text }) => text).join('');

describe('a guide that was translated', () => {
  it('is read in the reader’s language, its marks and links too', async () => {
    const { language, title, html, contents, sources } = await shown('uk');
    expect([language, title, contents[0]?.title]).toEqual(['uk', 'Парасольки', 'Під дощем']);
    expect(html).toContain('aria-label="Оцінка E2: ');
    expect(html).toContain('aria-label="Джерело 1"');
    expect(html).toContain('href="/uk/treatments/laser"');
    expect(sources.map(({ id }) => id)).toEqual(['S32']);
  });

  it('is read in English where there is no translation, with links into the reader’s pages', async () => {
    expect(await shown('ru')).toMatchObject({
      language: 'en',
      title: 'Umbrellas',
      translation: null,
    });
    expect((await shown('ru')).html).toContain('href="/ru/treatments/laser"');
    expect((await shown('ru')).html).toContain('aria-label="Grade E2: ');
    expect(await shown('en')).toMatchObject({ language: 'en', translation: null });
    expect((await shown('en')).html).toContain('href="/treatments/laser"');
  });

  it('knows that its original is the one it was made from', async () => {
    const { translation } = await shown('uk');
    expect(translation).toEqual({ on: new Date('2026-01-20'), isBehind: false });
  });

  it('knows that its original moved on when the project changes it', async () => {
    await storeGuides(at.db, [{ ...english, body: `${english.body}\n\nMore.` }]);
    expect((await shown('uk')).translation?.isBehind).toBe(true);
    expect((await shown('uk')).title).toBe('Парасольки');
  });

  it('knows that its original moved on when a moderator changes it', async () => {
    const moderator = { ...(await newMember(at.db)), role: 'moderator' as const };
    const edit = { title: 'Umbrellas', summary: 'Of rain and sun.', body: english.body };
    await inTransaction(at.db, (tx) =>
      editGuide(tx, moderator, { slug: 'umbrellas', version: 1, note: 'Sun', ...edit }, new Date()),
    );
    expect((await shown('uk')).translation?.isBehind).toBe(true);
  });

  it('is named in the reader’s language wherever it is named', async () => {
    const title = { title: 'Парасольки', language: 'uk' };
    expect(await listGuides(at.db, 'uk')).toMatchObject([{ ...title, summary: 'Про дощ.' }]);
    expect(await guidesAbout(at.db, ['laser'], 'uk')).toMatchObject([title]);
    const guide = await at.db.guide.findUniqueOrThrow({ where: { slug: 'umbrellas' } });
    const [named] = await nameSubjects(at.db, [[{ guide: guide.id }]], 'uk');
    expect(named).toMatchObject([{ name: 'Парасольки', language: 'uk' }]);
    expect(await listGuides(at.db, 'en')).toMatchObject([{ title: 'Umbrellas', language: 'en' }]);
  });

  it('goes when the project no longer has it', async () => {
    await storeTranslations(at.db, []);
    expect(await shown('uk')).toMatchObject({ language: 'en', title: 'Umbrellas' });
  });

  it('is written anew only where something changed', async () => {
    const [before] = await at.db.guideTranslation.findMany();
    await storeTranslations(at.db, [ukrainian]);
    expect(await at.db.guideTranslation.findMany()).toEqual([before]);
    await storeTranslations(at.db, [{ ...ukrainian, title: 'Парасолі' }]);
    expect((await shown('uk')).title).toBe('Парасолі');
  });

  it('is a translation of something', async () => {
    const stray = { ...ukrainian, slug: 'hats' };
    await expect(storeTranslations(at.db, [stray])).rejects.toThrow('uk/hats');
  });
});

describe('search finds a guide', () => {
  beforeEach(() => indexReferences(at.db));

  it('by the words of its translation, which are shown to who reads that language', async () => {
    const [hit] = await hits('парасольку', 'uk');
    expect(hit).toMatchObject({ kind: 'guide', slug: 'umbrellas', titleLanguage: 'uk' });
    expect(textOf(hit?.title)).toBe('Парасольки');
    expect(hit?.title.some((piece) => piece.hit)).toBe(true);
    expect(hit?.excerptLanguage).toBe('uk');
  });

  it('by words of another language, and shows it as its page will be', async () => {
    const [english] = await hits('парасолька', 'en');
    expect(english).toMatchObject({ slug: 'umbrellas', titleLanguage: 'en', replyId: null });
    expect(textOf(english?.title)).toBe('Umbrellas');
    const [translated] = await hits('umbrella', 'uk');
    expect(textOf(translated?.title)).toBe('Парасольки');
    expect(textOf(translated?.excerpt)).toBe('Про дощ.');
  });

  it('once, and not any more by words that its translation no longer has', async () => {
    expect(await hits('umbrella парасолька', 'uk')).toHaveLength(1);
    await storeTranslations(at.db, [
      { ...ukrainian, title: 'Капелюхи', body: 'Носіть [[E2 S32]].' },
    ]);
    expect(await hits('парасолька', 'uk')).toEqual([]);
  });
});
