import { marked, type Token } from 'marked';
import { GRADES } from './rules';

/** What a source says it counted: its figures and, outside of addresses, its own description. */
export type SourceWithFigures = { text: string; figures?: string[] };

export type NumberFault = {
  sentence: string;
  why: 'no source' | 'unknown source' | 'not in its sources';
  /** The numbers, or the ids, that nothing carries. */
  what: string[];
};

const MARK = /\[\[([^\]]*)\]\]/g;
/** Names that hold a digit and count nothing. */
const NAMES = /\b5-(?:FU|fluorouracil)\b/gi;
const ADDRESSES = /\b(?:doi|PMC|PubMed|CD)\s?\d\S*|\b10\.\d{4,}\/\S+|\b\d{4};\d+:\S+|\bch\. \d+/gi;
const RANGE_OF_PERCENT = /(\d)\s*(-|–|to|and|or)\s*(\d[\d.,]*)\s*%/g;
const DIGITS = /(?<![\p{L}\d.])\d+(?:,\d{3})*(?:\.\d+)?(?:\s?(?:%|per ?cent\b))?/gu;
const WORDS: Record<string, string> = {
  ...{ three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10' },
  ...{ eleven: '11', twelve: '12', thirteen: '13', fourteen: '14', fifteen: '15', sixteen: '16' },
  ...{ seventeen: '17', eighteen: '18', nineteen: '19', twenty: '20', thirty: '30', forty: '40' },
  ...{ fifty: '50', sixty: '60', seventy: '70', eighty: '80', ninety: '90', hundred: '100' },
  ...{ hundreds: '100', thousand: '1000', thousands: '1000', dozen: '12', dozens: '12' },
  ...{ thirds: '1/3', quarter: '1/4', quarters: '1/4' },
};

/** The sentences of a Markdown text, each with its marks; headings, list items and cells count. */
export function sentencesOf(markdown: string): string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return piecesOf(marked.lexer(markdown)).flatMap((piece) =>
    Array.from(segmenter.segment(piece.replace(/\s+/g, ' ')), ({ segment }) => segment.trim()),
  );
}

function piecesOf(tokens: Token[]): string[] {
  return tokens.flatMap((token) => {
    if (token.type === 'table') {
      const cells = [token.header, ...token.rows].flat();
      return cells.map(({ text }: { text: string }) => plain(text));
    }
    if (token.type === 'list') return piecesOf(token.items);
    if (token.type === 'list_item' || token.type === 'blockquote') {
      return piecesOf(token.tokens ?? []);
    }
    return 'text' in token && typeof token.text === 'string' ? [plain(token.text)] : [];
  });
}

/** Without the addresses of links and the signs of emphasis. */
const plain = (text: string) => text.replace(/\]\([^)]*\)/g, ']').replace(/\*+/g, '');

/** The numbers of a text, digits or words from three up, in one spelling: `1845`, `35 %`, `3`. */
export function numbersIn(text: string): string[] {
  const clean = text
    .replace(MARK, ' ')
    .replace(NAMES, ' ')
    .replace(/\b(?:a|one) third\b/gi, 'thirds')
    .replace(RANGE_OF_PERCENT, '$1 % $2 $3 %');
  const digits = Array.from(clean.matchAll(DIGITS), ([found]) =>
    found.replaceAll(',', '').replace(/\s?(%|per ?cent)$/, ' %'),
  );
  const words = clean.toLowerCase().match(/\p{L}+/gu) ?? [];
  return [...digits, ...words.flatMap((word) => WORDS[word] ?? [])];
}

function idsIn(sentence: string): string[] {
  const grades: readonly string[] = GRADES;
  return Array.from(sentence.matchAll(MARK), ([, inside = '']) => inside.trim().split(/\s+/))
    .flat()
    .filter((word) => !grades.includes(word));
}

/** Every sentence with a number that none of the sources it cites has on record. */
export function unsourcedNumbers(
  markdown: string,
  book: Record<string, SourceWithFigures>,
): NumberFault[] {
  return sentencesOf(markdown).flatMap((sentence) => faultsOf(sentence, book));
}

function faultsOf(sentence: string, book: Record<string, SourceWithFigures>): NumberFault[] {
  const ids = idsIn(sentence);
  const unknown = ids.filter((id) => !book[id]);
  if (unknown.length > 0) return [{ sentence, why: 'unknown source', what: unknown }];
  const numbers = numbersIn(sentence);
  if (numbers.length === 0) return [];
  if (ids.length === 0) return [{ sentence, why: 'no source', what: numbers }];
  const carried = new Set(ids.flatMap((id) => recordedIn(book[id])));
  const missing = numbers.filter((number) => !carried.has(number));
  return missing.length === 0 ? [] : [{ sentence, why: 'not in its sources', what: missing }];
}

const recordedIn = (source: SourceWithFigures | undefined) =>
  [source?.text.replace(ADDRESSES, ' ') ?? '', ...(source?.figures ?? [])].flatMap(numbersIn);
