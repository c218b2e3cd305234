import { erasePosts, exportPosts } from '~/features/posts/index.server';
import { DRAFT_DAYS, type PostKind } from '~/features/posts/rules';
import { DAY } from '~/platform/clock';
import type { Db, Transaction } from '~/platform/db/transaction.server';
import type { Feature } from '~/platform/feature';

export const storiesFeature: Feature = {
  name: 'stories',
  exportFor: exportStories,
  eraseFor: eraseStories,
  chores: ({ db, clock }) => [
    { name: 'erase-old-drafts', cron: '17 3 * * *', run: () => eraseOldDrafts(db, clock()) },
  ],
};

const KINDS: PostKind[] = ['story', 'opinion'];

/** All of a member's stories and opinions, whatever their state, with every version. */
export function exportStories(db: Db, memberId: string): Promise<object> {
  return exportPosts(db, memberId, KINDS);
}

/** A stone stays in place of each, without a word of it. */
export function eraseStories(tx: Transaction, memberId: string, now: Date): Promise<void> {
  return erasePosts(tx, { memberId, kinds: KINDS }, now);
}

/** A draft that nobody touched for long is kept no longer. */
export async function eraseOldDrafts(db: Db, now: Date): Promise<void> {
  const since = new Date(now.getTime() - DRAFT_DAYS * DAY);
  await db.post.deleteMany({
    where: {
      kind: { in: KINDS },
      state: 'draft',
      stateSince: { lt: since },
      revisions: { none: { createdAt: { gte: since } } },
    },
  });
}
