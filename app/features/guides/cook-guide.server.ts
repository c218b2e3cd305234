import { Marked } from 'marked';
import sanitizeHtml from 'sanitize-html';
import { TEXT_TAGS } from '~/platform/markdown.server';
import type { Language } from '~/urls';
import {
  EVIDENCE_TAGS,
  evidenceMarks,
  numberedSources,
  type SourceBook,
  unbrokenPercents,
} from './evidence.server';
import { ownSources } from './own-sources';
import type { Heading, Source } from './rules';

/** Grows when the same text would cook to other HTML. */
export const GUIDE_RENDERER = 3;

export interface Cooked {
  html: string;
  contents: Heading[];
  /** In the order of first use: the numbers that stand in the text. */
  sources: Source[];
}

/** A text cites what no list of sources has. */
export class UnknownSources extends Error {
  override name = 'UnknownSources';
  readonly ids: string[];

  constructor(ids: string[]) {
    super(`a guide cites ${ids.join(', ')}, which no list of sources has`);
    this.ids = ids;
  }
}

const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: [...TEXT_TAGS, 'span'],
  allowedAttributes: {
    a: EVIDENCE_TAGS.attributes,
    ol: ['start'],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
    table: ['tabindex'],
    pre: ['tabindex'],
  },
  allowedClasses: EVIDENCE_TAGS.classes,
  allowedSchemes: ['http', 'https'],
  allowProtocolRelative: false,
  transformTags: {
    // Where they are too wide they scroll, and keys can scroll only what takes the focus.
    table: () => ({ tagName: 'table', attribs: { tabindex: '0' } }),
    pre: () => ({ tagName: 'pre', attribs: { tabindex: '0' } }),
  },
};

/**
 * A guide's Markdown to HTML, its marks of evidence to links into the sources below it. What the
 * text brings of sources counts too, but never instead of one of the same name in `book`; those of
 * `earlier` come last.
 * @throws UnknownSources
 */
export function cookGuide(
  markdown: string,
  book: SourceBook,
  { earlier = {}, language = 'en' }: { earlier?: SourceBook; language?: Language } = {},
): Cooked {
  const contents: Heading[] = [];
  const unknown = new Set<string>();
  const marked = new Marked({ gfm: true, async: false });
  const known: SourceBook = { ...earlier, ...ownSources(marked.lexer(markdown)), ...book };
  const { sources, numberOf } = numberedSources(known);
  marked.use({
    hooks: { preprocess: unbrokenPercents },
    extensions: [
      evidenceMarks((id) => {
        if (Object.hasOwn(known, id)) return numberOf(id);
        unknown.add(id);
        return 0;
      }, language),
    ],
    renderer: {
      heading({ tokens, depth, text }) {
        const level = Math.min(4, Math.max(2, depth));
        const id = headingId(text, contents);
        const title = this.parser.parseInline(tokens, this.parser.textRenderer);
        contents.push({ id, title });
        return `<h${level} id="${id}">${this.parser.parseInline(tokens)}</h${level}>\n`;
      },
      // Guides are Markdown and nothing else.
      html: () => '',
    },
  });
  const html = sanitizeHtml(marked.parse(markdown, { async: false }), ALLOWED).trim();
  if (unknown.size > 0) throw new UnknownSources([...unknown]);
  return { html, contents: contents.filter(({ id }) => html.includes(`<h2 id="${id}">`)), sources };
}

/** Other parts of a guide's page, which links lead to. */
const TAKEN =
  /^(main|contents|grades|sources|treatments|stories|discussions|replies|others|(source|post)-.*)$/;

function headingId(text: string, before: Heading[]): string {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const plain = words === '' || TAKEN.test(words) ? `part-${words}` : words;
  const taken = before.filter(({ id }) => id === plain || id.startsWith(`${plain}--`)).length;
  return taken === 0 ? plain : `${plain}--${taken + 1}`;
}
