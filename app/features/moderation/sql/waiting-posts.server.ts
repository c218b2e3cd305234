import { type Looker, visibleSql } from '~/features/posts/index.server';
import { type Db, Prisma } from '~/platform/db/transaction.server';

/**
 * `new`: waits to go out; `edit`: a newer version waits; `unreviewed`: is out and was never read;
 * `photos`: only photos of it wait; `reported`: would not wait, but for a report.
 */
export type Why = 'new' | 'edit' | 'unreviewed' | 'photos' | 'reported';

/** Where a post stands in the queue: what its page ended with, and the next begins after. */
export interface QueuePlace {
  rank: number;
  since: Date;
  revisionId: string;
}

export interface WaitingPost extends QueuePlace {
  postId: string;
  why: Why;
  /** Different people with an open report; guests without an address count one by one. */
  reporters: number;
}

/** One row a post with reports that no decision answers, or one that was undone. */
const reported = Prisma.sql`
  select o."postId", min(o."createdAt") as since, bool_or(o.reason = 'danger') as danger,
    count(distinct coalesce(o."reporterId", lower(o.email), o.id))::int as people
  from reports o left join decisions d on d.id = o."decisionId"
  where o."decisionId" is null or d."undoneById" is not null
  group by o."postId"`;

/**
 * Work for moderators. Four branches, each with an index of its own: versions that wait, posts that
 * are out unread, posts that are here for photos alone, and those for a report alone.
 */
const branches = (looker: Looker) => Prisma.sql`
  select p.id as "postId", r.id as "revisionId", r.holds, r."createdAt" as since,
    case when p.state = 'pending' then 'new' else 'edit' end as why
  from revisions r join posts p on p."newestRevisionId" = r.id
  where r.state = 'pending' and p.state in ('pending', 'published', 'unreviewed')
    and ${visibleSql('review', looker)}
  union all
  select p.id, r.id, r.holds, r."createdAt", 'unreviewed'
  from posts p join revisions r on p."publicRevisionId" = r.id
    join revisions n on p."newestRevisionId" = n.id
  where p.state = 'unreviewed' and n.state <> 'pending' and ${visibleSql('review', looker)}
  union all
  select p.id, r.id, r.holds, f.since, 'photos'
  from (select "postId", min("createdAt") as since from photos where state = 'pending' group by "postId") f
    join posts p on p.id = f."postId" join revisions r on r.id = p."publicRevisionId"
    join revisions n on n.id = p."newestRevisionId"
  where p.state = 'published' and n.state <> 'pending'
    and not exists (select 1 from reported o where o."postId" = p.id)
    and ${visibleSql('review', looker)}
  union all
  select p.id, r.id, r.holds, o.since, 'reported'
  from reported o join posts p on p.id = o."postId"
    join revisions n on n.id = p."newestRevisionId"
    join revisions r on r.id = coalesce(p."publicRevisionId", n.id)
  where p.state not in ('pending', 'unreviewed') and not (p.state = 'published' and n.state = 'pending')
    and ${visibleSql('review', looker)}`;

/** First where someone may come to harm, then links, contacts and reports, which may harm meanwhile. */
const rank = Prisma.sql`
  case when jsonb_exists_any(w.holds, array['distress', 'danger']) or o.danger then 0
    when jsonb_exists_any(w.holds, array['link', 'contact']) or o.people > 0 then 1 else 2 end`;

const waiting = (looker: Looker) => Prisma.sql`
  with reported as (${reported})
  select w."postId", w."revisionId", w.why, date_trunc('milliseconds', w.since) as since,
    ${rank} as rank, coalesce(o.people, 0) as reporters
  from (${branches(looker)}) as w left join reported o on o."postId" = w."postId"`;

/** One page of the queue after a place in it, which stays right though its post is decided meanwhile. */
export function selectWaiting(
  db: Db,
  looker: Looker,
  { after, limit }: { after: QueuePlace | null; limit: number },
): Promise<WaitingPost[]> {
  const from = after
    ? Prisma.sql`where (rank, since, "revisionId") >
        (${after.rank}::int, ${after.since}::timestamptz, ${after.revisionId})`
    : Prisma.empty;
  return db.$queryRaw<WaitingPost[]>`
    select * from (${waiting(looker)}) as waiting ${from}
    order by rank, since, "revisionId" limit ${limit}`;
}

/** How many wait, by why; of those with a report all are counted, whatever else they wait for. */
export async function countWaiting(db: Db, looker: Looker): Promise<Record<Why, number>> {
  const rows = await db.$queryRaw<{ why: Why; n: number; reported: number }[]>`
    select why, count(*)::int as n, count(*) filter (where reporters > 0)::int as reported
    from (${waiting(looker)}) as waiting group by why`;
  const count = (why: Why) => rows.find((row) => row.why === why)?.n ?? 0;
  return {
    ...{ new: count('new'), edit: count('edit'), unreviewed: count('unreviewed') },
    photos: count('photos'),
    reported: rows.reduce((sum, row) => sum + row.reported, 0),
  };
}
