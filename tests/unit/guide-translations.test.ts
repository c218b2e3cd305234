import { describe, expect, it } from 'vitest';
import { cookGuide } from '~/features/guides/cook-guide.server';
import { parseGuideTranslation } from '~/features/guides/guide-file';
import { guideFingerprint } from '~/features/guides/guide-fingerprint.server';
import { guideFiles, guideTranslations } from '~/features/guides/project-guides.server';
import { GUIDE_SUMMARY_MAX, GUIDE_TITLE_MAX } from '~/features/guides/rules';
import { numbersIn } from '~/features/guides/sourced-numbers';
import { mostUseful } from '../../prisma/seed/guides/order';
import { sources } from '../../prisma/seed/guides/sources';
import { addedNumbers, differencesOf } from '../support/translated-text';

const originals = new Map(guideFiles().map((file) => [file.slug, file]));
const translations = guideTranslations();
const named = translations.map((one) => [`${one.language}/${one.slug}`, one] as const);

describe('a guide in another language', () => {
  it('is there for the five that most people need first', () => {
    const there = new Set<string>(named.map(([name]) => name));
    const wanted = ['uk', 'ru'].flatMap((language) =>
      mostUseful.map((slug) => `${language}/${slug}`),
    );
    expect(wanted.filter((name) => !there.has(name))).toEqual([]);
  });

  it.each(named)('%s is of a guide of the project', (_name, { slug }) => {
    expect([...originals.keys()]).toContain(slug);
  });

  // A change of the English text alone may come without one of the translation, which then says so.
  it.each(named)('%s knows of which text it is a translation', (_name, { slug, original }) => {
    const file = originals.get(slug);
    const present = file && guideFingerprint(file);
    const hint = `if the translation is of ${slug}.md as it stands, write  original: ${present}`;
    expect(original, hint).toMatch(/^[0-9a-f]{16}$/);
    if (mostUseful.includes(slug)) expect(original, hint).toBe(present);
  });

  it.each(named)(
    '%s has the headings, marks, links, lists and numbers of its original',
    (_name, one) => {
      const file = originals.get(one.slug);
      if (!file || guideFingerprint(file) !== one.original) return;
      const whole = (words: { summary: string; body: string }) =>
        `${words.summary}\n\n${words.body}`;
      expect(differencesOf(whole(file), whole(one), one.language)).toEqual([]);
      const known = numbersIn(whole(file));
      expect(addedNumbers(whole(one), [...known, '1', '2'], one.language)).toEqual([]);
    },
  );

  it.each(named)('%s fits on its card and can be cooked', (_name, { title, summary, body }) => {
    expect(title.length).toBeLessThanOrEqual(GUIDE_TITLE_MAX);
    expect(summary.length).toBeLessThanOrEqual(GUIDE_SUMMARY_MAX);
    expect(cookGuide(body, sources).html).toContain('class="grade');
  });

  it('is read from a file with a head of its own', () => {
    const head = 'slug: a-guide\ntitle: Стаття: перша\nsummary: Коротко.\ntranslated: 2026-11-22';
    const file = parseGuideTranslation(`---\n${head}\noriginal: abc\n---\n\nТекст.\n`);
    expect(file).toMatchObject({ title: 'Стаття: перша', original: 'abc', body: 'Текст.' });
    expect(() => parseGuideTranslation(`---\n${head}\n---\nТекст.`)).toThrow();
  });
});

describe('a fingerprint', () => {
  const words = { title: 'Title', summary: 'Summary', body: 'Body' };

  it('is the same for the same words and another for any change', () => {
    const print = guideFingerprint(words);
    expect(guideFingerprint({ ...words })).toBe(print);
    for (const key of ['title', 'summary', 'body'] as const) {
      expect(guideFingerprint({ ...words, [key]: 'other' })).not.toBe(print);
    }
  });
});

describe('what a translation has otherwise than its original', () => {
  const original = '## In 1,179 people\n\n- 2.6 times, 42 % [[E2 S1]]; see [it](/guides/x) [[S2]]';

  it('is nothing where only the words differ', () => {
    const sound = '## 1 179 людей\n\n- у 2,6 раза, 42 % [[E2 S1]]; див. [тут](/guides/x) [[S2]]';
    expect(differencesOf(original, sound, 'uk')).toEqual([]);
  });

  it('is every mark, link, number, item and heading that is not there', () => {
    const faults = (text: string) => differencesOf(original, text, 'uk').join();
    expect(faults('## 1 179\n\n- 2,6, 42 % [[S2]]; [тут](/guides/x) [[E2 S1]]')).toContain('marks');
    expect(faults('## 1 179\n\n- 2,6, 42 % [[E2 S1]]; [тут](/uk/x) [[S2]]')).toContain('links');
    expect(faults('## 1 179\n\n- 26, 42 % [[E2 S1]]; [тут](/guides/x) [[S2]]')).toContain('2.6');
    expect(faults('## 1 179\n\n2,6, 42 % [[E2 S1]]; [тут](/guides/x) [[S2]]')).toContain('items');
    expect(faults('2,6')).toContain('headings');
    expect(faults('### 1 179\n\n- 2,6, 42 % [[E2 S1]]; [т](/guides/x) [[S2]]')).toContain(
      'headings',
    );
  });
});
