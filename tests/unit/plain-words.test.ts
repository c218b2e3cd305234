import { describe, expect, it } from 'vitest';
import { guideFiles } from '~/features/guides/project-guides.server';
import { messages } from '~/messages';
import type { Language } from '~/urls';

/** Every text of a catalogue that needs nothing put into it, with the way to it. */
function textsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    textsOf(part, path ? `${path}.${key}` : key),
  );
}

/** Words that promise, sell, judge or shame, in each language. */
const BANNED: Record<Language, RegExp> = {
  en: /\b(?:abnormal|flawless|suffer|best\b|guarantee|effective|miracle|victim|disfigur|ugly|deform|perfect|cure[sd]?\b|unsightly|hideous|ideal|success rate|100 % safe)/i,
  uk: /найкращ|гарант|бездоганн|ідеальн|ненормальн|спотвор|стражда|потворн|жертв|ефективн|диво|дивовижн|зцілен|виліку|калік/i,
  ru: /лучш(?:ий|ая|ее|ие|их|ему|им)(?!\p{L})|гарант|безупречн|идеальн|ненормальн|обезобра|изуродов|страда|уродлив|жертв|эффективн|чудо|исцел|вылечи|калек/iu,
};

describe.each(['en', 'uk', 'ru'] as const)('the words of the interface in %s', (language) => {
  it('promise nothing, sell nothing and shame nobody', () => {
    const loud = textsOf(messages(language)).filter(([, text]) => BANNED[language].test(text));
    expect(loud).toEqual([]);
  });

  it('do not shout', () => {
    const shouted = textsOf(messages(language)).filter(
      ([path, text]) => /!/.test(text) && !path.startsWith('accounts.mail'),
    );
    expect(shouted).toEqual([]);
  });
});

/** Groups of vowels, as they are spoken: a silent e at the end is none. */
function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const spoken = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]{1,2}/g)?.length ?? 0);
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

const sentencesOf = (text: string) =>
  text
    .replace(/\[\[.*?\]\]/g, '')
    .split(/(?<=[.?:;])\s+/)
    .map((sentence) => sentence.match(WORD) ?? [])
    .filter((words) => words.length > 0);

/** The grade of an American school at which a text is read with ease, by Flesch and Kincaid. */
function gradeOf(sentences: string[][]): number {
  const words = sentences.flat();
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Grade 6 is read at about twelve. */
const AGE_TWELVE = 6;
/** A single sentence says little of a text, and the name of a treatment alone weighs much in it. */
const ONE_SENTENCE = 10;
const COUNTED_FROM = 8;

/** What is written for whoever runs a site, and what the law wants said. */
const FOR_OTHERS = /^(legal|pages\.privacy|review)\.|\.gap$|^guides\.edit\./;

const english = textsOf(messages('en')).filter(([path]) => !FOR_OTHERS.test(path));
const long = english.flatMap(([path, text]) =>
  sentencesOf(text)
    .filter((words) => words.length >= COUNTED_FROM)
    .map((words) => [path, words] as const),
);

describe('how hard the English is to read', () => {
  it('is measured as by hand', () => {
    expect(
      ['scar', 'people', 'treatment', 'published', 'changed', 'gone'].map(syllablesOf),
    ).toEqual([1, 2, 2, 2, 1, 1]);
    expect(gradeOf(sentencesOf('The cat sat on the mat.'))).toBeLessThan(0);
    expect(
      gradeOf(sentencesOf('Considerable improvement necessitates individualised evaluation.')),
    ).toBeGreaterThan(20);
  });

  it('is that of a twelve-year-old over the whole interface', () => {
    expect(long.length).toBeGreaterThan(150);
    expect(gradeOf(long.map(([, words]) => words))).toBeLessThan(AGE_TWELVE);
  });

  it('is in no sentence of it that of a student', () => {
    const hard = long
      .filter(([, words]) => gradeOf([words]) > ONE_SENTENCE)
      .map(([path, words]) => `${gradeOf([words]).toFixed(1)} ${path}: ${words.join(' ')}`);
    expect(hard).toEqual([]);
  });

  it.each(guideFiles().map(({ slug, summary }) => [slug, summary] as const))(
    'of the summary of %s is near that of a twelve-year-old',
    (_slug, summary) => {
      expect(gradeOf(sentencesOf(summary))).toBeLessThan(AGE_TWELVE + 1);
    },
  );

  it.each([
    ['what explains numbers', messages('en').explain],
    ['what explains words', messages('en').glossary],
    ['the page on how this works', messages('en').pages.about],
  ])('of %s is that of a twelve-year-old', (_name, part) => {
    const texts = textsOf(part).flatMap(([, text]) => sentencesOf(text));
    expect(gradeOf(texts.filter((words) => words.length >= 4))).toBeLessThan(AGE_TWELVE);
  });
});
