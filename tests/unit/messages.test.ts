import { describe, expect, it } from 'vitest';
import { languageOfWords, messages } from '~/messages';
import type { ScarPieces } from '~/messages/pieces';

type Leaf = [path: string, value: unknown];

/** Every text and function of a catalogue, with the way to it. */
function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) =>
    part === undefined ? [] : leavesOf(part, path ? `${path}.${key}` : key),
  );
}

const english = new Map(leavesOf(messages('en')));
const ukrainian = new Map(leavesOf(messages('uk')));

const some = { from: 2, to: 3, about: true };
const scar: ScarPieces = { kind: 'atrophic', cause: 'acne', count: some, sites: ['cheek'] };
const span = { ...some, unit: 'week' };

/** What a function may be given; the first that English makes a sound text of is used. */
const GIVEN: unknown[][] = [
  [2, 3],
  ['story', 'слово', 'слово'],
  ['слово', 'слово', ['слово']],
  ['слово', ['слово']],
  [['слово', 'слово']],
  ['E1'],
  ['2026-03', '2026-04'],
  ['lt3m'],
  [scar, 'my_child'],
  [scar, some],
  [span],
  [some, 'UAH', 'total'],
  ['слово', some],
  [some, some],
];

function made(words: unknown, given: unknown[]): unknown {
  if (typeof words !== 'function') return words;
  try {
    return Reflect.apply(words, undefined, given);
  } catch {
    return undefined;
  }
}

const isSound = (text: unknown) =>
  typeof text === 'string' && text !== '' && !/undefined|NaN|\[object|Invalid/.test(text);

function givenFor(path: string): unknown[] {
  const fitting = GIVEN.find((given) => isSound(made(english.get(path), given)));
  if (!fitting) throw new Error(`nothing to give to ${path}`);
  return fitting;
}

/** Names, and what stands in Latin letters in every language. */
const NAMES =
  /Scarwise|Markdown|MIT|HTML|SECURITY\.md|cookie|[\w.]+@example\.org|\[\[.*?\]\]|\[Smith2026\]|https:\/\/example\.org\/trial|UAH|E1|\bstory\b/gi;

describe('the Ukrainian catalogue', () => {
  it('is the one that Ukrainian pages speak', () => {
    expect(languageOfWords('uk')).toBe('uk');
  });

  it('has every key of the English one and no other', () => {
    expect([...ukrainian.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('has texts where English has texts, and functions where it has functions', () => {
    const kinds = (leaves: Map<string, unknown>) =>
      Object.fromEntries([...leaves].map(([path, value]) => [path, typeof value]));
    expect(kinds(ukrainian)).toEqual(kinds(english));
  });

  it('makes a sound text wherever English makes one', () => {
    const broken = [...english.keys()].filter((path) => {
      const words = ukrainian.get(path);
      return typeof words === 'function' && !isSound(made(words, givenFor(path)));
    });
    expect(broken).toEqual([]);
  });

  it('is written in Ukrainian throughout', () => {
    const latin = [...ukrainian].flatMap(([path, words]) => {
      const text = made(words, typeof words === 'function' ? givenFor(path) : []);
      const rest = String(text).replace(NAMES, '');
      return /\p{Script=Latin}/u.test(rest) ? [`${path}: ${rest}`] : [];
    });
    expect(latin).toEqual([]);
  });

  it('has no letter that Ukrainian does not have', () => {
    const russian = [...ukrainian].flatMap(([path, words]) => {
      const text = made(words, typeof words === 'function' ? givenFor(path) : []);
      return /[ыэъё]/i.test(String(text)) ? [path] : [];
    });
    expect(russian).toEqual([]);
  });

  it('promises nothing and judges nobody', () => {
    const texts = [...ukrainian.values()].filter((words) => typeof words === 'string');
    const loud = /найкращ|гарант|бездоганн|ідеальн|ненормальн|спотвор|стражда/i;
    expect(texts.filter((text) => loud.test(text))).toEqual([]);
  });
});
