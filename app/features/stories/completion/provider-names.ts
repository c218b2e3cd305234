/**
 * Names of people who treat and of places where they do, as they are written in three languages:
 * "Dr House", «доктор Хаус», "clinic Aurora". It finds what is marked as such and no other names.
 */

const NAME = "\\p{Lu}[\\p{L}'’-]+(?:[ \\t]+\\p{Lu}[\\p{L}'’.-]+){0,2}";
const QUOTED = '«[^»\\n]{2,60}»|“[^”\\n]{2,60}”|"[^"\\n]{2,60}"';
const NO_LETTER = '(?<![\\p{L}\\p{N}])';

const PEOPLE_BEFORE = [
  '[Dd]r\\.?|[Dd]octor|[Pp]rof\\.?|[Pp]rofessor',
  '[Дд]октор[аує]?|[Дд]окторк[аиоу]ю?|[Дд]-р\\.?|[Вв]рач(?:а|у|ом|е)?|[Лл]ікар(?:я|ю|ем|ка|ки|кою)?',
  '[Дд]ерматолог\\p{Ll}{0,3}|[Кк]осметолог\\p{Ll}{0,3}|[Хх]ирург\\p{Ll}{0,3}|[Хх]ірург\\p{Ll}{0,3}',
  '[Пп]рофессор\\p{Ll}{0,2}|[Пп]рофесор\\p{Ll}{0,2}',
].join('|');

const PLACES_BEFORE = '[Cc]linic|[Кк]линик\\p{Ll}{1,2}|[Кк]лінік\\p{Ll}{0,2}|[Сс]алон\\p{Ll}{0,2}';

const PATTERNS = {
  person: [new RegExp(`${NO_LETTER}(?:${PEOPLE_BEFORE})[ \\t]+(?<name>${NAME})`, 'gu')],
  clinic: [
    new RegExp(`${NO_LETTER}(?:${PLACES_BEFORE})[ \\t]+(?<name>${QUOTED}|${NAME})`, 'gu'),
    new RegExp(
      `${NO_LETTER}(?!(?:The|A|My|Our|This|That|In|At|Every|Private|Skin)[ \\t])(?<name>(?:\\p{Lu}[\\p{L}&'’-]+[ \\t]+){1,3})(?=Clinic(?!\\p{L}))`,
      'gu',
    ),
  ],
};

export interface ProviderName {
  kind: 'person' | 'clinic';
  start: number;
  end: number;
}

/** Where names stand in a text, from the first, none within another. */
export function providerNames(text: string): ProviderName[] {
  const all = (['person', 'clinic'] as const).flatMap((kind) =>
    PATTERNS[kind].flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => placeOf(match, kind)),
    ),
  );
  const sorted = all.sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((one, index) => !sorted.slice(0, index).some((e) => e.end > one.start));
}

function placeOf(match: RegExpMatchArray, kind: ProviderName['kind']): ProviderName {
  const name = (match.groups?.name ?? '').trimEnd();
  const start = (match.index ?? 0) + match[0].lastIndexOf(name);
  return { kind, start, end: start + name.length };
}

/** The text with `mark` in place of every name. */
export function withholdNames(text: string, mark: string): string {
  return providerNames(text).reduceRight(
    (shown, { start, end }) => shown.slice(0, start) + mark + shown.slice(end),
    text,
  );
}

/** The lines in which names stand, as they were typed and as readers would see them. */
export function namedLines(text: string, mark: string): { sentence: string; withheld: string }[] {
  const sentences = text.split(/\n+|(?<=[!?…]|(?<!\p{Lu}\p{L}{0,3})\.)\s+/u);
  return sentences
    .filter((sentence) => providerNames(sentence).length > 0)
    .map((sentence) => ({ sentence, withheld: withholdNames(sentence, mark) }));
}

/** What readers see of a story's words: names are withheld unless the author chose to show them. */
export function wordsForReaders(
  body: string,
  facts: { provider?: { shown?: true | undefined } | undefined },
  mark: string,
): string {
  return facts.provider?.shown ? body : withholdNames(body, mark);
}
