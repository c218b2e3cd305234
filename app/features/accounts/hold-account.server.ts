import type { Transaction } from '~/platform/db/transaction.server';
import { forbidden } from '~/platform/errors';

/**
 * Keeps a member from erasing their account before this transaction has ended, so that nothing is
 * written for them after it.
 * @throws AppError `forbidden` when it was erased already.
 */
export async function holdAccount(tx: Transaction, memberId: string): Promise<void> {
  const held = await tx.$queryRaw<object[]>`
    select id from members where id = ${memberId} and "erasedAt" is null for key share`;
  if (held.length === 0) throw forbidden();
}

/** Waits until all that is just being written for a member is done. */
export async function lockAccount(tx: Transaction, memberId: string): Promise<void> {
  await tx.$queryRaw`select id from members where id = ${memberId} for update`;
}
