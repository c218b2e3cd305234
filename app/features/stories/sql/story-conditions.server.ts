import { visibleSql } from '~/features/posts/index.server';
import type { TreatmentTree } from '~/features/treatments/index.server';
import { Prisma } from '~/platform/db/transaction.server';
import { STATUS_NOT_SAID } from '../project-facts';
import {
  type Chosen,
  type Facet,
  NOT_SAID,
  SCAR_FACETS,
  type ScarFacet,
  type StoryFilters,
} from '../story-filters';
import { SITES } from '../vocabulary';

/** The tables of every query over the list: `p` the post, `s` its row for lists. */
export const STORY_TABLES = Prisma.sql`
  posts p left join stories s on s."postId" = p.id`;

/** Filters with parents widened: treatments as codes with all below, sites with their parts. */
export interface Selection {
  kind: StoryFilters['kind'];
  chosen: Chosen;
}

export function selectionOf({ kind, chosen }: StoryFilters, tree: TreatmentTree): Selection {
  const codes = chosen.treatment.flatMap((slug) => {
    const node = tree.bySlug(slug);
    return node ? tree.codesUnder(node.code) : [];
  });
  const parts = Object.entries(SITES).flatMap(([site, parent]) =>
    parent && chosen.site.includes(parent) ? [site] : [],
  );
  const site = [...new Set([...chosen.site, ...parts])];
  return { kind, chosen: { ...chosen, site, treatment: [...new Set(codes)] } };
}

/** What a scar's facet reads of a row `r` of story_scars. */
export const SCAR_COLUMNS: Record<ScarFacet, Prisma.Sql> = {
  scar: Prisma.sql`r.kind`,
  cause: Prisma.sql`r.cause`,
  site: Prisma.sql`r.site`,
  age: Prisma.sql`r.age`,
};

/** What the facets with one value a story read. */
export const STORY_COLUMNS = {
  outcome: Prisma.sql`s.outcome`,
  status: Prisma.sql`nullif(s.status, ${STATUS_NOT_SAID})`,
  language: Prisma.sql`split_part(lower(p.language), '-', 1)`,
} satisfies Partial<Record<Facet, Prisma.Sql>>;

/** The condition that a post is in the list; `channel` says what for. */
export function inList(selection: Selection, channel: 'list' | 'count'): Prisma.Sql {
  return and([ofKind(selection, channel), hasTreatment(selection), hasScar(selection)]);
}

/** The same but for what is asked of its scars: for queries that read the scars as rows `r`. */
export function inListButScars(selection: Selection): Prisma.Sql {
  return and([ofKind(selection, 'count'), hasTreatment(selection)]);
}

/** What is asked of one row `r` of story_scars. */
export function ofScar({ chosen }: Selection): Prisma.Sql {
  return and(
    SCAR_FACETS.filter((facet) => chosen[facet].length > 0).map((facet) =>
      anyOf(SCAR_COLUMNS[facet], chosen[facet]),
    ),
  );
}

function ofKind({ kind, chosen }: Selection, channel: 'list' | 'count'): Prisma.Sql {
  const columns = (['outcome', 'status', 'language'] as const).filter((f) => chosen[f].length > 0);
  return and([
    Prisma.sql`p.kind = ${kind}::post_kind`,
    visibleSql(channel, null),
    ...columns.map((facet) => anyOf(STORY_COLUMNS[facet], chosen[facet])),
  ]);
}

function hasTreatment({ chosen: { treatment } }: Selection): Prisma.Sql {
  if (treatment.length === 0) return Prisma.sql`true`;
  return Prisma.sql`exists (
    select 1 from story_treatments t
    where t."postId" = p.id and t."treatmentCode" = any(${treatment}))`;
}

/** A story that tells of no scar has not said a thing of any. */
function hasScar(selection: Selection): Prisma.Sql {
  const asked = SCAR_FACETS.map((facet) => selection.chosen[facet]).filter((one) => one.length > 0);
  if (asked.length === 0) return Prisma.sql`true`;
  const found = Prisma.sql`exists (
    select 1 from story_scars r where r."postId" = p.id and ${ofScar(selection)})`;
  if (!asked.every((values) => values.includes(NOT_SAID))) return found;
  return Prisma.sql`(${found} or not exists (
    select 1 from story_scars r where r."postId" = p.id))`;
}

function anyOf(column: Prisma.Sql, values: string[]): Prisma.Sql {
  const said = values.filter((value) => value !== NOT_SAID);
  const found = Prisma.sql`${column} = any(${said})`;
  return said.length < values.length ? Prisma.sql`(${found} or ${column} is null)` : found;
}

function and(conditions: Prisma.Sql[]): Prisma.Sql {
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, ' and ');
}
