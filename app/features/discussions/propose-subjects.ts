import { phrasePattern, says, sentencesIn } from '~/features/posts/index.server';
import { SCAR_KINDS, type ScarKind } from '~/features/stories/vocabulary';
import type { TreatmentTree } from '~/features/treatments/index.server';
import type { Subject } from './facts';
import { COMMON_WORDS, keysOf, wordsIn } from './name-keys';
import { SUBJECTS_MAX } from './rules';
import { SCAR_PHRASES } from './scar-phrases';
import { subjectValue } from './subject-values';

interface Text {
  title: string;
  body: string;
}

interface Guide {
  id: string;
  title: string;
}

/**
 * What a text seems to be about, at most three: what its title names before what its body names. A
 * treatment goes by any of its names, a brand or a form of the word; where one name stands for
 * several, by what is above them all.
 */
export function proposeSubjects(text: Text, tree: TreatmentTree, guides: Guide[]): Subject[] {
  const named = [text.title, text.body].flatMap((part) => [
    ...treatmentsIn(part, tree).map((treatment) => ({ treatment })),
    ...scarsIn(part).map((scar) => ({ scar })),
  ]);
  const narrowest = named.filter((one) => !isAboveOthers(one, named, tree));
  const all = [...narrowest, ...guidesIn(text.title, guides).map((guide) => ({ guide }))];
  const once = new Map(all.map((subject) => [subjectValue(subject), subject]));
  return [...once.values()].slice(0, SUBJECTS_MAX);
}

/** No name of a treatment in the tree has more words that tell it from others. */
const WORDS_MAX = 5;

/** Codes in the order in which they are named; the longest name wins. */
function treatmentsIn(text: string, tree: TreatmentTree): string[] {
  const keys = keysOf(tree);
  const words = wordsIn(text);
  const codes: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found = longestName(words.slice(at, at + WORDS_MAX), keys);
    const code = found && oneCode(found.codes, tree);
    if (code) codes.push(code);
    at += found?.length ?? 1;
  }
  return codes;
}

function longestName(words: string[], keys: Map<string, string[]>) {
  for (let length = words.length; length > 0; length -= 1) {
    const some = words.slice(0, length);
    if (length === 1 && COMMON_WORDS.has(some[0] ?? '')) return null;
    const codes = keys.get(some.join(''));
    if (codes) return { codes, length };
  }
  return null;
}

function oneCode(codes: string[], tree: TreatmentTree): string | null {
  const [first, ...others] = codes;
  if (others.length === 0) return first ?? null;
  return tree.commonParent(codes)?.code ?? null;
}

/** "Laser" says nothing more where a kind of laser is named too. */
function isAboveOthers(one: Subject, all: Subject[], tree: TreatmentTree): boolean {
  if (!('treatment' in one)) return false;
  return all.some(
    (other) =>
      'treatment' in other &&
      other.treatment !== one.treatment &&
      tree.codesOver(other.treatment).includes(one.treatment),
  );
}

const SCARS: [ScarKind, RegExp][] = SCAR_KINDS.flatMap((kind) => {
  const phrases = SCAR_PHRASES[kind];
  return phrases ? [[kind, phrasePattern(phrases)]] : [];
});

/** Kinds of scar that a text names. */
export function scarsIn(text: string): ScarKind[] {
  const sentences = sentencesIn(text);
  const found = SCARS.filter(([, phrases]) => sentences.some((one) => says(one, phrases)));
  return found.map(([kind]) => kind);
}

/** Guides of which all words that say something stand in the title. */
function guidesIn(title: string, guides: Guide[]): string[] {
  const words = new Set(wordsIn(title));
  const found = guides.filter((guide) => {
    const telling = wordsIn(guide.title).filter((word) => word.length > 3 && !isEverywhere(word));
    return telling.length > 0 && telling.every((word) => words.has(word));
  });
  return found.map(({ id }) => id);
}

/** Every guide here is about scars and their treatment. */
const isEverywhere = (word: string) =>
  /^(scar|treatment|skin|with|from|what|your|them|that)$/.test(word);
