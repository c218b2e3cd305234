import type { MetaDescriptor } from '@remix-run/react';
import { messages } from '~/messages';
import { LOCALES } from '~/messages/locales';
import { asLanguage } from '~/urls';
import { pageTitle } from './page';
import { addressLinks, ownQuery } from './page-languages';

/** The kinds of page that have a picture of their own where a link to them is shown elsewhere. */
export const SHARE_KINDS = ['site', 'story', 'guide', 'treatment', 'discussion'] as const;
export type ShareKind = (typeof SHARE_KINDS)[number];

/** Of the shape that scripts/make-share-images.ts draws. */
export const SHARE_SIZE = { width: 1200, height: 630 };

/** What Remix tells a route's `meta`; of it, what the head needs. */
export interface MetaAsked<Data = unknown> {
  data?: Data;
  params: Record<string, string | undefined>;
  location: { pathname: string; search: string };
  matches: { id: string; data?: unknown }[];
}

interface PageHead {
  title: string;
  description?: string;
  /** Without it the page is for one person or one purpose: nobody shares it and no engine lists it. */
  kind?: ShareKind;
  /** Of the one address of this page, where that is more than its path. */
  query?: string;
}

/** The one maker of what stands in a page's head about the page. */
export function pageMeta(asked: MetaAsked, { title, description, kind, query }: PageHead) {
  const named: MetaDescriptor[] = title ? [{ title: pageTitle(title) }] : [];
  if (!kind) return [...named, { name: 'robots', content: 'noindex' }];
  const language = asLanguage(asked.params.lang);
  const { kinds, picture } = messages(language).share;
  const words = kinds[kind];
  const line = description ?? words.line;
  const site = siteOf(asked);
  const { pathname, search } = asked.location;
  return [
    ...named,
    ...(site ? addressLinks(site, pathname, query ?? ownQuery(search)) : []),
    { name: 'description', content: line },
    { property: 'og:site_name', content: 'Scarwise' },
    { property: 'og:type', content: kind === 'site' ? 'website' : 'article' },
    { property: 'og:title', content: title },
    { property: 'og:description', content: line },
    { property: 'og:locale', content: LOCALES[language].replace('-', '_') },
    ...(site ? pictureOf(new URL(sharePicture(kind, language), site).href) : []),
    { property: 'og:image:alt', content: picture(words.title, words.line) },
    { name: 'twitter:card', content: 'summary_large_image' },
  ] satisfies MetaDescriptor[];
}

/** Where the picture of a kind of page lies under public/. */
export function sharePicture(kind: ShareKind, language: string): string {
  return `/share/${kind}.${language}.png`;
}

function pictureOf(address: string) {
  return [
    { property: 'og:image', content: address },
    { property: 'og:image:type', content: 'image/png' },
    { property: 'og:image:width', content: String(SHARE_SIZE.width) },
    { property: 'og:image:height', content: String(SHARE_SIZE.height) },
  ];
}

/** The configured origin, told by the loader of root.tsx; unknown where that has failed. */
function siteOf({ matches }: MetaAsked): string | null {
  const data = matches.find(({ id }) => id === 'root')?.data;
  if (typeof data !== 'object' || data === null || !('site' in data)) return null;
  return typeof data.site === 'string' ? data.site : null;
}
