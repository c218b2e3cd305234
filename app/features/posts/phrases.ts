/**
 * Lists of phrases that people can read and write, and the text that they are looked for in. A phrase
 * is words in small letters. `*` stands for any ending, `(a|b c)` for either, `word?` for a word that
 * may be missing, `…` for up to five words between, `#` for a number, `##` for one of 20 or more,
 * `####` for a year and `$` for the end of the sentence.
 */

/** One pattern for a list, to be used on sentences of `sentencesIn`. */
export function phrasePattern(phrases: readonly string[]): RegExp {
  return new RegExp(`(?:${phrases.map(patternOf).join('|')})(?= )`, 'gu');
}

const PART = /\([^)]*\)\S*|\S+/g;

function patternOf(phrase: string): string {
  const parts = folded(phrase).match(PART) ?? [];
  return parts.map(partPattern).join('');
}

function partPattern(part: string): string {
  if (part === '…') return '(?: [^ ]+){0,5}';
  if (part === '$') return '(?= $)';
  const optional = part.endsWith('?');
  const word = (optional ? part.slice(0, -1) : part)
    .replaceAll('####', '(?:19|20)\\d\\d')
    .replaceAll('##', '(?:[2-9]\\d|100)(?:[.,]\\d+)?')
    .replaceAll('#', '\\d+(?:[.,]\\d+)?')
    .replaceAll('*', '[\\p{L}\\p{M}]*');
  const grouped = part.startsWith('(') ? `(?:${word.slice(1)}` : word;
  return optional ? `(?: ${grouped})?` : ` ${grouped}`;
}

/** Small letters without what people leave out or type in several ways: apostrophes, ё, signs unseen. */
function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ`´\u00ad\u200b-\u200d\u2060]|\u0301/gu, '')
    .replaceAll('ё', 'е');
}

const WORD = /\d+(?:[.,]\d+)?|\p{L}[\p{L}\p{M}]*|%/gu;

/** The sentences of a text, each as folded words with one space around every word. */
export function sentencesIn(text: string): string[] {
  const sentences = folded(text).split(/[.!?…;]+(?=\s|$)|\n+/u);
  const words = sentences.map((sentence) => sentence.match(WORD) ?? []);
  return words.filter((some) => some.length > 0).map((some) => ` ${some.join(' ')} `);
}

/** Whether one of the phrases stands in the sentence. */
export function says(sentence: string, phrases: RegExp): boolean {
  return sentence.search(phrases) >= 0;
}
