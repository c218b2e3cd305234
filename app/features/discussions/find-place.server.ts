import type { Actor } from '~/features/accounts/policy';
import { lookerOf, sightOf } from '~/features/posts/index.server';
import { type PostKind, slugOf } from '~/features/posts/rules';
import type { Db, Prisma } from '~/platform/db/transaction.server';
import { findReply } from './thread.server';

/** Where a post is read: on a page of its own, or as a reply on a page of a thread or a guide. */
export interface PostPlace {
  page: { kind: Exclude<PostKind, 'reply'>; id: string; slug?: string } | { guide: string };
  /** Cursor of the page of replies; null for the first one. */
  after: string | null;
  /** The reply to go to on that page. */
  reply: string | null;
}

const TOP = {
  ...{ id: true, kind: true, state: true, authorId: true },
  publicRevision: { select: { title: true } },
  newestRevision: { select: { title: true } },
} satisfies Prisma.PostSelect;

const PLACE = {
  ...TOP,
  threadId: true,
  thread: { select: TOP },
  guide: { select: { id: true, slug: true } },
} satisfies Prisma.PostSelect;

type Top = Prisma.PostGetPayload<{ select: typeof TOP }>;

/** Where a post of any kind is read by whoever asks; null where they may not know of it. */
export async function findPlace(
  db: Db,
  id: string,
  actor: Actor | null,
): Promise<PostPlace | null> {
  const post = await db.post.findUnique({ where: { id }, select: PLACE });
  if (!post || sightOf(post, lookerOf(actor), 'page') === 'nothing') return null;
  if (post.kind !== 'reply') {
    const page = pageOf(post, actor);
    return page && { page, after: null, reply: null };
  }
  const page = post.guide ? { guide: post.guide.slug } : post.thread && pageOf(post.thread, actor);
  if (!page) return null;
  const place = post.guide ? { guideId: post.guide.id } : { threadId: post.threadId ?? '' };
  const found = await findReply(db, place, { id, looker: lookerOf(actor) });
  return { page, after: found?.after ?? null, reply: found ? id : null };
}

/** The address of what begins a thread; of what is gone, without its title. */
function pageOf(top: Top, actor: Actor | null): PostPlace['page'] | null {
  const { id, kind } = top;
  const sight = sightOf(top, lookerOf(actor), 'page');
  if (kind === 'reply' || sight === 'nothing') return null;
  const title = (top.publicRevision ?? top.newestRevision)?.title;
  return sight === 'whole' && title ? { kind, id, slug: slugOf(title) } : { kind, id };
}
