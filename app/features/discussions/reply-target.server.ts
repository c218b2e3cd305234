import { guideNames } from '~/features/guides/index.server';
import { type Place, sightOf, startOf } from '~/features/posts/index.server';
import { type PostKind, slugOf } from '~/features/posts/rules';
import { readersBody } from '~/features/stories/index.server';
import type { Db } from '~/platform/db/transaction.server';
import { notFound } from '~/platform/errors';
import { asLanguage, type Language } from '~/urls';
import type { ReplyTo } from './discussion-input';
import { QUOTE_LENGTH } from './rules';

/** What a reply answers, as the page of its form shows it. */
export interface ReplyTarget {
  /** Of the discussion, the story or the guide that it belongs to. */
  title: string;
  /** Of the title. */
  language: string;
  standsAt: { kind: PostKind; id: string; slug: string } | { guide: string };
  /** Null where the guide itself is answered. */
  quote: { text: string; language: string; author: string | null } | null;
}

/**
 * Where an answer would stand. Null where there is nothing to answer: everyone must be able to read
 * what is answered, and what that stands under.
 */
export async function findReplyPlace(db: Db, to: ReplyTo): Promise<Place | null> {
  if ('guide' in to) {
    const guide = await db.guide.findUnique({ where: { id: to.guide } });
    return guide && { guideId: guide.id };
  }
  const post = await db.post.findUnique({ where: { id: to.post } });
  if (!post || !isOut(post)) return null;
  const { id: parentId, guideId } = post;
  if (guideId) return { guideId, parentId };
  const top = post.kind === 'reply' ? post.threadId && (await findPost(db, post.threadId)) : post;
  return top && isOut(top) ? { threadId: top.id, parentId } : null;
}

const findPost = (db: Db, id: string) => db.post.findUnique({ where: { id } });

const isOut = (post: Parameters<typeof sightOf>[0]) => sightOf(post, null, 'page') === 'whole';

/** The same with what the author of a reply should see of it; null where there is nothing to answer. */
export async function findReplyTarget(
  db: Db,
  to: ReplyTo,
  language: Language,
): Promise<ReplyTarget | null> {
  const place = await findReplyPlace(db, to);
  const top =
    place && (place.guideId ? await guideAt(db, place, language) : await threadAt(db, place));
  return top && { ...top, quote: 'post' in to ? await quoteOf(db, to.post) : null };
}

async function guideAt(db: Db, { guideId = '' }: Place, language: Language) {
  const guide = (await guideNames(db, language)).find(({ id }) => id === guideId);
  if (!guide) throw notFound();
  return { title: guide.title, language: guide.language, standsAt: { guide: guide.slug } };
}

async function threadAt(db: Db, { threadId = '' }: Place) {
  const { id, kind, language, publicRevision } = await db.post.findUniqueOrThrow({
    where: { id: threadId },
    include: { publicRevision: true },
  });
  const title = publicRevision?.title ?? '';
  return { title, language, standsAt: { kind, id, slug: slugOf(title) } };
}

async function quoteOf(db: Db, id: string): Promise<ReplyTarget['quote']> {
  const post = await db.post.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ language: true, byline: true },
      author: { select: { name: true, erasedAt: true } },
      publicRevision: { select: { body: true, facts: true } },
    },
  });
  const { author, byline, language, publicRevision } = post;
  const name = author && !author.erasedAt ? author.name : byline;
  const body = publicRevision ? readersBody(publicRevision, asLanguage(language)) : '';
  return { text: startOf(body, QUOTE_LENGTH), language, author: name };
}
