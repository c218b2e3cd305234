import type { TokensList } from 'marked';

const DEFINED = /^\s{0,3}\[([\w-]{2,40})\]:/;

/**
 * The sources that a guide's text brings itself, each as a link reference of Markdown:
 * `[Smith2026]: https://example.org/trial "Smith 2026, a trial of a gel"`. One without words or
 * without an address on the web is none.
 */
export function ownSources(tokens: TokensList): Record<string, { text: string; url: string }> {
  return Object.fromEntries(
    tokens.flatMap((token) => {
      const [, id] = token.type === 'def' ? (DEFINED.exec(token.raw) ?? []) : [];
      if (token.type !== 'def' || id === undefined || !token.title) return [];
      return isWebAddress(token.href) ? [[id, { text: token.title, url: token.href }]] : [];
    }),
  );
}

const isWebAddress = (address: string) => /^https?:\/\//i.test(address) && URL.canParse(address);
