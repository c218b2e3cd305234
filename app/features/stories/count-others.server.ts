import { treatmentTree } from '~/features/treatments/index.server';
import type { Db } from '~/platform/db/transaction.server';
import { selectionOf } from './sql/story-conditions.server';
import { countStories } from './sql/story-list.server';
import { filtersFor } from './story-filters';

/** How many stories of a treatment there are beside one that is out already. */
export async function countOthers(db: Db, slug: string, isOut: boolean): Promise<number> {
  const selection = selectionOf(filtersFor('treatment', [slug]), await treatmentTree(db));
  return Math.max(0, (await countStories(db, selection)) - (isOut ? 1 : 0));
}
