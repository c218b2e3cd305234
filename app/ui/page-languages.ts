import type { MetaDescriptor } from '@remix-run/react';
import { LANGUAGES, type Language, urls } from '~/urls';

/** The languages by their own names, as the switch between them says. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: 'English',
  uk: 'Українська',
  ru: 'Русский',
};

/** The address of the same page in another language. */
export function inLanguage(pathname: string, language: Language): string {
  const plain = pathname.replace(/^\/(?:uk|ru)(?=\/|$)/, '') || '/';
  const home = urls(language).home();
  if (home === '/') return plain;
  return plain === '/' ? home : `${home}${plain}`;
}

/** For engines: the one address of this page, and those of the same page in each language. */
export function addressLinks(site: string, pathname: string, query: string): MetaDescriptor[] {
  const address = (path: string) => new URL(query ? `${path}?${query}` : path, site).href;
  const links = LANGUAGES.map((language) => ({
    ...{ hrefLang: language, href: address(inLanguage(pathname, language)) },
  }));
  const others = { hrefLang: 'x-default', href: address(inLanguage(pathname, 'en')) };
  return [
    { tagName: 'link', rel: 'canonical', href: address(pathname) },
    ...[...links, others].map((link) => ({ tagName: 'link' as const, rel: 'alternate', ...link })),
  ];
}

/** The query of a page's own address where nobody says otherwise: that it is not the first page. */
export function ownQuery(search: string): string {
  const after = new URLSearchParams(search).get('after');
  return after ? new URLSearchParams({ after }).toString() : '';
}
