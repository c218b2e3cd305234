import type { Actor } from '~/features/accounts/policy';
import type { Transaction } from '~/platform/db/transaction.server';
import { forbidden, notFound } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { ownStory } from './photo-story.server';
import { enqueueRemoval } from './picture-queue.server';
import type { PhotoAudience } from './rules';

interface Asked {
  postId: string;
  photoId: string;
}

/** Takes a photo away for good. @throws AppError `not_found`, `forbidden` */
export async function removePhoto(
  tx: Transaction,
  actor: Actor,
  { postId, photoId }: Asked,
): Promise<void> {
  await ownStory(tx, actor, postId);
  const { count } = await tx.photo.deleteMany({ where: { id: photoId, postId } });
  // Sent twice, it is gone as it should be.
  if (count === 0) return;
  await enqueueRemoval(tx, [photoId]);
  await emit(tx, 'post.changed', { postId });
}

/** Shows a photo to members alone, or to everyone. @throws AppError `not_found`, `forbidden` */
export async function setAudience(
  tx: Transaction,
  actor: Actor,
  { postId, photoId, audience }: Asked & { audience: PhotoAudience },
): Promise<void> {
  await ownStory(tx, actor, postId);
  const { count } = await tx.photo.updateMany({
    where: { id: photoId, postId, state: { not: 'removed' } },
    data: { audience },
  });
  if (count === 0) {
    const taken = await tx.photo.count({ where: { id: photoId, postId } });
    throw taken > 0 ? forbidden() : notFound();
  }
  await emit(tx, 'post.changed', { postId });
}
