import { visibleSql } from '~/features/posts/index.server';
import type { ScarKind } from '~/features/stories/vocabulary';
import { type Db, Prisma } from '~/platform/db/transaction.server';
import type { Sort } from '../list-filters';
import type { ListedKind } from '../vocabulary';

/** Filters as the tables know them: treatments as codes with all below, a guide by its id. */
export interface Selection {
  kind: ListedKind | null;
  codes: string[] | null;
  scar: ScarKind | null;
  guideId: string | null;
  unanswered: boolean;
}

/** Subjects of which one is enough. */
export interface About {
  codes: string[];
  scars: string[];
  guideIds: string[];
}

/** What each order compares; the id makes it total, so that a page begins where the last one ended. */
const ORDERS: Record<Sort, { values: Prisma.Sql; descending: Prisma.Sql }> = {
  active: {
    values: Prisma.sql`p."activeAt", p.id`,
    descending: Prisma.sql`p."activeAt" desc, p.id desc`,
  },
  newest: {
    values: Prisma.sql`p."publishedAt", p.id`,
    descending: Prisma.sql`p."publishedAt" desc, p.id desc`,
  },
};

const ANY_KIND = Prisma.sql`p.kind in ('question', 'opinion', 'talk')`;

/** Ids of one page of the list, in order. `after`: id of the last post of the page before. */
export async function listDiscussionIds(
  db: Db,
  selection: Selection,
  { sort, after, limit }: { sort: Sort; after: string | null; limit: number },
): Promise<string[]> {
  const { values, descending } = ORDERS[sort];
  // Inside the brackets `p` is the post that `after` names.
  const beyond = after
    ? Prisma.sql`(${values}) < (select ${values} from posts p where p.id = ${after})`
    : Prisma.sql`true`;
  const rows = await db.$queryRaw<{ id: string }[]>`
    select p.id from posts p
    where ${ofKind(selection.kind)} and ${narrowed(selection, 'list')} and ${beyond}
    order by ${descending} limit ${limit}`;
  return rows.map(({ id }) => id);
}

/** How many there are of each kind, whatever kind is chosen. */
export function countByKind(db: Db, selection: Selection) {
  return db.$queryRaw<{ kind: ListedKind; n: number }[]>`
    select p.kind, count(*)::int as n from posts p
    where ${ANY_KIND} and ${narrowed(selection, 'count')} group by p.kind`;
}

/** Discussions with any of these subjects: those with the most of them first, then the liveliest. */
export async function listIdsAbout(
  db: Db,
  { codes, scars, guideIds }: About,
  limit: number,
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select p.id from posts p
    join (
      select s."postId", count(*) as shared from post_subjects s
      where s."treatmentCode" = any(${codes}) or s.scar = any(${scars})
        or s."guideId" = any(${guideIds})
      group by s."postId"
    ) as about on about."postId" = p.id
    where ${ANY_KIND} and ${visibleSql('list', null)}
    order by about.shared desc, p."activeAt" desc, p.id desc limit ${limit}`;
  return rows.map(({ id }) => id);
}

/** Whether a page of the list can begin after this post; it may be hidden by now. */
export async function isInOrder(db: Db, id: string): Promise<boolean> {
  const kind = { in: ['question' as const, 'opinion' as const, 'talk' as const] };
  return (await db.post.count({ where: { id, kind, activeAt: { not: null } } })) > 0;
}

function ofKind(kind: ListedKind | null): Prisma.Sql {
  return kind ? Prisma.sql`p.kind = ${kind}::post_kind` : ANY_KIND;
}

/** All that is asked for but the kind; `channel` says what for. */
function narrowed(selection: Selection, channel: 'list' | 'count'): Prisma.Sql {
  const { codes, scar, guideId, unanswered } = selection;
  const conditions = [
    visibleSql(channel, null),
    ...(codes ? [hasSubject(Prisma.sql`s."treatmentCode" = any(${codes})`)] : []),
    ...(scar ? [ofScar(scar)] : []),
    ...(guideId ? [hasSubject(Prisma.sql`s."guideId" = ${guideId}`)] : []),
    ...(unanswered ? [Prisma.sql`p."replyCount" = 0`] : []),
  ];
  return Prisma.join(conditions, ' and ');
}

/** About this kind of scar, or told of one: in a question's card, or in the story form of an opinion. */
function ofScar(scar: ScarKind): Prisma.Sql {
  const card = JSON.stringify({ scars: [{ kind: scar }] });
  return Prisma.sql`(
    ${hasSubject(Prisma.sql`s.scar = ${scar}`)}
    or exists (select 1 from story_scars r where r."postId" = p.id and r.kind = ${scar})
    or exists (
      select 1 from revisions f
      where p.kind = 'question' and f.id = p."publicRevisionId" and f.facts @> ${card}::jsonb))`;
}

function hasSubject(condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`exists (
    select 1 from post_subjects s where s."postId" = p.id and ${condition})`;
}
