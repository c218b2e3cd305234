import type { Db, Transaction } from '~/platform/db/transaction.server';
import type { Feature } from '~/platform/feature';
import { eraseAddresses, REPORT_ANSWERS } from './report-answers.server';
import { DECISION_MAIL, moderationTasks } from './tasks.server';

export const moderationFeature: Feature = {
  name: 'moderation',
  tasks: moderationTasks,
  subscriptions: { 'post.decided': [DECISION_MAIL, REPORT_ANSWERS] },
  chores: ({ db, clock }) => [
    { name: 'erase-report-addresses', cron: '37 3 * * *', run: () => eraseAddresses(db, clock()) },
  ],
  exportFor,
  eraseFor,
};

/** What was decided on a member's posts and why, not which moderator it was; and what they reported. */
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
  const reports = await db.report.findMany({
    where: { reporterId: memberId },
    orderBy: { createdAt: 'asc' },
    select: { postId: true, createdAt: true, reason: true, words: true, decisionId: true },
  });
  return {
    reports: reports.map(({ decisionId, ...report }) => ({
      ...report,
      answered: decisionId !== null,
    })),
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
  // What others wrote of a post says something of its author; of the post there is only a stone.
  await tx.report.deleteMany({ where: { post: { authorId: memberId } } });
  await tx.report.updateMany({
    where: { reporterId: memberId },
    data: { reporterId: null, words: '' },
  });
}
