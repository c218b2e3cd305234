import type { TokenizerAndRendererExtension, Tokens } from 'marked';
import { z } from 'zod';
import { messages } from '~/messages';
import type { Language } from '~/urls';
import { GRADES, type Grade, type Source } from './rules';

export type SourceBook = Record<string, { text: string; url: string | null }>;

/** The numbered sources of a page as they are stored with it. */
export const storedSources = z.array(
  z.object({ id: z.string(), text: z.string(), url: z.url({ protocol: /^https?$/ }).nullable() }),
);

/** Sources as they are stored with a page, by their ids. */
export const sourceBookOf = (stored: unknown): SourceBook =>
  Object.fromEntries(storedSources.parse(stored).map(({ id, ...source }) => [id, source]));

/** Numbers sources in the order of first use on a page; an id that `book` does not know stops everything. */
export function numberedSources(book: SourceBook) {
  const sources: Source[] = [];
  const numberOf = (id: string): number => {
    const at = sources.findIndex((source) => source.id === id);
    if (at >= 0) return at + 1;
    const entry = book[id];
    if (!entry) throw new Error(`a text cites ${id}, which sources.ts does not have`);
    return sources.push({ id, text: entry.text, url: entry.url });
  };
  return { sources, numberOf };
}

/** Keeps a number and its per cent sign on one line. */
export const unbrokenPercents = (markdown: string) => markdown.replace(/(\d) %/g, '$1\u00a0%');

/** What the HTML of marks needs of the sanitiser. */
export const EVIDENCE_TAGS = {
  attributes: ['href', 'rel', 'aria-label'],
  classes: { span: ['evidence'], a: ['grade', 'grade-*'] },
};

const MARK = /^\[\[([^\]]*)\]\]/;

/** The grade that leads a text's first mark, if that mark has one. */
export function gradeOf(markdown: string): Grade | undefined {
  const [, inside = ''] = /\[\[([^\]]*)\]\]/.exec(markdown) ?? [];
  return readMark(inside).grade;
}

function readMark(inside: string): { grade: Grade | undefined; ids: string[] } {
  const words = inside.trim().split(/\s+/);
  const grade = GRADES.find((one) => one === words[0]);
  return { grade, ids: grade ? words.slice(1) : words };
}

interface Evidence extends Tokens.Generic {
  grade: Grade | undefined;
  ids: string[];
}

/**
 * `[[E2 S32 S29]]` in Markdown: a grade, which leads to the key of grades, and numbers, which lead
 * to the list of sources. They are named in the language of the text.
 */
export function evidenceMarks(
  numberOf: (id: string) => number,
  language: Language,
): TokenizerAndRendererExtension {
  return {
    name: 'evidence',
    level: 'inline',
    start: (text: string) => text.indexOf('[['),
    tokenizer(text: string): Evidence | undefined {
      const match = MARK.exec(text);
      if (!match) return undefined;
      const [raw, inside = ''] = match;
      return { type: 'evidence', raw, ...readMark(inside) };
    },
    renderer: (token) => evidenceHtml(token as Evidence, numberOf, language),
  };
}

function evidenceHtml(
  { grade, ids }: Evidence,
  numberOf: (id: string) => number,
  language: Language,
): string {
  const say = messages(language).guides.mark;
  const gradeLink = grade
    ? [
        `<a class="grade grade-${grade}" href="#grades" aria-label="${say.grade(grade)}">${grade}</a>`,
      ]
    : [];
  const links = ids.map((id) => {
    const number = numberOf(id);
    return `<a href="#source-${number}" aria-label="${say.source(number)}">[${number}]</a>`;
  });
  return `<span class="evidence">${[...gradeLink, ...links].join('')}</span>`;
}
