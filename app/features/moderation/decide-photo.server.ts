import { z } from 'zod';
import type { Actor } from '~/features/accounts/policy';
import { judgePhoto } from '~/features/media/index.server';
import { sightOf } from '~/features/posts/index.server';
import type { Transaction } from '~/platform/db/transaction.server';
import { forbidden, notFound } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { newId } from '~/platform/ids.server';
import { mayDecide } from './policy';
import { PHOTO_REASONS, RULES_VERSION } from './reasons';

export const photoDecisionForm = z.discriminatedUnion('act', [
  z.object({ act: z.literal('published'), photo: z.string().max(60) }),
  z.object({
    act: z.literal('removed'),
    photo: z.string().max(60),
    reason: z.enum(PHOTO_REASONS),
  }),
]);
type PhotoDecision = z.infer<typeof photoDecisionForm>;

/**
 * Publishes one photo, or takes it down; deciding the other way takes that back. The log keeps it as an
 * act that leaves the post as it is.
 * @throws AppError `forbidden` on one's own post, `not_found`, `stale` where it is decided already.
 */
export async function decidePhoto(
  tx: Transaction,
  actor: Actor,
  { postId, decision }: { postId: string; decision: PhotoDecision },
  now: Date,
): Promise<void> {
  const photo = await tx.photo.findUnique({
    where: { id: decision.photo, postId },
    select: { post: { select: { state: true, authorId: true } } },
  });
  const looker = { id: actor.id, moderates: true };
  if (!photo || sightOf(photo.post, looker, 'review') !== 'whole') throw notFound();
  if (!mayDecide(actor, photo.post)) throw forbidden();
  const after = { photo: decision.photo, state: decision.act };
  const reason = decision.act === 'removed' ? decision.reason : null;
  const before = await judgePhoto(tx, { ...after, reason });
  const id = newId();
  await tx.decision.create({
    data: {
      ...{ id, postId, moderatorId: actor.id, action: 'keep', reason, rules: RULES_VERSION },
      ...{ before, after, createdAt: now },
    },
  });
  await emit(tx, 'post.decided', { decisionId: id });
}
