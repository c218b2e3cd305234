/** How names of treatments are compared. No input or output here. */

/** A name longer than this is a sentence, not a name. */
export const NAME_MAX = 80;

/** Names that share fewer of their letter triples than this are not offered as "did you mean". */
export const NEAR_ENOUGH = 0.3;
export const NEAR_SHOWN = 5;

/**
 * A name folded for comparison: letters and digits alone, so that "Kelo-Kot", "kelo kot" and
 * "kelokot" meet. Accents of Latin letters and the two dots of ё go, as people leave them out;
 * і, ї and й are letters of their own and stay.
 */
export function nameKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replace(/е\u0308/g, 'е')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A name as a readable part of an address; its key is the key of the name. */
export function nameSlug(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** Overlapping triples of letters, the beginning and the end of the word counting as letters. */
export function triples(key: string): Set<string> {
  const letters = [...`  ${key} `];
  return new Set(letters.slice(2).map((letter, i) => `${letters[i]}${letters[i + 1]}${letter}`));
}

/** Share of triples that two words have in common, 0 to 1. */
export function likeness(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((triple) => b.has(triple)).length;
  return shared / (a.size + b.size - shared);
}
