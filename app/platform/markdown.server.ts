import { Marked } from 'marked';
import sanitizeHtml from 'sanitize-html';

/** Grows when the same Markdown would cook to other HTML, so that old posts can be cooked again. */
export const RENDERER = 1;

/** Marks that reorder text and can make a sentence read as another one. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

const marked = new Marked({ gfm: true, breaks: true, async: false });

const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: [
    'p',
    'br',
    'hr',
    'em',
    'strong',
    'del',
    'blockquote',
    'ul',
    'ol',
    'li',
    'a',
    'code',
    'pre',
    'h2',
    'h3',
    'h4',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
  allowedSchemes: ['http', 'https'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  transformTags: {
    // A post sits below the page's h1 and its own h2 title.
    h1: 'h3',
    h2: 'h3',
    h3: 'h4',
    h5: 'h4',
    h6: 'h4',
    a: (tagName, attributes) => ({
      tagName,
      attribs: { ...attributes, rel: 'nofollow ugc noopener' },
    }),
  },
};

/** Members' Markdown to HTML that is safe to show: an allow-list, no pictures, links marked `ugc`. */
export function cookPost(markdown: string): string {
  const html = marked.parse(markdown.replace(BIDI_CONTROLS, ''), { async: false });
  return sanitizeHtml(html, ALLOWED).trim();
}

/** The words of Markdown without its marks, for a preview line and for signals. */
export function plainText(markdown: string): string {
  const html = marked.parse(markdown, { async: false });
  return sanitizeHtml(html, { allowedTags: [], allowedAttributes: {} })
    .replace(/&(amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
