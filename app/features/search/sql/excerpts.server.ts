import type { Db } from '~/platform/db/transaction.server';

/** Signs that stand in no stored text: see `shownWords`. */
const [START, STOP] = ['\ue000', '\ue001'];

/** A piece of an excerpt; `hit`: it is what was looked for. */
export interface Piece {
  text: string;
  hit: boolean;
}

export interface Excerpt {
  /** Of the body. */
  language: string;
  title: Piece[];
  body: Piece[];
}

const WORDS = 'MaxFragments=2, MinWords=8, MaxWords=18, FragmentDelimiter=" … "';

/** Letters of the beginning, where the words that were looked for do not stand in the text. */
const START_LENGTH = 140;

/** Where documents have the words of a query: titles whole, of the text what stands around them. */
export async function readExcerpts(
  db: Db,
  ids: string[],
  query: string,
): Promise<Map<string, Excerpt>> {
  const marks = `StartSel=${START}, StopSel=${STOP}`;
  const rows = await db.$queryRaw<Row[]>`
    select id, language, left(body, ${START_LENGTH}::int) as begins, right(body, ${EDGE}::int) as ends,
      title as written, ts_headline(config, title, asked, ${`HighlightAll=true, ${marks}`}) as title,
      ts_headline(config, body, asked, ${`${WORDS}, ${marks}`}) as body
    from search_documents, cast(${query} as tsquery) as asked,
      lateral (select case language when 'ru' then 'russian'::regconfig else 'english' end) as c(config)
    where id = any(${ids}::text[])`;
  return new Map(
    rows.map((row) => [
      row.id,
      { language: row.language, title: wholeTitle(row), body: excerptOf(row) },
    ]),
  );
}

/** Letters by which an excerpt is seen to be the beginning or the end of its text. */
const EDGE = 12;

interface Row {
  language: string;
  id: string;
  begins: string;
  ends: string;
  written: string;
  title: string;
  body: string;
}

const textOf = (some: Piece[]) => some.map(({ text }) => text).join('');

/** PostgreSQL leaves out what looks like HTML; a title stands as it was written. */
function wholeTitle({ title, written }: Row): Piece[] {
  const marked = pieces(title);
  return textOf(marked) === written ? marked : [plain(written)];
}

/** What stands around the marked words, or the beginning; with dots where the text goes on. */
function excerptOf({ body, begins, ends }: Row): Piece[] {
  const excerpt = pieces(body);
  if (!excerpt.some(({ hit }) => hit)) return begins === '' ? [] : [plain(cutAtWord(begins))];
  const text = textOf(excerpt).replace(SIGNS_BEFORE, '').replace(SIGNS_BEHIND, '');
  const first = begins.slice(0, EDGE).replace(SIGNS_BEFORE, '');
  return [
    ...(text.startsWith(first) ? [] : [plain('… ')]),
    ...excerpt,
    ...(text.endsWith(ends.replace(SIGNS_BEHIND, '')) ? [] : [plain(' …')]),
  ];
}

const plain = (text: string): Piece => ({ text, hit: false });

const cutAtWord = (begins: string) =>
  begins.length < START_LENGTH ? begins : `${begins.replace(/\s\S*$/, '')} …`;

/** An excerpt begins and ends with a word. */
const SIGNS_BEFORE = /^[^\p{L}\p{N}]+/u;
const SIGNS_BEHIND = /[^\p{L}\p{N}]+$/u;

/** Cuts a text at its marks. What comes out is text, never HTML. */
export function pieces(marked: string): Piece[] {
  return marked
    .split(START)
    .flatMap((part, index): Piece[] => {
      const end = part.indexOf(STOP);
      if (index === 0 || end < 0) return [{ text: part, hit: false }];
      return [
        { text: part.slice(0, end), hit: true },
        { text: part.slice(end + 1), hit: false },
      ];
    })
    .filter(({ text }) => text !== '');
}
