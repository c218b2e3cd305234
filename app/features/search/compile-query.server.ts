import type { Db } from '~/platform/db/transaction.server';
import { STEM_MIN, stemText, stemWord } from './fold-text';
import { isLight } from './known-names';
import type { Part } from './read-query';

/** One part as PostgreSQL searches for it. */
export interface CompiledPart {
  part: Part;
  /** What was typed, as a tsquery. */
  asked: string;
  /** The same, or what says the same in other words or in answers. */
  any: string;
  /** The same with the words of a name each by itself: for the rank alone. */
  loose: string;
  /** For the marks in excerpts. */
  shown: string;
}

/** A query as PostgreSQL searches for it: each a tsquery. */
export interface CompiledQuery {
  /** Those that say something: words such as "what" and "to" are gone. */
  parts: CompiledPart[];
  /** Finds what has every part that is asked for. */
  all: string;
  /** Finds what has at least one. */
  some: string;
  /** For the marks in excerpts. */
  shown: string;
}

/** A longer beginning of a word that is still being typed is no accident. */
const PREFIX_MIN = 4;

/** Null where nothing is left to look for. */
export async function compileQuery(db: Db, read: Part[]): Promise<CompiledQuery | null> {
  const texts = read.flatMap((part) => [part.text, ...(part.known?.alike ?? [])]);
  const lexemes = await lexemesOf(db, [...new Set(texts)]);
  const parts = read.flatMap((part, at) => compilePart(part, lexemes, at === read.length - 1));
  const asked = parts.filter(({ part }) => part.role === 'asked');
  if (asked.length === 0) return null;
  const excluded = parts.filter(({ part }) => part.role === 'excluded');
  const not = excluded.map(({ any }) => ` & !(${any})`).join('');
  const bracketed = asked.map(({ any }) => `(${any})`);
  return {
    parts: parts.filter(({ part }) => part.role !== 'excluded'),
    all: `${bracketed.join(' & ')}${not}`,
    some: `(${bracketed.join(' | ')})${not}`,
    shown: either(asked.map(({ shown }) => shown)),
  };
}

function compilePart(part: Part, lexemes: Map<string, string[]>, last: boolean): CompiledPart[] {
  const asked = lexemes.get(part.text) ?? [];
  if (asked.length === 0 && part.marks.length === 0) return [];
  const alike = part.known?.alike.flatMap((text) => lexemes.get(text) ?? []) ?? [];
  const marks = part.marks.map((mark) => `'${mark}'`);
  const begun =
    last && part.plain && part.role === 'asked' && part.text.length >= PREFIX_MIN
      ? [`'${part.text}':*`]
      : [];
  // Of a name of several words each is marked by itself: not those that stand everywhere.
  const telling = (text: string) => !text.split(' ').some(isLight);
  const words = [part.text, ...(part.known?.alike ?? []).filter(telling)];
  const shown = words.flatMap((text) => [...(lexemes.get(text) ?? []), ...beginnings(text)]);
  const any = [...asked, ...marks, ...alike, ...begun];
  const single = asked.flatMap((one) => one.split(/ <(?:-|\d+)> /));
  return [
    {
      ...{ part, asked: either(asked), any: either(any), loose: either([...any, ...single]) },
      shown: either([...begun, ...shown]),
    },
  ];
}

const either = (queries: string[]) => [...new Set(queries)].map((one) => `(${one})`).join(' | ');

/**
 * The tsqueries of texts, one a language that their letters may be of; none for a text of stop words.
 * PostgreSQL writes them, so nothing that was typed can be taken for an operator.
 */
async function lexemesOf(db: Db, texts: string[]): Promise<Map<string, string[]>> {
  const stems = texts.map(stemText);
  const rows = await db.$queryRaw<{ text: string; english: string; russian: string }[]>`
    select text, phraseto_tsquery('english', stem)::text as english,
      phraseto_tsquery('russian', text)::text as russian
    from unnest(${texts}::text[], ${stems}::text[]) as words(text, stem)`;
  return new Map(
    rows.map(({ text, english, russian }) => [
      text,
      russian === '' ? [] : [...new Set([english, russian])].filter((one) => one !== ''),
    ]),
  );
}

/** Ukrainian words as they begin in texts, where their stem is not what they begin with. */
function beginnings(text: string): string[] {
  if (!/^\p{Script=Cyrillic}{4,}$/u.test(text)) return [];
  const stem = stemWord(text);
  const letters = [...text];
  const end = letters.findIndex((letter, at) => stem[at] !== letter);
  const beginning = end < 0 ? text : letters.slice(0, end).join('');
  return beginning.length >= STEM_MIN ? [`'${beginning}':*`] : [];
}
