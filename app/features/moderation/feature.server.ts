import type { Db, Transaction } from '~/platform/db/transaction.server';
import type { Feature } from '~/platform/feature';
import { DECISION_MAIL, moderationTasks } from './tasks.server';

export const moderationFeature: Feature = {
  name: 'moderation',
  tasks: moderationTasks,
  subscriptions: { 'post.decided': [DECISION_MAIL] },
  exportFor,
  eraseFor,
};

/** What was decided on a member's posts and why; not which moderator it was. */
async function exportFor(db: Db, memberId: string): Promise<object> {
  const decisions = await db.decision.findMany({
    where: { post: { authorId: memberId } },
    orderBy: { createdAt: 'asc' },
    select: {
      postId: true,
      createdAt: true,
      action: true,
      reason: true,
      rules: true,
      quoted: true,
      note: true,
      undoneById: true,
    },
  });
  return {
    decisions: decisions.map(({ undoneById, ...decision }) => ({
      ...decision,
      undone: undoneById !== null,
    })),
  };
}

/** That something was decided stays, for the log; the member's words, and who they were, go. */
async function eraseFor(tx: Transaction, memberId: string): Promise<void> {
  await tx.decision.updateMany({
    where: { post: { authorId: memberId } },
    data: { quoted: null, note: null },
  });
  await tx.decision.updateMany({ where: { moderatorId: memberId }, data: { moderatorId: null } });
}
