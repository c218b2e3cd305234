import { treatmentTree } from '~/features/treatments/index.server';
import type { Db } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import { selectionOf } from './sql/story-conditions.server';
import { listStoryIds } from './sql/story-list.server';
import { type StoryCardData, storyCards } from './story-cards.server';
import { filtersFor, keepOnly, NO_FILTERS, type StoryFilters, writeFilters } from './story-filters';
import type { ScarKind } from './vocabulary';

interface About {
  /** Slugs. */
  treatments: string[];
  scars: ScarKind[];
}

/**
 * The newest stories of these treatments on these kinds of scar, with the query of the list that has
 * all of them; where there are none, of the treatments alone, or else of the scars.
 */
export async function storiesAbout(
  db: Db,
  { treatments, scars }: About,
  { limit, language }: { limit: number; language: Language },
): Promise<{ stories: StoryCardData[]; query: string }> {
  const tree = await treatmentTree(db);
  for (const filters of waysTo(treatments, scars)) {
    const page = { sort: 'newest', after: null, limit } as const;
    const ids = await listStoryIds(db, selectionOf(filters, tree), page);
    if (ids.length === 0) continue;
    return { stories: await storyCards(db, ids, language), query: writeFilters(filters) };
  }
  return { stories: [], query: '' };
}

function waysTo(treatments: string[], scars: ScarKind[]): StoryFilters[] {
  const { chosen } = filtersFor('treatment', treatments);
  const scar = filtersFor('scar', scars).chosen.scar;
  const both: StoryFilters = { ...NO_FILTERS, chosen: { ...chosen, scar } };
  if (treatments.length === 0) return scars.length === 0 ? [] : [both];
  if (scars.length === 0) return [both];
  return [both, keepOnly(both, 'treatment'), keepOnly(both, 'scar')];
}
