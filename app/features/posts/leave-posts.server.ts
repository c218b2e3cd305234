import type { Db, Transaction } from '~/platform/db/transaction.server';
import { emit } from '~/platform/events.server';
import type { PostKind } from './rules';
import { recountThread } from './write-post.server';

/** All of a member's posts of these kinds, whatever their state, with every version. */
export async function exportPosts(db: Db, memberId: string, kinds: PostKind[]): Promise<object> {
  const posts = await db.post.findMany({
    where: { authorId: memberId, kind: { in: kinds } },
    orderBy: { createdAt: 'asc' },
    select: {
      ...{ id: true, kind: true, language: true, state: true, createdAt: true, publishedAt: true },
      ...{ threadId: true, guideId: true, parentId: true },
      revisions: {
        orderBy: { number: 'asc' },
        select: {
          ...{ number: true, state: true, title: true, body: true, facts: true, createdAt: true },
        },
      },
    },
  });
  return { posts };
}

/** A stone stays, so that answers to it keep their meaning; no word of it does. */
export async function erasePosts(
  tx: Transaction,
  { memberId, kinds }: { memberId: string; kinds: PostKind[] },
  now: Date,
): Promise<void> {
  const own = { authorId: memberId, kind: { in: kinds } };
  await tx.story.deleteMany({ where: { post: own } });
  await tx.postSubject.deleteMany({ where: { post: own } });
  await tx.revision.deleteMany({ where: { post: own } });
  const stones = await tx.post.updateManyAndReturn({
    where: own,
    data: {
      ...{ state: 'erased', stateSince: now, authorId: null, byline: null },
      version: { increment: 1 },
    },
    select: { id: true, threadId: true },
  });
  const threads = new Set(stones.flatMap(({ threadId }) => threadId ?? []));
  for (const threadId of threads) await recountThread(tx, threadId);
  for (const { id } of stones) await emit(tx, 'post.changed', { postId: id });
}
