import { treatmentTree } from '~/features/treatments/index.server';
import type { Db } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import { countByColumn } from './sql/facet-counts.server';
import { selectionOf } from './sql/story-conditions.server';
import { countStories, listStoryIds } from './sql/story-list.server';
import { type StoryCardData, storyCards } from './story-cards.server';
import { filtersFor, VALUES } from './story-filters';
import { IMPROVEMENTS, YOUNG_AGES } from './young-scar';

const NEWEST_SHOWN = 5;

export interface TreatmentStories {
  total: number;
  opinions: number;
  /** From the worst to the best, "not said" last; only what someone said. */
  outcomes: { outcome: string; n: number }[];
  /** How many of the better ones are of young scars, which change by themselves. */
  youngBetter: number;
  newest: StoryCardData[];
}

/** What people told of a treatment and of all below it. */
export async function storiesOfTreatment(
  db: Db,
  slug: string,
  language: Language,
): Promise<TreatmentStories> {
  const tree = await treatmentTree(db);
  const filters = filtersFor('treatment', [slug]);
  const stories = selectionOf(filters, tree);
  const young = { outcome: [...IMPROVEMENTS], age: [...YOUNG_AGES] };
  const [rows, opinions, youngBetter, ids] = await Promise.all([
    countByColumn(db, stories, 'outcome'),
    countStories(db, selectionOf({ ...filters, kind: 'opinion' }, tree)),
    countStories(db, { ...stories, chosen: { ...stories.chosen, ...young } }),
    listStoryIds(db, stories, { sort: 'newest', after: null, limit: NEWEST_SHOWN }),
  ]);
  const counts = new Map(rows.map(({ values, n }) => [values[0], n]));
  const outcomes = VALUES.outcome.map((outcome) => ({ outcome, n: counts.get(outcome) ?? 0 }));
  return {
    total: rows.reduce((sum, { n }) => sum + n, 0),
    opinions,
    youngBetter,
    outcomes: outcomes.filter(({ n }) => n > 0),
    newest: await storyCards(db, ids, language),
  };
}
