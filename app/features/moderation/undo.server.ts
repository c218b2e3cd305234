import type { Actor } from '~/features/accounts/policy';
import { claimVersion, recountThread } from '~/features/posts/index.server';
import { projectStory } from '~/features/stories/index.server';
import type { Transaction } from '~/platform/db/transaction.server';
import { forbidden, notFound, stale } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { imageOf, putBack, readImage, standSame } from './image.server';
import { mayDecide } from './policy';
import { recordDecision } from './record-decision.server';

/**
 * Puts a post back to how it stood before a decision, an earlier undo included, and returns the id
 * of the undo, which is a decision of its own. Reports that the decision answered are open again.
 * @throws AppError `stale` when the post no longer stands as the decision left it, `forbidden` on
 * one's own post, `not_found`.
 */
export async function undo(
  tx: Transaction,
  actor: Actor,
  decisionId: string,
  now: Date,
): Promise<string> {
  const decision = await tx.decision.findUnique({
    where: { id: decisionId },
    include: { post: { select: { version: true, authorId: true, threadId: true } } },
  });
  if (!decision) throw notFound();
  if (!mayDecide(actor, decision.post)) throw forbidden();
  const { postId, revisionId } = decision;
  await claimVersion(tx, postId, decision.post.version);
  const before = await imageOf(tx, postId);
  const wasBefore = readImage(decision.before);
  const stands = standSame(before, readImage(decision.after));
  if (decision.undoneById || !stands || !wasBefore) throw stale();

  await putBack(tx, postId, wasBefore);
  // When it was last active follows from when it came out, which may be undone too.
  await recountThread(tx, postId);
  if (decision.post.threadId) await recountThread(tx, decision.post.threadId);
  await projectStory(tx, postId);
  const id = await recordDecision(tx, actor, { postId, revisionId, action: 'undo', before }, now);
  // What an undo took back is in force again once the undo itself is taken back.
  await tx.decision.updateMany({ where: { undoneById: decisionId }, data: { undoneById: null } });
  await tx.decision.update({ where: { id: decisionId }, data: { undoneById: id } });
  await emit(tx, 'post.changed', { postId });
  return id;
}
