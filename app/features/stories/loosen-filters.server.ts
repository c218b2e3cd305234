import type { TreatmentTree } from '~/features/treatments/index.server';
import type { Db } from '~/platform/db/transaction.server';
import { selectionOf } from './sql/story-conditions.server';
import { countStories } from './sql/story-list.server';
import { activeFacets, type Facet, keepOnly, loosen, type StoryFilters } from './story-filters';

export interface Loosening {
  /** `without`: all the others stay; `only`: it stays alone. */
  way: 'without' | 'only';
  facet: Facet;
  /** Stories that are found then. */
  n: number;
}

/**
 * For a list with nothing in it: which single facet to leave out, the one that gives most first.
 * Where leaving out one is not enough: which one to keep.
 */
export async function looseningsOf(
  db: Db,
  filters: StoryFilters,
  tree: TreatmentTree,
): Promise<Loosening[]> {
  const count = (way: StoryFilters) => countStories(db, selectionOf(way, tree));
  const ranked = async (way: Loosening['way'], change: typeof loosen) => {
    const ways = activeFacets(filters).map(async (facet) => {
      return { way, facet, n: await count(change(filters, facet)) };
    });
    return (await Promise.all(ways)).filter(({ n }) => n > 0).sort((a, b) => b.n - a.n);
  };
  const without = await ranked('without', loosen);
  return without.length > 0 ? without : ranked('only', keepOnly);
}
