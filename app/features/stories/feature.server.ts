import { DRAFT_DAYS } from '~/features/posts/rules';
import { DAY } from '~/platform/clock';
import type { Db, Transaction } from '~/platform/db/transaction.server';
import { emit } from '~/platform/events.server';
import type { Feature } from '~/platform/feature';

export const storiesFeature: Feature = {
  name: 'stories',
  exportFor: exportStories,
  eraseFor: eraseStories,
  chores: ({ db, clock }) => [
    { name: 'erase-old-drafts', cron: '17 3 * * *', run: () => eraseOldDrafts(db, clock()) },
  ],
};

const KINDS = { in: ['story' as const, 'opinion' as const] };

/** All of a member's stories and opinions, whatever their state, with every version. */
export async function exportStories(db: Db, memberId: string): Promise<object> {
  const posts = await db.post.findMany({
    where: { authorId: memberId, kind: KINDS },
    orderBy: { createdAt: 'asc' },
    select: {
      id: true,
      kind: true,
      language: true,
      state: true,
      createdAt: true,
      publishedAt: true,
      revisions: {
        orderBy: { number: 'asc' },
        select: {
          number: true,
          state: true,
          title: true,
          body: true,
          facts: true,
          createdAt: true,
        },
      },
    },
  });
  return { posts };
}

/** A stone stays, so that answers to it keep their meaning; no word of it does. */
export async function eraseStories(tx: Transaction, memberId: string, now: Date): Promise<void> {
  const own = { authorId: memberId, kind: KINDS };
  await tx.story.deleteMany({ where: { post: own } });
  await tx.revision.deleteMany({ where: { post: own } });
  const stones = await tx.post.updateManyAndReturn({
    where: own,
    data: {
      ...{ state: 'erased', stateSince: now, authorId: null, byline: null },
      version: { increment: 1 },
    },
    select: { id: true },
  });
  for (const { id } of stones) await emit(tx, 'post.changed', { postId: id });
}

/** A draft that nobody touched for long is kept no longer. */
export async function eraseOldDrafts(db: Db, now: Date): Promise<void> {
  const since = new Date(now.getTime() - DRAFT_DAYS * DAY);
  await db.post.deleteMany({
    where: {
      kind: KINDS,
      state: 'draft',
      stateSince: { lt: since },
      revisions: { none: { createdAt: { gte: since } } },
    },
  });
}
