import { type TreatmentTree, treatmentTree } from '~/features/treatments/index.server';
import type { Db } from '~/platform/db/transaction.server';
import {
  countByColumn,
  countByScar,
  countByTreatment,
  type ValueSet,
} from './sql/facet-counts.server';
import { type Selection, selectionOf } from './sql/story-conditions.server';
import { countStories } from './sql/story-list.server';
import {
  eachFacet,
  FACETS,
  type Facet,
  loosen,
  NO_FILTERS,
  type StoryFilters,
  VALUES,
} from './story-filters';
import { SITE_CODES, SITES } from './vocabulary';

/** By facet: value (treatments by slug) and how many stories have it, given the other facets. */
export type FacetCounts = Record<Facet, Record<string, number>>;

export async function countFacets(
  db: Db,
  filters: StoryFilters,
  tree: TreatmentTree,
): Promise<FacetCounts> {
  const counted = await Promise.all(
    FACETS.map(async (facet) => [facet, await countFacet(db, filters, facet, tree)] as const),
  );
  const counts = new Map(counted);
  return eachFacet((facet) => counts.get(facet) ?? {});
}

/** How many stories each treatment has, by slug; a parent's are its children's too. */
export function countStoriesByTreatment(db: Db, tree: TreatmentTree) {
  return countFacet(db, NO_FILTERS, 'treatment', tree);
}

/** How many stories there are, and each kind of scar and each cause has: for the start page. */
export async function countStoriesByScar(db: Db) {
  const tree = await treatmentTree(db);
  const [total, scar, cause] = await Promise.all([
    countStories(db, selectionOf(NO_FILTERS, tree)),
    countFacet(db, NO_FILTERS, 'scar', tree),
    countFacet(db, NO_FILTERS, 'cause', tree),
  ]);
  return { total, scar, cause };
}

/** What a value would give is counted without what is chosen in its own facet: values add up by OR. */
async function countFacet(db: Db, filters: StoryFilters, facet: Facet, tree: TreatmentTree) {
  const selection = selectionOf(loosen(filters, facet), tree);
  return widened(await valueSets(db, selection, facet), widerValues(facet, tree));
}

function valueSets(db: Db, selection: Selection, facet: Facet): Promise<ValueSet[]> {
  switch (facet) {
    case 'treatment':
      return countByTreatment(db, selection);
    case 'scar':
    case 'cause':
    case 'site':
    case 'age':
      return countByScar(db, selection, facet);
    default:
      return countByColumn(db, selection, facet);
  }
}

/** The values that a story of this value counts for: its own, and in a tree those above it. */
function widerValues(facet: Facet, tree: TreatmentTree): (value: string) => string[] {
  if (facet === 'treatment') {
    return (code) => tree.codesOver(code).flatMap((over) => tree.byCode(over)?.slug ?? []);
  }
  if (facet === 'site') return sitesOver;
  if (facet === 'language') return (value) => [value];
  const known = VALUES[facet];
  return (value) => known.filter((one) => one === value);
}

function sitesOver(value: string): string[] {
  const site = SITE_CODES.find((code) => code === value);
  const parent = site ? SITES[site] : null;
  return parent ? [value, parent] : [value];
}

/** Adds up sets of values: a story counts once for each value that one of its own leads to. */
function widened(sets: ValueSet[], wider: (value: string) => string[]) {
  const counts: Record<string, number> = {};
  for (const { values, n } of sets) {
    for (const value of new Set(values.flatMap(wider))) counts[value] = (counts[value] ?? 0) + n;
  }
  return counts;
}
