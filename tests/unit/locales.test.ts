import { describe, expect, it } from 'vitest';
import { messages } from '~/messages';
import { numberIn, sumsIn } from '~/messages/amounts';
import { money as moneyRu } from '~/messages/ru/scars';
import { money as moneyUk } from '~/messages/uk/scars';
import { timeWords } from '~/ui/time';
import type { Language } from '~/urls';

const LANGUAGES: Language[] = ['en', 'uk', 'ru'];
const BIG = 12_345;

/** Every function of a catalogue, with the way to it. */
function functionsOf(value: unknown, path = ''): [string, (...given: unknown[]) => unknown][] {
  if (typeof value === 'function') return [[path, (...given) => Reflect.apply(value, null, given)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    functionsOf(part, path ? `${path}.${key}` : key),
  );
}

/** What a function makes of numbers alone; nothing where it takes something else. */
function madeOfNumbers(make: (...given: unknown[]) => unknown): string {
  try {
    return String(make(BIG, BIG, BIG));
  } catch {
    return '';
  }
}

/** What is a year, or a mark of few: written as it stands in every language. */
const PLAIN =
  /\.(?:inYear|fromAge|pain|afterSession|afterRound|sentence|bill)$|^(?:terms|share)\.|(?:title|name|typed|id)$/i;
/** Functions that take words: a number given to them stands as it was given. */
const takesWords = (make: (...given: unknown[]) => unknown) => {
  try {
    return String(make('слово', 'слово', 'слово')).includes('слово');
  } catch {
    return false;
  }
};

describe.each(LANGUAGES)('in %s', (language) => {
  it('every number in the words of the interface is written as the language does', () => {
    const raw = functionsOf(messages(language)).filter(
      ([path, make]) =>
        !PLAIN.test(path) && !takesWords(make) && madeOfNumbers(make).includes(String(BIG)),
    );
    expect(raw.map(([path]) => path)).toEqual([]);
  });

  it('some numbers are written in words at all', () => {
    const written = numberIn(language)(BIG);
    const using = functionsOf(messages(language)).filter(([, make]) =>
      madeOfNumbers(make).includes(written),
    );
    expect(using.length).toBeGreaterThan(30);
  });
});

describe('numbers, sums and dates', () => {
  it.each([
    ['en', '12,345.5', 'UAH\u00a0900', '22 November 2026'],
    ['uk', '12\u00a0345,5', '900\u00a0₴', '22 листопада 2026 р.'],
    ['ru', '12\u00a0345,5', '900\u00a0₴', '22 ноября 2026 г.'],
  ] as const)('in %s: %s, %s, %s', (language, number, sum, date) => {
    expect(numberIn(language)(12_345.5)).toBe(number);
    const words = (text: string) => text;
    const sums = sumsIn(language, { about: words, range: words, atLeast: words, atMost: words });
    expect(sums({ from: 900, to: 900, about: false }, 'UAH')).toBe(sum);
    const day = new Date('2026-11-22T12:00:00Z');
    expect(timeWords(day, 'date', language).replace(/\u00a0/g, ' ')).toBe(date);
  });

  it('keep a range, a bound and a missing currency of a sum', () => {
    const range = { from: 900, to: 1200.5, about: true };
    expect(moneyUk(range, 'UAH')).toBe('приблизно 900\u00a0₴–1\u00a0200,50\u00a0₴');
    expect(moneyRu({ from: 900, to: null, about: false }, null)).toBe('минимум 900');
  });
});
