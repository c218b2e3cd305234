import type { Place } from '~/features/posts/index.server';
import type { Transaction } from '~/platform/db/transaction.server';
import { newId } from '~/platform/ids.server';
import type { PostDocument } from './document';
import { recordRemoval } from './record-removal.server';
import { sourceIdOf } from './source-id';

/**
 * Where an imported post stands: nothing for what begins a thread; null where what it answers is not
 * here. A reply to what was removed at its source gets a stone that says so: without it the answer
 * would lose its meaning.
 */
export async function findPlace(
  tx: Transaction,
  post: PostDocument,
  now: Date,
): Promise<Place | null> {
  const { replyTo, source } = post;
  if (replyTo === undefined) return {};
  if (replyTo === 'removed') return underStone(tx, post, now);
  if ('guide' in replyTo) {
    const guide = await tx.guide.findUnique({ where: { slug: replyTo.guide } });
    return guide && { guideId: guide.id };
  }
  const parent = await tx.post.findUnique({
    where: { sourceId: sourceIdOf({ source, id: replyTo.id }) },
  });
  if (!parent) return null;
  if (parent.kind !== 'reply') return { threadId: parent.id, parentId: parent.id };
  return {
    parentId: parent.id,
    ...(parent.threadId && { threadId: parent.threadId }),
    ...(parent.guideId && { guideId: parent.guideId }),
  };
}

async function underStone(tx: Transaction, post: PostDocument, now: Date): Promise<Place> {
  const id = newId();
  await tx.post.create({
    data: {
      ...{ id, kind: 'talk', language: post.language, state: 'removed', source: 'import' },
      ...{ createdAt: now, stateSince: now },
    },
  });
  await recordRemoval(tx, id, 'ORPHAN', now);
  return { threadId: id, parentId: id };
}
