import type { PostDocument } from './document';

/**
 * Everything in a post that may be someone's own words: a contact or a cry for help can stand beside
 * a number as well as in the text. A single word is a code, but where names are.
 */
export function freeTextOf({
  title,
  body,
  facts,
}: {
  title: string;
  body: string;
  facts: PostDocument['facts'];
}): string[] {
  return [title, body, ...wordsIn(facts)].filter((text) => text.trim() !== '');
}

/** Where the post was taken from is the operator's word, not the author's. */
const NOT_THEIRS = ['source', 'consents'];

function wordsIn(part: unknown, key = ''): string[] {
  if (typeof part === 'string') return key === 'named' || /[\s@/]/.test(part) ? [part] : [];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, inner]) =>
    NOT_THEIRS.includes(name) ? [] : wordsIn(inner, Array.isArray(part) ? key : name),
  );
}
