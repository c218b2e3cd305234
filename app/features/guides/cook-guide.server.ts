import { Marked, type TokenizerAndRendererExtension, type Tokens } from 'marked';
import sanitizeHtml from 'sanitize-html';
import { en } from '~/messages/en';
import { TEXT_TAGS } from '~/platform/markdown.server';
import { GRADES, type Grade, type Heading, type Source } from './rules';

/** Grows when the same text would cook to other HTML. */
export const GUIDE_RENDERER = 1;

export type SourceBook = Record<string, { text: string; url: string | null }>;

interface Cooked {
  html: string;
  contents: Heading[];
  /** In the order of first use: the numbers that stand in the text. */
  sources: Source[];
}

const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: [...TEXT_TAGS, 'span'],
  allowedAttributes: {
    a: ['href', 'rel', 'aria-label'],
    ol: ['start'],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
  },
  allowedClasses: { span: ['evidence'], a: ['grade', 'grade-*'] },
  allowedSchemes: ['http', 'https'],
  allowProtocolRelative: false,
};

/**
 * A guide's Markdown to HTML. `[[E2 S32 S29]]` becomes a grade, which leads to the key of grades,
 * and numbers, which lead to the list of sources; an id that `book` does not know stops everything.
 */
export function cookGuide(markdown: string, book: SourceBook): Cooked {
  const sources: Source[] = [];
  const contents: Heading[] = [];
  const numberOf = (id: string) => {
    const at = sources.findIndex((source) => source.id === id);
    if (at >= 0) return at + 1;
    const entry = book[id];
    if (!entry) throw new Error(`a guide cites ${id}, which sources.ts does not have`);
    return sources.push({ id, ...entry });
  };
  const marked = new Marked({ gfm: true, async: false });
  marked.use({
    extensions: [evidence(numberOf)],
    renderer: {
      heading({ tokens, depth, text }) {
        const id = headingId(text, contents);
        const title = this.parser.parseInline(tokens, this.parser.textRenderer);
        contents.push({ id, title });
        return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
    },
  });
  const html = sanitizeHtml(marked.parse(markdown, { async: false }), ALLOWED).trim();
  return { html, contents: contents.filter(({ id }) => html.includes(`<h2 id="${id}">`)), sources };
}

function headingId(text: string, before: Heading[]): string {
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const taken = before.filter(({ id }) => id === plain || id.startsWith(`${plain}--`)).length;
  return taken === 0 ? plain : `${plain}--${taken + 1}`;
}

interface Evidence extends Tokens.Generic {
  grade: Grade | undefined;
  ids: string[];
}

function evidence(numberOf: (id: string) => number): TokenizerAndRendererExtension {
  return {
    name: 'evidence',
    level: 'inline',
    start: (text: string) => text.indexOf('[['),
    tokenizer(text: string): Evidence | undefined {
      const match = /^\[\[([^\]]*)\]\]/.exec(text);
      if (!match) return undefined;
      const [raw, inside = ''] = match;
      const words = inside.trim().split(/\s+/);
      const grade = GRADES.find((one) => one === words[0]);
      return { type: 'evidence', raw, grade, ids: grade ? words.slice(1) : words };
    },
    renderer: (token) => evidenceHtml(token as Evidence, numberOf),
  };
}

function evidenceHtml({ grade, ids }: Evidence, numberOf: (id: string) => number): string {
  const say = en.guides.mark;
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
