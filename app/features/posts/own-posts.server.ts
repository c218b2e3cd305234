import type { Db, Prisma } from '~/platform/db/transaction.server';
import { slugOf, statesSeen } from './rules';
import { startOf } from './start-of-text.server';
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
      ...{ id: true, kind: true, state: true, stateSince: true, language: true },
      newestRevision: { select: { id: true, title: true, state: true } },
      decisions: {
        where: { undoneById: null, action: { in: ['send_back', 'remove'] } },
        orderBy: { createdAt: 'desc' },
        take: 1,
        select: { reason: true },
      },
    },
  });
  const titleOf = await titlesOf(
    db,
    rows.map(({ newestRevision }) => newestRevision),
  );
  return pageOf(rows, ({ newestRevision, decisions, ...post }) => {
    const title = titleOf(newestRevision);
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
    where: { AND: [{ authorId: memberId }, visibleWhere('list', looker), inSight(looker)] },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: POSTS_A_PAGE + 1,
    cursor: after === null ? undefined : { id: after },
    skip: after === null ? 0 : 1,
    select: {
      ...{ id: true, kind: true, language: true, publishedAt: true },
      publicRevision: { select: { id: true, title: true } },
    },
  });
  const titleOf = await titlesOf(
    db,
    rows.map(({ publicRevision }) => publicRevision),
  );
  return pageOf(rows, ({ publicRevision, ...post }) => {
    const title = titleOf(publicRevision);
    return { ...post, title, slug: slugOf(title) };
  });
}

/** A reply can be read only where what it stands under can be, be it as a stone. */
function inSight(looker: Looker | null): Prisma.PostWhereInput {
  const stones = { state: { in: statesSeen('anyone', 'page', 'tombstone') } };
  return { OR: [{ threadId: null }, { thread: { OR: [visibleWhere('page', looker), stones] } }] };
}

/** What a post is called in a list: a reply has no title, so its first words stand for it. */
async function titlesOf(db: Db, revisions: ({ id: string; title: string } | null)[]) {
  const untitled = revisions.flatMap((one) => (one && one.title === '' ? [one.id] : []));
  const rows = await db.revision.findMany({
    where: { id: { in: untitled } },
    select: { id: true, body: true },
  });
  const starts = new Map(rows.map(({ id, body }) => [id, startOf(body, START_LENGTH)]));
  return (one: { id: string; title: string } | null) =>
    one?.title || starts.get(one?.id ?? '') || '';
}

const START_LENGTH = 80;

/** The cursor of the next page is the public id of the last post on this one. */
function pageOf<Row extends { id: string }, Shown>(rows: Row[], show: (row: Row) => Shown) {
  const here = rows.slice(0, POSTS_A_PAGE);
  const next = rows.length > POSTS_A_PAGE ? (here.at(-1)?.id ?? null) : null;
  return { posts: here.map(show), next };
}
