import { holdAccount } from '~/features/accounts/index.server';
import type { Actor } from '~/features/accounts/policy';
import { emailKey } from '~/features/accounts/rules';
import { visibleWhere } from '~/features/posts/index.server';
import type { Prisma, Transaction } from '~/platform/db/transaction.server';
import { forbidden, notFound } from '~/platform/errors';
import { newId } from '~/platform/ids.server';
import { OPEN } from './open-reports.server';
import type { ReportReason } from './reasons';

export interface ReportInput {
  postId: string;
  reason: ReportReason;
  words: string;
  /** Where a guest wants to hear what was decided. */
  email?: string;
  /** Of the page, and so of the mail to a guest. */
  language: string;
}

/** `again`: this person reported this version before, and that report stands. */
export type Reported = 'new' | 'again';

/**
 * Keeps a report of what readers see of a post; a report waits for a decision that is on its way.
 * @throws AppError `not_found` when the post is not out, `forbidden` on one's own and when the
 * reporter's account was erased meanwhile
 */
export async function reportPost(
  tx: Transaction,
  actor: Actor | null,
  input: ReportInput,
  now: Date,
): Promise<Reported> {
  // The account before the post, as an erasure takes them: else the two could wait for each other.
  if (actor) await holdAccount(tx, actor.id);
  const { postId, reason, words, language } = input;
  await tx.$queryRaw`select id from posts where id = ${postId} for update`;
  const post = await tx.post.findFirst({ where: { id: postId, ...visibleWhere('page', null) } });
  if (!post) throw notFound();
  if (actor && post.authorId === actor.id) throw forbidden();
  const email = actor || !input.email ? null : input.email;
  const sent = { postId, revisionId: post.publicRevisionId };
  if (await wasReported(tx, sent, { actor, email })) return 'again';
  const reporterId = actor?.id ?? null;
  await tx.report.create({
    data: { id: newId(), ...sent, reporterId, email, language, reason, words, createdAt: now },
  });
  return 'new';
}

/** Members are known for good, guests by their address for as long as it is kept. */
async function wasReported(
  tx: Transaction,
  sent: Pick<Prisma.ReportWhereInput, 'postId' | 'revisionId'>,
  { actor, email }: { actor: Actor | null; email: string | null },
): Promise<boolean> {
  if (actor) return (await tx.report.count({ where: { ...sent, reporterId: actor.id } })) > 0;
  if (email === null) return false;
  const rows = await tx.report.findMany({
    where: { ...sent, ...OPEN, email: { not: null } },
    select: { email: true },
  });
  return rows.some((row) => row.email !== null && emailKey(row.email) === emailKey(email));
}
