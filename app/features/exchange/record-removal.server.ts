import { RULES_VERSION } from '~/features/moderation/reasons';
import type { Transaction } from '~/platform/db/transaction.server';
import { newId } from '~/platform/ids.server';

/** Why a post is away, for who asks at its address. */
export async function recordRemoval(
  tx: Transaction,
  postId: string,
  reason: 'DUPLICATE' | 'ORPHAN',
  now: Date,
): Promise<void> {
  const act = { action: 'remove', reason, rules: RULES_VERSION, before: {} } as const;
  await tx.decision.create({ data: { id: newId(), postId, ...act, createdAt: now } });
}
