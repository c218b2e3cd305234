import { z } from 'zod';
import type { Transaction } from '~/platform/db/transaction.server';
import { notFound, stale } from '~/platform/errors';
import { emit } from '~/platform/events.server';

/** How a photo stands before or after a decision, as the log keeps it. */
export const judgedPhoto = z.strictObject({
  photo: z.string(),
  state: z.enum(['published', 'removed']),
});
export type JudgedPhoto = z.infer<typeof judgedPhoto>;

/**
 * Puts a photo out, or takes it down with the code of a reason; its files stay, so that it can be put
 * back. Returns how it stood.
 * @throws AppError `not_found`, and `stale` where it stands so already or is not ready.
 */
export async function judgePhoto(
  tx: Transaction,
  { photo: id, state, reason }: JudgedPhoto & { reason: string | null },
): Promise<{ photo: string; state: string }> {
  const photo = await tx.photo.findUnique({ where: { id } });
  if (!photo) throw notFound();
  const from = (['pending', 'published', 'removed'] as const).filter((one) => one !== state);
  const { count } = await tx.photo.updateMany({
    where: { id, state: { in: from } },
    data: { state, removedFor: state === 'removed' ? reason : null },
  });
  if (count === 0) throw stale();
  await emit(tx, 'post.changed', { postId: photo.postId });
  return { photo: id, state: photo.state };
}
