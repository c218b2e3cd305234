import type { TreatmentTree } from '~/features/treatments/index.server';
import { CAUSE_WORDS, SCAR_WORDS, SITE_WORDS } from './facet-words';
import { foldText, nameStem } from './fold-text';
import { ALIKE_WORDS, EVERYDAY_NAMES, LIGHT_WORDS, UKRAINIAN_STOP_WORDS } from './query-words';
import { markOf } from './rules';

/** What a name in a query stands for. */
export interface Known {
  /** Treatments of that name. */
  codes: string[];
  /** Scar kinds, causes and places of that name. */
  scars: string[];
  causes: string[];
  sites: string[];
  /** Words of any language that say the same. */
  alike: string[];
}

/** Longest name that is looked for, in words. */
export const NAME_WORDS = 6;

/** Other names that are looked for beside the one that was typed; more would slow every query down. */
const ALIKE_MAX = 14;

/** Shorter names of a treatment stand in texts for too much else. */
const ALIKE_LETTERS = 5;

/** A name whose words are in any form: "плазмоліфтингу", "silicone gels", "kelo kot". */
export const nameKeyOf = (words: string[]) => words.map(nameStem).join('');

const keyOf = (name: string) => nameKeyOf(foldText(name).split(' '));

const keysOf = (words: string[]) => new Set(words.map(keyOf));

const light = keysOf(LIGHT_WORDS);
const everyday = keysOf(EVERYDAY_NAMES);
const stops = new Set(UKRAINIAN_STOP_WORDS.map(foldText));

/** How the words of our own lists are written. */
export const WORDS_OF_OURS: string[] = [
  ...[...SCAR_WORDS, ...CAUSE_WORDS, ...SITE_WORDS].flatMap(({ words }) => words),
  ...[...ALIKE_WORDS, LIGHT_WORDS].flat(),
].flatMap((name) => name.split(' '));

export const isLight = (word: string) => light.has(nameStem(word));
export const isUkrainianStop = (word: string) => stops.has(word);
export const isEveryday = (key: string) => everyday.has(key);

/** All names of one tree, by key. */
export type KnownNames = Map<string, Known>;

const made = new WeakMap<TreatmentTree, KnownNames>();

export function knownNames(tree: TreatmentTree): KnownNames {
  const names = made.get(tree) ?? makeNames(tree);
  made.set(tree, names);
  return names;
}

function makeNames(tree: TreatmentTree): KnownNames {
  const names: KnownNames = new Map();
  const at = (name: string) => {
    const key = keyOf(name);
    const known = names.get(key) ?? { codes: [], scars: [], causes: [], sites: [], alike: [] };
    names.set(key, known);
    return known;
  };
  for (const node of tree.nodes) {
    for (const name of spellingsOf(node)) add(at(name).codes, [node.code]);
  }
  for (const [key, known] of names) known.alike = alikeTreatments(tree, names, known, key);
  for (const { codes, words } of SCAR_WORDS) addMeaning(words, at, 'scars', codes);
  for (const { codes, words } of CAUSE_WORDS) addMeaning(words, at, 'causes', codes);
  for (const { codes, words } of SITE_WORDS) addMeaning(words, at, 'sites', codes);
  for (const words of ALIKE_WORDS) for (const word of words) add(at(word).alike, folded(words));
  return names;
}

type Node = TreatmentTree['nodes'][number];

/** Every name, and again without words that all of this is about: "підрізання" for "підрізання шраму". */
function spellingsOf({ name, names }: Node): string[] {
  const whole = [...Object.values(name), ...names.map(({ text }) => text)];
  const telling = whole.map((one) => {
    const words = foldText(one).split(' ');
    return words.filter((word) => !isLight(word)).join(' ');
  });
  return [...whole, ...telling.filter((one) => one.length >= ALIKE_LETTERS)];
}

/** Its synonyms, where they mean nothing else; a brand is not what another brand's users wrote. */
function alikeTreatments(
  tree: TreatmentTree,
  names: KnownNames,
  { codes }: Known,
  key: string,
): string[] {
  const [code, ...others] = codes;
  const node = tree.byCode(code ?? '');
  if (!node || others.length > 0 || everyday.has(key)) return [];
  const synonyms = node.names.filter(({ kind }) => kind === 'synonym').map(({ text }) => text);
  return folded([...Object.values(node.name), ...synonyms])
    .filter((name) => name.length >= ALIKE_LETTERS && !everyday.has(keyOf(name)))
    .filter((name) => names.get(keyOf(name))?.codes.length === 1)
    .slice(0, ALIKE_MAX);
}

function addMeaning(
  words: string[],
  at: (name: string) => Known,
  facet: 'scars' | 'causes' | 'sites',
  codes: string[],
): void {
  for (const word of words) {
    const known = at(word);
    add(known[facet], codes);
    add(known.alike, folded(words));
    known.alike.splice(ALIKE_MAX * 2);
  }
}

const folded = (words: string[]) => [...new Set(words.map(foldText))];

function add(list: string[], more: string[]): void {
  list.push(...more.filter((one) => !list.includes(one)));
}

/** The words by which documents are found that say the same in their answers. */
export function marksOf({ codes, scars, causes, sites }: Known, tree: TreatmentTree): string[] {
  const under = new Set(codes.flatMap((code) => tree.codesUnder(code)));
  return [
    ...[...under].map((code) => markOf('treatment', code)),
    ...scars.map((code) => markOf('scar', code)),
    ...causes.map((code) => markOf('cause', code)),
    ...sites.map((code) => markOf('site', code)),
  ];
}
