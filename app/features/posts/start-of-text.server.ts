import { plainText } from '~/platform/markdown.server';

/** Marks and addresses take room in Markdown that the words alone do not need. */
const MARKDOWN_TO_WORDS = 3;

/** The first words of a text without its marks, cut between two words. */
export function startOf(markdown: string, letters = 200): string {
  const words = plainText(markdown.slice(0, letters * MARKDOWN_TO_WORDS));
  const all = [...words];
  if (all.length <= letters) return words;
  const cut = all.slice(0, letters).join('');
  const space = cut.lastIndexOf(' ');
  const whole = space > letters / 2 ? cut.slice(0, space) : cut;
  return `${whole.replace(/[\p{P}\s]+$/u, '')}…`;
}
