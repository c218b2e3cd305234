import { describe, expect, it } from 'vitest';
import { messages } from '~/messages';
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

const some = { from: 2, to: 3, about: true };
const scar: ScarPieces = { kind: 'atrophic', cause: 'acne', count: some, sites: ['cheek'] };
const span = { ...some, unit: 'week' };

/** What a function may be given; the first that English makes a sound text of is used. */
const GIVEN: unknown[][] = [
  [2, 3],
  [2, 'слово'],
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
  /Scarwise|Markdown|MIT|HTML|SECURITY\.md|cookie|[\w.]+@example\.org|\[\[.*?\]\]|\[Smith2026\]|https:\/\/example\.org\/trial|UAH|Monk Skin Tone|CC BY 4\.0|doi 10\.[\w./]+|PMC\d+|CO2|Tan 2004|FDA|JPEG|PNG|WebP|HEIC|AVIF|\b(?:E[0-3]|H|CROSS|PRP)\b|\bstory\b/gi;

describe.each([
  {
    language: 'uk' as const,
    name: 'Ukrainian',
    foreign: /[ыэъё]/i,
    loud: /найкращ|гарант|бездоганн|ідеальн|ненормальн|спотвор|стражда/i,
  },
  {
    language: 'ru' as const,
    name: 'Russian',
    foreign: /[іїєґ’]/i,
    loud: /лучш(?:ий|ая|ие|их|его|ее)|гарант|безупречн|идеальн|ненормальн|изуродов|эффективн|страда|дефект/i,
  },
])('the $name catalogue', ({ language, foreign, loud }) => {
  const words = new Map(leavesOf(messages(language)));
  const texts = [...words].map(([path, value]): [path: string, text: string] => [
    path,
    String(made(value, typeof value === 'function' ? givenFor(path) : [])),
  ]);

  it('is the one that its pages speak', () => {
    expect(messages(language).shell.nav).not.toEqual(messages('en').shell.nav);
  });

  it('has every key of the English one and no other', () => {
    expect([...words.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('has texts where English has texts, and functions where it has functions', () => {
    const kinds = (leaves: Map<string, unknown>) =>
      Object.fromEntries([...leaves].map(([path, value]) => [path, typeof value]));
    expect(kinds(words)).toEqual(kinds(english));
  });

  it('makes a sound text wherever English makes one', () => {
    const broken = [...english.keys()].filter((path) => {
      const value = words.get(path);
      return typeof value === 'function' && !isSound(made(value, givenFor(path)));
    });
    expect(broken).toEqual([]);
  });

  it('is written in its own letters throughout', () => {
    const latin = texts.flatMap(([path, text]) => {
      const rest = text.replace(NAMES, '');
      return /\p{Script=Latin}/u.test(rest) ? [`${path}: ${rest}`] : [];
    });
    expect(latin).toEqual([]);
  });

  it('has no letter of its neighbour', () => {
    expect(texts.filter(([, text]) => foreign.test(text))).toEqual([]);
  });

  it('promises nothing and judges nobody', () => {
    expect(texts.filter(([, text]) => loud.test(text))).toEqual([]);
  });
});
