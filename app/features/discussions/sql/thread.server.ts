import { type Looker, tombstoneSql, visibleSql } from '~/features/posts/index.server';
import { type Db, Prisma } from '~/platform/db/transaction.server';

/** Where replies stand: under the post that begins their thread, or under a guide. */
export type ThreadPlace = { threadId: string } | { guideId: string };

export const REPLIES_A_PAGE = 50;

/** Since when a reply stands there; one that waits, since it was sent. The id makes the order total. */
const TIME = Prisma.sql`coalesce(p."publishedAt", p."createdAt")`;

/**
 * The replies that someone gets to see, `id` and `at`. A stone stands for a reply that is gone, as
 * long as another one came after it: what answers it must keep its meaning.
 */
function shownTo(place: ThreadPlace, looker: Looker | null): Prisma.Sql {
  return Prisma.sql`
    select p.id, ${TIME} as at from posts p
    where ${standsIn(place)} and (${visibleSql('page', looker)} or (
      ${tombstoneSql('page', looker)} and exists (
        select 1 from (
          select p.id, ${TIME} as at from posts p
          where ${standsIn(place)} and ${visibleSql('page', looker)}
        ) as later
        where (later.at, later.id) > (${TIME}, p.id))))`;
}

function standsIn(place: ThreadPlace): Prisma.Sql {
  return 'threadId' in place
    ? Prisma.sql`p."threadId" = ${place.threadId}`
    : Prisma.sql`p."guideId" = ${place.guideId}`;
}

/** Ids of one page of replies and one more, the oldest first; `after`: the last of the page before. */
export async function listReplyIds(
  db: Db,
  place: ThreadPlace,
  { looker, after }: { looker: Looker | null; after: string | null },
): Promise<string[]> {
  const beyond = after
    ? Prisma.sql`(at, id) > (select ${TIME}, p.id from posts p where p.id = ${after} and ${standsIn(place)})`
    : Prisma.sql`true`;
  const rows = await db.$queryRaw<{ id: string }[]>`
    select id from (${shownTo(place, looker)}) as shown
    where ${beyond} order by at, id limit ${REPLIES_A_PAGE + 1}`;
  return rows.map(({ id }) => id);
}

/** How many replies anyone may read there. */
export async function countReplies(db: Db, place: ThreadPlace): Promise<number> {
  const rows = await db.$queryRaw<{ n: number }[]>`
    select count(*)::int as n from posts p where ${standsIn(place)} and ${visibleSql('count', null)}`;
  return rows[0]?.n ?? 0;
}

/**
 * The cursor of the page on which a reply stands for the looker, null for the first page; undefined
 * where it does not stand there.
 */
export async function pageWithReply(
  db: Db,
  place: ThreadPlace,
  { id, looker }: { id: string; looker: Looker | null },
): Promise<string | null | undefined> {
  const rows = await db.$queryRaw<{ after: string | null }[]>`
    with numbered as (
      select id, (row_number() over (order by at, id))::int as n
      from (${shownTo(place, looker)}) as shown
    )
    select before.id as after from numbered asked
    left join numbered before
      on before.n = (asked.n - 1) / ${REPLIES_A_PAGE}::int * ${REPLIES_A_PAGE}::int
    where asked.id = ${id}`;
  return rows[0]?.after;
}
