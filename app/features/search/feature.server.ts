import { z } from 'zod';
import { type Db, inTransaction } from '~/platform/db/transaction.server';
import type { Feature, Workbench } from '~/platform/feature';
import { enqueue, type Task, task } from '~/platform/jobs.server';
import { countWords, forgetWords } from './count-words.server';
import { indexMissing, indexPost, indexReferences } from './index-documents.server';

const INDEX_POST = 'index-post';
const INDEX_GUIDES = 'index-guides';
const INDEX_MISSING = 'index-missing-posts';

/** Documents go with what they are of; what is left of a member are words among the counted ones. */
export const searchFeature: Feature = {
  name: 'search',
  loadReferenceData: indexReferences,
  tasks,
  atStart: [INDEX_MISSING],
  chores: ({ db }) => [
    { name: 'count-search-words', cron: '7 * * * *', run: () => countWords(db) },
  ],
  subscriptions: {
    'post.published': [INDEX_POST],
    'post.changed': [INDEX_POST],
    'guide.changed': [INDEX_GUIDES],
  },
  eraseFor: forgetWords,
};

function tasks({ db }: Workbench): Task<unknown>[] {
  return [
    task({
      name: INDEX_POST,
      payload: z.object({ postId: z.string() }),
      run: ({ postId }) => indexPost(db, postId),
    }),
    task({ name: INDEX_GUIDES, payload: z.object({}), run: () => indexReferences(db) }),
    task({ name: INDEX_MISSING, payload: z.object({}), run: () => catchUp(db) }),
  ];
}

/** Posts from before this search, and those of a job that was lost. */
async function catchUp(db: Db): Promise<void> {
  const { more } = await indexMissing(db);
  if (more) await inTransaction(db, (tx) => enqueue(tx, INDEX_MISSING, {}));
  else await countWords(db);
}
