import { marked } from 'marked';
import { type NumberFault, type SourceWithFigures, unsourcedNumbers } from './sourced-numbers';

/** What an editor should look at again; none of it keeps a text from being saved. */
export type TextWarning =
  | {
      kind: 'number';
      sentence: string;
      why: Exclude<NumberFault['why'], 'unknown source'>;
      what: string[];
    }
  | { kind: 'promise'; words: string[] }
  | { kind: 'html' };

/** Words that promise what nobody can: in a guide they mislead, even where they are quoted. */
const PROMISES = new RegExp(
  [
    String.raw`\b(?:guarante\w+|flawless|miracles?)\b`,
    String.raw`\b(?:absolutely|completely|totally|100 ?%) (?:safe|painless|harmless)\b`,
    String.raw`\b(?:completely|fully|totally) (?:remov|eras|cur)\w+`,
    String.raw`\b(?:remov|eras|cur)es?\b(?: \p{L}+){0,3} (?:completely|totally|forever)\b`,
  ].join('|'),
  'giu',
);

/** Numbers that no source carries, words that promise, and HTML, which guides leave out. */
export function textWarnings(
  { title, summary, body }: { title: string; summary: string; body: string },
  book: Record<string, SourceWithFigures>,
): TextWarning[] {
  const numbers = unsourcedNumbers(body, book).flatMap(({ sentence, why, what }): TextWarning[] =>
    why === 'unknown source' ? [] : [{ kind: 'number', sentence, why, what }],
  );
  const words = [...new Set(`${title}\n${summary}\n${body}`.toLowerCase().match(PROMISES))];
  return [
    ...(words.length > 0 ? [{ kind: 'promise', words } as const] : []),
    ...(holdsHtml(body) ? [{ kind: 'html' } as const] : []),
    ...numbers,
  ];
}

function holdsHtml(markdown: string): boolean {
  let found = false;
  marked.walkTokens(marked.lexer(markdown), ({ type }) => {
    if (type === 'html') found = true;
  });
  return found;
}
