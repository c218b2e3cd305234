import type { Language } from '~/urls';

/** What a text and its translation have in common, whatever their words are. */
interface Bones {
  headings: string[];
  marks: string[];
  links: string[];
  numbers: string[];
  items: number;
}

const MARK = /\[\[[^\]]*\]\]/g;
const LINK = /\]\(([^)\s]+)[^)]*\)/g;
const DEFINITION = /^\[[\w-]+\]: .*$/gm;
/** A number in digits, thousands parted and fractions marked as English or as Ukrainian and Russian do. */
const DIGITS = {
  en: /(?<![\p{L}\d.])\d+(?:,\d{3})*(?:\.\d+)?/gu,
  other:
    /(?<![\p{L}\d,])\d{1,3}(?:[\u0020\u00a0\u202f]\d{3})+(?:,\d+)?|(?<![\p{L}\d,])\d+(?:,\d+)?/gu,
};
/** Names that hold a digit and count nothing, in either script. */
const NAMES = /\b5-(?:FU|fluorouracil)\b|5-(?:ФУ|фторурацил\p{L}*)/giu;

/**
 * What a translation has otherwise than its original; nothing where it is sound. Numbers that the
 * original writes as words may be digits in the translation, never the other way round.
 */
export function differencesOf(original: string, translation: string, language: Language): string[] {
  const parts = partsOf(original);
  const translated = partsOf(translation);
  if (parts.length !== translated.length) {
    return [`${translated.length - 1} headings, the original has ${parts.length - 1}`];
  }
  return parts.flatMap((part, place) => {
    const other = translated[place] ?? '';
    const name = (part.split('\n', 1)[0] ?? '').slice(0, 60);
    return compare(bonesOf(part, 'en'), bonesOf(other, language)).map(
      (fault) => `${name}: ${fault}`,
    );
  });
}

/** A text cut before each of its headings. */
const partsOf = (markdown: string) => markdown.split(/^(?=#{1,6} )/m);

function bonesOf(markdown: string, language: Language): Bones {
  const words = markdown.replace(MARK, ' ').replace(LINK, ']').replace(DEFINITION, '');
  const counted = words.replace(/^\s*\d+\. /gm, '').replace(NAMES, ' ');
  return {
    headings: markdown.match(/^#{1,6}(?= )/gm) ?? [],
    marks: (markdown.match(MARK) ?? []).map((mark) => mark.replace(/\s+/g, ' ')),
    links: Array.from(markdown.matchAll(LINK), ([, to = '']) => to).toSorted(),
    numbers: Array.from(counted.matchAll(language === 'en' ? DIGITS.en : DIGITS.other), ([found]) =>
      plainNumber(found, language),
    ).toSorted(),
    items: (markdown.match(/^\s*(?:[-*]|\d+\.) /gm) ?? []).length,
  };
}

const plainNumber = (found: string, language: Language) =>
  language === 'en' ? found.replaceAll(',', '') : found.replace(/\s/gu, '').replace(',', '.');

function compare(original: Bones, translation: Bones): string[] {
  const faults = (['headings', 'marks', 'links'] as const).flatMap((bone) => {
    const [was, is] = [original[bone].join(' '), translation[bone].join(' ')];
    return was === is ? [] : [`${bone} are ${is || 'none'}, were ${was || 'none'}`];
  });
  const missing = without(original.numbers, translation.numbers);
  if (missing.length > 0) faults.push(`numbers are missing: ${missing.join(' ')}`);
  if (original.items !== translation.items) {
    faults.push(`${translation.items} items of lists, were ${original.items}`);
  }
  return faults;
}

/** What is in the first list more often than in the second. */
function without(some: string[], others: string[]): string[] {
  const left = [...others];
  return some.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Numbers in the translation that its original has neither in digits nor in words. */
export function addedNumbers(
  translation: string,
  known: readonly string[],
  language: Language,
): string[] {
  const { numbers } = bonesOf(translation, language);
  return without(
    numbers,
    known.map((number) => number.replace(/ ?%$/, '')),
  );
}
