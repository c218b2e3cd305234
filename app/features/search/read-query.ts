import type { TreatmentTree } from '~/features/treatments/index.server';
import { foldText } from './fold-text';
import {
  isEveryday,
  isLight,
  isUkrainianStop,
  type Known,
  type KnownNames,
  knownNames,
  marksOf,
  NAME_WORDS,
  nameKeyOf,
} from './known-names';
import { PARTS_MAX } from './rules';

/** One thing that a query asks for: a name, a word, or words in quotation marks. */
export interface Part {
  /** `light`: moves up what has it; `excluded`: what has it is left out. */
  role: 'asked' | 'light' | 'excluded';
  /** As typed, folded. */
  text: string;
  /** Where it stands in what was typed; for a word that may be a slip. */
  from: number;
  until: number;
  /** Neither a name that is known nor in quotation marks. */
  plain: boolean;
  /** What it stands for, where it is a name. */
  known: Known | null;
  /** Words by which documents are found that say the same in their answers. */
  marks: string[];
}

interface Token {
  text: string;
  words: string[];
  from: number;
  until: number;
  quoted: boolean;
  excluded: boolean;
}

/** Words with a minus before them or in quotation marks, and single words. */
const TOKEN = /(?<minus>(?<=^|\s)[-–−])?(?:"(?<quoted>[^"]*)"|(?<word>[^\s"/,;()]+))/gu;

/** Takes a query apart. A name counts in any of its forms, the longest first; stop words stay in. */
export function readQuery(typed: string, tree: TreatmentTree): Part[] {
  const tokens = tokensOf(typed);
  const names = knownNames(tree);
  const parts: Part[] = [];
  for (let at = 0; at < tokens.length && parts.length < PARTS_MAX; ) {
    const run = nameAt(tokens, at, names) ?? tokens.slice(at, at + 1);
    const part = partOf(run, tree, names, tokens.length);
    if (part) parts.push(part);
    at += run.length;
  }
  // Where nothing else is asked for, the light words are what is.
  if (parts.some(({ role }) => role === 'asked')) return parts;
  return parts.map((part) => (part.role === 'light' ? { ...part, role: 'asked' } : part));
}

function tokensOf(typed: string): Token[] {
  const plain = typed.replace(/[“”„«»‟]/g, '"');
  return [...plain.matchAll(TOKEN)].flatMap(({ index, 0: whole, groups = {} }) => {
    const text = foldText(groups.quoted ?? groups.word ?? '');
    const token = {
      ...{ text, words: text.split(' '), from: index, until: index + whole.length },
      ...{ quoted: groups.quoted !== undefined, excluded: groups.minus !== undefined },
    };
    return text === '' ? [] : [token];
  });
}

/** The longest run of words from here that is a name. */
function nameAt(tokens: Token[], at: number, names: KnownNames): Token[] | null {
  for (let length = Math.min(NAME_WORDS, tokens.length - at); length > 0; length -= 1) {
    const run = tokens.slice(at, at + length);
    const alone = length === 1;
    if (run.some(({ quoted, excluded }) => quoted || (excluded && !alone))) continue;
    const key = nameKeyOf(run.flatMap(({ words }) => words));
    const everyday = isEveryday(key) && length < tokens.length;
    if (names.has(key) && !everyday) return run;
  }
  return null;
}

function partOf(run: Token[], tree: TreatmentTree, names: KnownNames, tokens: number): Part | null {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return null;
  const words = run.flatMap((token) => token.words);
  const text = words.join(' ');
  if (!first.quoted && isUkrainianStop(text)) return null;
  const key = nameKeyOf(words);
  const everyday = isEveryday(key) && run.length < tokens;
  const known = first.quoted || everyday ? null : (names.get(key) ?? null);
  return {
    role: first.excluded ? 'excluded' : isDressing(first, known) ? 'light' : 'asked',
    ...{ text, from: first.from, until: last.until },
    plain: !first.quoted && !first.excluded && known === null && words.length === 1,
    known,
    marks: known ? marksOf(known, tree) : [],
  };
}

const isDressing = ({ text, quoted }: Token, known: Known | null) =>
  !quoted && known === null && isLight(text);

/** The treatments that a query names, in the order in which they stand in it. */
export function treatmentsNamed(parts: Part[]): string[] {
  const named = parts.filter(({ role }) => role === 'asked');
  return [...new Set(named.flatMap(({ known }) => known?.codes ?? []))];
}

/** What was typed with other words in the place of some. */
export function withWords(typed: string, changes: { part: Part; word: string }[]): string {
  return changes
    .toSorted((a, b) => b.part.from - a.part.from)
    .reduce(
      (text, { part, word }) => text.slice(0, part.from) + word + text.slice(part.until),
      typed,
    );
}
