import { type Db, Prisma } from '~/platform/db/transaction.server';
import type { Sort } from '../story-filters';
import { inList, type Selection, STORY_TABLES } from './story-conditions.server';

/**
 * What each order compares, the latest or longest first; the id makes it total, so that a page
 * begins exactly where the one before ended. Not followed, or not said for how long, comes last.
 */
const ORDERS: Record<Sort, Prisma.Sql> = {
  newest: Prisma.sql`p."publishedAt", p.id`,
  followed: Prisma.sql`coalesce(s."followedDays", -1), p."publishedAt", p.id`,
};

const DESCENDING: Record<Sort, Prisma.Sql> = {
  newest: Prisma.sql`p."publishedAt" desc, p.id desc`,
  followed: Prisma.sql`coalesce(s."followedDays", -1) desc, p."publishedAt" desc, p.id desc`,
};

/** Ids of one page of the list, in order. `after`: id of the last post of the page before. */
export async function listStoryIds(
  db: Db,
  selection: Selection,
  { sort, after, limit }: { sort: Sort; after: string | null; limit: number },
): Promise<string[]> {
  const order = ORDERS[sort];
  // Inside the brackets `p` and `s` are the rows of the post that `after` names.
  const beyond = after
    ? Prisma.sql`(${order}) < (select ${order} from ${STORY_TABLES} where p.id = ${after})`
    : Prisma.sql`true`;
  const rows = await db.$queryRaw<{ id: string }[]>`
    select p.id from ${STORY_TABLES}
    where ${inList(selection, 'list')} and ${beyond}
    order by ${DESCENDING[sort]} limit ${limit}`;
  return rows.map((row) => row.id);
}

export async function countStories(db: Db, selection: Selection): Promise<number> {
  const rows = await db.$queryRaw<{ n: number }[]>`
    select count(*)::int as n from ${STORY_TABLES} where ${inList(selection, 'count')}`;
  return rows[0]?.n ?? 0;
}

/** Whether a page of the list can begin after this post; it may be hidden by now. */
export async function isInOrder(db: Db, id: string): Promise<boolean> {
  return (await db.post.count({ where: { id, publishedAt: { not: null } } })) > 0;
}
