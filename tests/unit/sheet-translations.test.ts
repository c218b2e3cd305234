import { describe, expect, it } from 'vitest';
import { SHEET_PARTS } from '~/features/guides/sheet';
import { numbersIn } from '~/features/guides/sourced-numbers';
import { sheetSeeds } from '../../prisma/seed/sheets/index';
import { mostUsed } from '../../prisma/seed/sheets/most-used';
import {
  type TranslationFile,
  translated,
  translationFiles,
} from '../../prisma/seed/sheets/translated';
import { treatmentSeeds } from '../../prisma/seed/treatments/index';
import { addedNumbers, differencesOf } from '../support/translated-text';

const LANGUAGES = ['uk', 'ru'] as const;
const named = translationFiles.map((file) => [`${file.language}/${file.name}`, file] as const);

/** The English sentences of each file, by its name. */
const sheetFiles = import.meta.glob('../../prisma/seed/sheets/*.ts', { eager: true });
const treeFiles = import.meta.glob('../../prisma/seed/treatments/*.ts', { eager: true });

function sentencesOf(name: string): Set<string> {
  const codesIn = (module: unknown) =>
    Object.values(Object(module))
      .flat()
      .map((one) => String(Object(one).code));
  const sheets = codesIn(sheetFiles[`../../prisma/seed/sheets/${name}.ts`]);
  const nodes = codesIn(treeFiles[`../../prisma/seed/treatments/${name}.ts`]);
  return new Set([
    ...sheetSeeds.filter(({ code }) => sheets.includes(code)).flatMap(statementsOf),
    ...treatmentSeeds.filter(({ code }) => nodes.includes(code)).flatMap(wordsOf),
  ]);
}

type Sheet = (typeof sheetSeeds)[number];
const statementsOf = (sheet: Sheet) => SHEET_PARTS.flatMap((part) => sheet[part]);
const wordsOf = ({ about, difference }: (typeof treatmentSeeds)[number]) => [about, difference];

const cautions = new Set(sheetSeeds.flatMap(({ avoid }) => avoid));
const differences = new Set(treatmentSeeds.map(({ difference }) => difference));

const missing = (sentences: string[], language: 'uk' | 'ru') =>
  [...new Set(sentences)].filter((sentence) => translated(sentence, language) === null);

const faultsIn = (
  { entries }: TranslationFile,
  isFaulty: (english: string, words: string) => boolean | string[],
) =>
  Object.entries(entries).flatMap(([english, words]) => {
    const faulty = isFaulty(english, words);
    if (faulty === false || (Array.isArray(faulty) && faulty.length === 0)) return [];
    return [faulty === true ? words : `${words}\n  ${String(faulty)}`];
  });

describe('the sentences of sheets and of the tree in another language', () => {
  it('are in files that are named like their originals', () => {
    for (const [name, file] of named) expect(sentencesOf(file.name).size, name).toBeGreaterThan(0);
  });

  it.each(named)('%s translates nothing that its original does not say any more', (_name, file) => {
    const there = sentencesOf(file.name);
    expect(Object.keys(file.entries).filter((english) => !there.has(english))).toEqual([]);
  });

  it.each(named)('%s keeps the marks, links and numbers of its original', (_name, file) => {
    const { language } = file;
    expect(faultsIn(file, (english, words) => differencesOf(english, words, language))).toEqual([]);
    expect(
      faultsIn(file, (english, words) =>
        addedNumbers(words, [...numbersIn(english), '1', '2'], language),
      ),
    ).toEqual([]);
  });

  it.each(named)('%s ends statements with a full stop and leaves cautions open', (_name, file) => {
    const whole = /^[“«*\p{Lu}\d].*[.»]$/u;
    const open = /^[«“\p{Ll}].*[^.]$/u;
    expect(
      faultsIn(file, (english, words) => !(cautions.has(english) ? open : whole).test(words)),
    ).toEqual([]);
  });

  it.each(named)(
    '%s is written in its own letters, and promises nothing',
    (_name, { language, entries }) => {
      const foreign = language === 'uk' ? /[ыэъё]/i : /[іїєґ]/i;
      const loud =
        /найкращ|наилучш|лучш(?:ий|ее) |гарант|бездоганн|безупречн|ідеальн|идеальн|ненормальн|стражда|страда/i;
      const words = Object.values(entries);
      expect(words.filter((text) => foreign.test(text) || loud.test(text))).toEqual([]);
      expect(words.filter((text) => !/\p{Script=Cyrillic}/u.test(text))).toEqual([]);
    },
  );

  it('have a line of their own for what sets a treatment apart', () => {
    const long = LANGUAGES.flatMap((language) =>
      [...differences].filter((line) => (translated(line, language)?.length ?? 0) > 130),
    );
    expect(long).toEqual([]);
  });

  it('are the same wherever the English one stands twice', () => {
    for (const language of LANGUAGES) {
      const seen = new Map<string, string>();
      for (const { entries } of translationFiles.filter((file) => file.language === language)) {
        for (const [english, words] of Object.entries(entries)) {
          expect(seen.get(english) ?? words, english).toBe(words);
          seen.set(english, words);
        }
      }
    }
  });

  it.each(LANGUAGES)('say in %s every warning, harm and caution of every sheet', (language) => {
    const safety = sheetSeeds.flatMap(({ risks, avoid }) => [...risks, ...avoid]);
    expect(missing(safety, language)).toEqual([]);
  });

  it.each(LANGUAGES)(
    'say in %s all that stands on the pages of the most used treatments',
    (language) => {
      const isOn = (page: string, code: string) => page === code || page.startsWith(`${code}.`);
      const shown = sheetSeeds.filter(({ code }) => mostUsed.some((page) => isOn(page, code)));
      const own = treatmentSeeds.filter(({ code }) => mostUsed.includes(code));
      expect(own).toHaveLength(mostUsed.length);
      const parts = treatmentSeeds.filter(({ code }) => mostUsed.includes(parentOf(code)));
      const lines = parts.map(({ difference }) => difference);
      const all = [...shown.flatMap(statementsOf), ...own.flatMap(wordsOf), ...lines];
      expect(missing(all, language)).toEqual([]);
    },
  );
});

const parentOf = (code: string) => code.slice(0, Math.max(0, code.lastIndexOf('.')));
