import type { Db, Prisma, Transaction } from '~/platform/db/transaction.server';
import { asReportReason, type ReportReason } from './reasons';

/** A report that no decision answers, or one that was undone since. */
export const OPEN = {
  OR: [{ decisionId: null }, { decision: { undoneById: { not: null } } }],
} satisfies Prisma.ReportWhereInput;

/** What moderators read of a report. Who sent it is told to nobody. */
export interface OpenReport {
  id: string;
  at: Date;
  reason: ReportReason;
  words: string;
  /** Language of the page on which the words were typed. */
  language: string;
  from: 'member' | 'guest';
  /** It was sent about a version that readers no longer see. */
  aboutEarlier: boolean;
}

/** The open reports on each of these posts, the oldest first. */
export async function openReportsOn(db: Db, postIds: string[]): Promise<Map<string, OpenReport[]>> {
  const rows = await db.report.findMany({
    where: { postId: { in: postIds }, ...OPEN },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { post: { select: { publicRevisionId: true } } },
  });
  const byPost = new Map<string, OpenReport[]>();
  for (const { post, ...row } of rows) {
    const report: OpenReport = {
      ...{ id: row.id, at: row.createdAt, words: row.words, language: row.language },
      reason: asReportReason(row.reason),
      from: row.reporterId === null ? 'guest' : 'member',
      aboutEarlier: row.revisionId !== post.publicRevisionId,
    };
    byPost.set(row.postId, [...(byPost.get(row.postId) ?? []), report]);
  }
  return byPost;
}

export async function isReported(db: Db, postId: string): Promise<boolean> {
  return (await db.report.count({ where: { postId, ...OPEN } })) > 0;
}

/** A decision on a post answers what is open on it. */
export async function answerReports(
  tx: Transaction,
  { postId, decisionId }: { postId: string; decisionId: string },
): Promise<void> {
  await tx.report.updateMany({ where: { postId, ...OPEN }, data: { decisionId } });
}
