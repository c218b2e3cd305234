import type { Actor } from '~/features/accounts/policy';
import type { Transaction } from '~/platform/db/transaction.server';
import { emit } from '~/platform/events.server';
import { newId } from '~/platform/ids.server';
import { imageOf, type PostImage } from './image.server';
import { type Action, type ReasonCode, RULES_VERSION } from './reasons';

/** Writes down an act that was just done, with how the post stood before and how it stands now. */
export async function recordDecision(
  tx: Transaction,
  actor: Actor,
  act: {
    postId: string;
    revisionId: string | null;
    action: Action | 'undo';
    reason?: ReasonCode;
    quoted?: string;
    note?: string;
    before: PostImage;
  },
  now: Date,
): Promise<string> {
  const id = newId();
  await tx.decision.create({
    data: {
      id,
      postId: act.postId,
      revisionId: act.revisionId,
      moderatorId: actor.id,
      action: act.action,
      reason: act.reason ?? null,
      rules: RULES_VERSION,
      quoted: act.quoted ?? null,
      note: act.note ?? null,
      before: act.before,
      after: await imageOf(tx, act.postId),
      createdAt: now,
    },
  });
  await emit(tx, 'post.decided', { decisionId: id });
  return id;
}
