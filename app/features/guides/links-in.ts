import { type Language, urls } from '~/urls';

/** Cooked text whose links to other pages of the forum stay in the reader's language. */
export function linksIn(html: string, language: Language): string {
  const home = urls(language).home();
  return home === '/' ? html : html.replace(/ href="\/(?!\/)/g, ` href="${home}/`);
}
