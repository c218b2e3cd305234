import { type TreatmentTree, treatmentTree } from '~/features/treatments/index.server';
import type { Db } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import { selectionOf } from './sql/story-conditions.server';
import { countStories, listStoryIds } from './sql/story-list.server';
import { type StoryCardData, storyCards } from './story-cards.server';
import { NO_FILTERS, type StoryFilters } from './story-filters';

const PAGE_SIZE = 20;

export interface StoryList {
  stories: StoryCardData[];
  /** Over all pages. */
  total: number;
  /** Id to go on after; null on the last page. */
  next: string | null;
}

/** One page of the list. */
export async function listStories(
  db: Db,
  filters: StoryFilters,
  tree: TreatmentTree,
  language: Language,
): Promise<StoryList> {
  const selection = selectionOf(filters, tree);
  const { sort, after } = filters;
  const [ids, total] = await Promise.all([
    listStoryIds(db, selection, { sort, after, limit: PAGE_SIZE + 1 }),
    countStories(db, selection),
  ]);
  const shown = ids.slice(0, PAGE_SIZE);
  const next = ids.length > PAGE_SIZE ? (shown.at(-1) ?? null) : null;
  return { stories: await storyCards(db, shown, language), total, next };
}

/** The newest stories of all: for the start page. */
export async function newestStories(
  db: Db,
  language: Language,
  limit: number,
): Promise<StoryCardData[]> {
  const selection = selectionOf(NO_FILTERS, await treatmentTree(db));
  const ids = await listStoryIds(db, selection, { sort: 'newest', after: null, limit });
  return storyCards(db, ids, language);
}
