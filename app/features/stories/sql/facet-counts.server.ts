import { type Db, Prisma } from '~/platform/db/transaction.server';
import { NOT_SAID, type ScarFacet } from '../story-filters';
import {
  inList,
  inListButScars,
  ofScar,
  SCAR_COLUMNS,
  type Selection,
  STORY_COLUMNS,
  STORY_TABLES,
} from './story-conditions.server';

/** So many stories have exactly these values: what a parent counts is the union, made in memory. */
export interface ValueSet {
  values: string[];
  n: number;
}

/** Stories by the values of a facet of their scars. */
export function countByScar(db: Db, selection: Selection, facet: ScarFacet): Promise<ValueSet[]> {
  return db.$queryRaw<ValueSet[]>`
    select values, count(*)::int as n from (
      select array_agg(distinct coalesce(${SCAR_COLUMNS[facet]}, ${NOT_SAID})) as values
      from ${STORY_TABLES} left join story_scars r on r."postId" = p.id
      where ${inListButScars(selection)} and ${ofScar(selection)}
      group by p.id
    ) stories group by values`;
}

/** Stories by their treatments; names that the tree does not know yet are no value. */
export function countByTreatment(db: Db, selection: Selection): Promise<ValueSet[]> {
  return db.$queryRaw<ValueSet[]>`
    select values, count(*)::int as n from (
      select array_agg(distinct t."treatmentCode") as values
      from ${STORY_TABLES} join story_treatments t on t."postId" = p.id
      where ${inList(selection, 'count')} and t."treatmentCode" is not null
      group by p.id
    ) stories group by values`;
}

/** Stories by a facet that has one value a story. */
export function countByColumn(
  db: Db,
  selection: Selection,
  facet: keyof typeof STORY_COLUMNS,
): Promise<ValueSet[]> {
  const column = Prisma.sql`coalesce(${STORY_COLUMNS[facet]}, ${NOT_SAID})`;
  return db.$queryRaw<ValueSet[]>`
    select array[value] as values, count(*)::int as n from (
      select ${column} as value from ${STORY_TABLES} where ${inList(selection, 'count')}
    ) stories group by value`;
}
