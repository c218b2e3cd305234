import type { CataloguePage } from './page-entry';
import { coursePages } from './pages-course';
import { errorPages } from './pages-errors';
import { memberPages } from './pages-members';
import { moderationPages } from './pages-moderation';
import { readingPages } from './pages-reading';
import { writingPages } from './pages-writing';

export type { CataloguePage, Send, SiteName, Who } from './page-entry';

/**
 * Every page of the site in every state that somebody can meet it in. Whatever is promised of all
 * pages is held against this list: `openSites` (sites.ts) starts what they need, `visit` (HTTP) and
 * `browse` (Chromium) open one.
 */
export const pages: CataloguePage[] = [
  ...readingPages,
  ...writingPages,
  ...memberPages,
  ...coursePages,
  ...moderationPages,
  ...errorPages,
];
