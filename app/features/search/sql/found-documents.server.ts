import { type Looker, visibleSql } from '~/features/posts/index.server';
import { type Db, Prisma } from '~/platform/db/transaction.server';
import type { CompiledPart, CompiledQuery } from '../compile-query.server';
import type { Section } from '../rules';

export interface Question {
  query: CompiledQuery;
  /** Whether all parts must be there, or one is enough. */
  match: 'all' | 'some';
  /** Codes of the treatments that the query names. */
  named: string[];
  /** Whether their own pages are there, and first, whatever else is asked for. */
  pages: boolean;
  /** Of equals, what is in the language of the query comes first. */
  language: string;
  looker: Looker | null;
}

/** The document by which something is found; `rootId` is what it leads to. */
export interface FoundDocument {
  id: string;
  rootId: string;
  section: Section;
}

/** The first of every section, as many as `limits` says. */
export async function findFirst(
  db: Db,
  question: Question,
  limits: Record<Section, number>,
): Promise<FoundDocument[]> {
  const most = Math.max(...Object.values(limits));
  const rows = await db.$queryRaw<(FoundDocument & { place: number })[]>`
    select id, "rootId", section, place from (
      select *, (row_number() over (partition by section order by ${ORDER}))::int as place
      from (${best(question)}) best
    ) ranked where place <= ${most} order by section, place`;
  return rows.filter(({ section, place }) => place <= limits[section]);
}

/** One page of a section. `after`: the last document of the page before; an unknown one begins anew. */
export function findPage(
  db: Db,
  question: Question,
  { section, after, limit }: { section: Section; after: string | null; limit: number },
): Promise<FoundDocument[]> {
  return db.$queryRaw<FoundDocument[]>`
    with inside as (select * from (${best(question)}) best where section = ${section})
    select id, "rootId", section from inside
    where not exists (select 1 from inside where id = ${after})
      or (score, at, id) < (select score, at, id from inside where id = ${after})
    order by ${ORDER} limit ${limit}`;
}

/** How much the query finds, by section. */
export async function countFound(db: Db, question: Question): Promise<Record<Section, number>> {
  const rows = await db.$queryRaw<{ section: Section; n: number }[]>`
    select d.section, count(distinct d."rootId")::int as n
    from ${documents(question)} group by d.section`;
  const none = { treatments: 0, guides: 0, stories: 0, discussions: 0 };
  return { ...none, ...Object.fromEntries(rows.map(({ section, n }) => [section, n])) };
}

/** How many of the treatments that the query names have a page that it does not find by its words. */
export async function countPagesBeside(db: Db, { query, match, named }: Question): Promise<number> {
  const rows = await db.$queryRaw<{ n: number }[]>`
    select count(*)::int as n from search_documents d
    where d."treatmentCode" = any(${named}::text[]) and not d.vector @@ ${query[match]}::tsquery`;
  return rows[0]?.n ?? 0;
}

export const sumOf = (counts: Record<Section, number>) =>
  Object.values(counts).reduce((sum, n) => sum + n, 0);

/** Which of these parts nothing has that the asker may see. */
export async function findUnknown(
  db: Db,
  question: Question,
  parts: CompiledPart[],
): Promise<CompiledPart[]> {
  const missing = await Promise.all(
    parts.map(async (part) => {
      const alone = { ...question.query, all: part.any };
      const found = await countFound(db, { ...question, match: 'all', query: alone });
      return sumOf(found) === 0 ? [part] : [];
    }),
  );
  return missing.flat();
}

const ORDER = Prisma.sql`score desc, at desc, id desc`;

/** Of so many the newest are ranked, in each section: what finds more has not said what it wants. */
const RANKED_MAX = 2000;

/** Each thing that is found once, by the document that fits best. */
function best(question: Question): Prisma.Sql {
  return Prisma.sql`
    select distinct on ("rootId") * from (
      select d.id, d."rootId", d.section, d.at, (${score(question)})::numeric(8, 4) as score
      from (
        select d.*, row_number() over (partition by d.section order by d.at desc) as place
        from ${documents(question)}
      ) d where place <= ${RANKED_MAX}
    ) scored order by "rootId", ${ORDER}`;
}

/** What matches and may be seen, as it stands now: a reply only under a beginning that may be seen. */
function documents({ query, match, named, pages, looker }: Question): Prisma.Sql {
  const visible = visibleSql('search', looker);
  const matches = Prisma.sql`d.vector @@ ${query[match]}::tsquery`;
  return Prisma.sql`search_documents d
    left join posts p on p.id = d."postId" and p."publicRevisionId" = d."revisionId" and ${visible}
    where ${pages ? Prisma.sql`(${matches} or d."treatmentCode" = any(${named}::text[]))` : matches}
      and (d."postId" is null or p.id is not null)
      and (d.kind <> 'reply' or d.section = 'guides'
        or exists (select 1 from posts p where p.id = d."rootId" and ${visible}))
      and (d."guideId" is null or d."guideRevisionId" = (
        select g.id from guide_revisions g
        where g."guideId" = d."guideId" order by g.number desc limit 1))`;
}

/** Where a word stands, from the text (D) up to the title (A). */
const WEIGHTS = Prisma.sql`'{0.1, 0.2, 0.6, 1}'::float4[]`;

/** A page of the treatment that was named, before all others. */
const NAMED = 10;
/** What moves up and is not asked for. */
const LIGHT = 0.2;
const OWN_LANGUAGE = 0.5;

/**
 * Each part counts for being there, for being there as it was typed, and for where it stands; then
 * for how near the words that were typed stand together. Nothing counts for praise.
 */
function score({ query, named, language }: Question): Prisma.Sql {
  const asked = query.parts.flatMap(({ asked: typed }) => (typed ? [`(${typed})`] : []));
  return Prisma.join(
    [
      ...query.parts.map(scoreOfPart),
      Prisma.sql`ts_rank_cd(${WEIGHTS}, d.vector, ${asked.join(' & ')}::tsquery, 1)`,
      Prisma.sql`case when d."treatmentCode" = any(${named}::text[]) then ${NAMED}::int else 0 end`,
      Prisma.sql`case when d.language = ${language} then ${OWN_LANGUAGE}::numeric else 0 end`,
    ],
    ' + ',
  );
}

function scoreOfPart({ part, asked, any, loose }: CompiledPart): Prisma.Sql {
  const weight = part.role === 'light' ? LIGHT : 1;
  // PostgreSQL divides a rank by the number of words in the query.
  const words = (loose.split("'").length - 1) / 2;
  return Prisma.sql`${weight}::float4 * (
    (d.vector @@ ${any}::tsquery)::int * 0.6 + (d.vector @@ ${asked}::tsquery)::int * 0.6
    + least(1, ts_rank(${WEIGHTS}, d.vector, ${loose}::tsquery) * ${words}::float4))`;
}
