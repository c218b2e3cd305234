import type { Db } from '~/platform/db/transaction.server';
import { slugOf } from './rules';
import { type Looker, visibleWhere } from './visibility.server';

const POSTS_A_PAGE = 30;

/** A member's own posts, newest first, with how each stands and the last word of a moderator on it. */
export async function ownPosts(db: Db, memberId: string, after: string | null) {
  const rows = await db.post.findMany({
    where: {
      AND: [{ authorId: memberId }, visibleWhere('own', { id: memberId, moderates: false })],
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: POSTS_A_PAGE + 1,
    cursor: after === null ? undefined : { id: after },
    skip: after === null ? 0 : 1,
    select: {
      ...{ id: true, kind: true, state: true, stateSince: true },
      newestRevision: { select: { title: true, state: true } },
      decisions: {
        where: { undoneById: null, action: { in: ['send_back', 'remove'] } },
        orderBy: { createdAt: 'desc' },
        take: 1,
        select: { reason: true },
      },
    },
  });
  return pageOf(rows, ({ newestRevision, decisions, ...post }) => {
    const title = newestRevision?.title ?? '';
    const newest = newestRevision?.state ?? null;
    const refused = [post.state, newest].some((one) => one === 'sent_back' || one === 'removed');
    const reason = refused ? (decisions[0]?.reason ?? null) : null;
    return { ...post, title, slug: slugOf(title), newest, reason };
  });
}

/** What the looker may see in lists of a member's posts, newest first. */
export async function postsOfMember(
  db: Db,
  memberId: string,
  { looker, after }: { looker: Looker | null; after: string | null },
) {
  const rows = await db.post.findMany({
    where: { AND: [{ authorId: memberId }, visibleWhere('list', looker)] },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: POSTS_A_PAGE + 1,
    cursor: after === null ? undefined : { id: after },
    skip: after === null ? 0 : 1,
    select: {
      ...{ id: true, kind: true, language: true, publishedAt: true },
      publicRevision: { select: { title: true } },
    },
  });
  return pageOf(rows, ({ publicRevision, ...post }) => {
    const title = publicRevision?.title ?? '';
    return { ...post, title, slug: slugOf(title) };
  });
}

/** The cursor of the next page is the public id of the last post on this one. */
function pageOf<Row extends { id: string }, Shown>(rows: Row[], show: (row: Row) => Shown) {
  const here = rows.slice(0, POSTS_A_PAGE);
  const next = rows.length > POSTS_A_PAGE ? (here.at(-1)?.id ?? null) : null;
  return { posts: here.map(show), next };
}
