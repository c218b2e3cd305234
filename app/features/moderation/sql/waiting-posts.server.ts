import { type Looker, visibleSql } from '~/features/posts/index.server';
import { type Db, Prisma } from '~/platform/db/transaction.server';

/** `new`: waits to go out; `edit`: a newer version waits; `unreviewed`: is out and was never read. */
export type Why = 'new' | 'edit' | 'unreviewed';

export interface WaitingPost {
  postId: string;
  revisionId: string;
  why: Why;
}

/**
 * Work for moderators. Two branches, each with an index of its own: versions that wait, and posts
 * that are out unread. A link or a contact may harm someone while it is on its way: those first.
 */
const waiting = (looker: Looker) => Prisma.sql`
  select p.id as "postId", r.id as "revisionId", r."createdAt" as since,
    case when p.state = 'pending' then 'new' else 'edit' end as why,
    ${rank} as rank
  from revisions r join posts p on p."newestRevisionId" = r.id
  where r.state = 'pending' and p.state in ('pending', 'published', 'unreviewed')
    and ${visibleSql('review', looker)}
  union all
  select p.id, r.id, r."createdAt", 'unreviewed', ${rank}
  from posts p join revisions r on p."publicRevisionId" = r.id
    join revisions n on p."newestRevisionId" = n.id
  where p.state = 'unreviewed' and n.state <> 'pending' and ${visibleSql('review', looker)}`;

const rank = Prisma.sql`case when jsonb_exists_any(r.holds, array['link', 'contact']) then 0 else 1 end`;

/**
 * One page of the queue, after the version `after`: versions never change, so the page after a post
 * that was decided meanwhile is still the right one.
 */
export function selectWaiting(
  db: Db,
  looker: Looker,
  { after, limit }: { after: string | null; limit: number },
): Promise<WaitingPost[]> {
  const from = after
    ? Prisma.sql`where (rank, since, "revisionId") >
        (select ${rank}, r."createdAt", r.id from revisions r where r.id = ${after})`
    : Prisma.empty;
  return db.$queryRaw<WaitingPost[]>`
    select "postId", "revisionId", why from (${waiting(looker)}) as waiting ${from}
    order by rank, since, "revisionId" limit ${limit}`;
}

export async function countWaiting(db: Db, looker: Looker): Promise<Record<Why, number>> {
  const rows = await db.$queryRaw<{ why: Why; n: number }[]>`
    select why, count(*)::int as n from (${waiting(looker)}) as waiting group by why`;
  const count = (why: Why) => rows.find((row) => row.why === why)?.n ?? 0;
  return { new: count('new'), edit: count('edit'), unreviewed: count('unreviewed') };
}
