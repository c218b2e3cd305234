import { Marked } from 'marked';
import sanitizeHtml from 'sanitize-html';

/** Grows when the same Markdown would cook to other HTML, so that old posts can be cooked again. */
export const RENDERER = 2;

/** Marks that reorder text and can make a sentence read as another one. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

const marked = new Marked({ gfm: true, breaks: true, async: false });

/** What Markdown makes, but for pictures. */
export const TEXT_TAGS = [
  ...['p', 'br', 'hr', 'em', 'strong', 'del', 'blockquote', 'code', 'pre', 'a'],
  ...['ul', 'ol', 'li', 'h2', 'h3', 'h4', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
];

const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: TEXT_TAGS,
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'], table: ['tabindex'], pre: ['tabindex'] },
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
    // Where they are too wide they scroll, and keys can scroll only what takes the focus.
    table: () => ({ tagName: 'table', attribs: { tabindex: '0' } }),
    pre: () => ({ tagName: 'pre', attribs: { tabindex: '0' } }),
    a: (tagName, attributes) => ({
      tagName,
      attribs: { ...attributes, rel: 'nofollow ugc noopener' },
    }),
  },
};

/** Members' Markdown to HTML that is safe to show: an allow-list, no pictures, links marked `ugc`. */
export function cookPost(markdown: string): string {
  return sanitizeHtml(toHtml(markdown.replace(BIDI_CONTROLS, '')), ALLOWED).trim();
}

/** What a text of some thousand marks in one paragraph would cost grows with their square. */
const MARKS_MAX = 1000;

/** Marks piled so high or nested so deep that no reader could want them are shown as they were typed. */
function toHtml(markdown: string): string {
  const piled = markdown
    .split(/\n\s*\n/)
    .some((part) => (part.match(/[*_]/g) ?? []).length > MARKS_MAX);
  if (piled) return asTyped(markdown);
  try {
    return marked.parse(markdown, { async: false });
  } catch (error) {
    // The stack is used up.
    if (error instanceof RangeError) return asTyped(markdown);
    throw error;
  }
}

function asTyped(text: string): string {
  const escaped = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<p>${escaped.replaceAll('\n', '<br />')}</p>`;
}

/** The words of Markdown without its marks, for a preview line and for signals. */
export function plainText(markdown: string): string {
  return sanitizeHtml(toHtml(markdown), { allowedTags: [], allowedAttributes: {} })
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
