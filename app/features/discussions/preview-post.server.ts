import { concernsIn, detectLanguage } from '~/features/posts/index.server';
import type { Concern } from '~/features/posts/support';
import type { Messages } from '~/messages';
import type { Db } from '~/platform/db/transaction.server';
import { cookPost } from '~/platform/markdown.server';
import type { Language } from '~/urls';
import { freeTextOf } from './compose-facts';
import type { DiscussionFacts } from './facts';
import { type ShownDiscussion, showDiscussion } from './show-discussion.server';

interface Desk {
  db: Db;
  say: Messages;
  language: Language;
}

interface Words {
  title: string;
  body: string;
}

/** A discussion as readers would see it, before anything is stored. */
export function previewDiscussion(
  { db, say, language }: Desk,
  { title, body }: Words,
  facts: DiscussionFacts,
): Promise<ShownDiscussion> {
  const spoken = detectLanguage(`${title}\n${body}`, language);
  const version = { title, html: cookPost(body), language: spoken, facts };
  return showDiscussion(db, version, { language, say, own: true });
}

/** A reply as readers would see it. */
export interface ShownText {
  html: string;
  language: string;
}

export function previewReply(body: string, language: Language): ShownText {
  return { html: cookPost(body), language: detectLanguage(body, language) };
}

/** What a kind word is for beside it. */
export function concernsOf(words: Words, facts: DiscussionFacts): Concern[] {
  return concernsIn(freeTextOf(words, facts).join('\n'));
}
