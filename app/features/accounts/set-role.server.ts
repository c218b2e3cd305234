import type { Transaction } from '~/platform/db/transaction.server';
import { forbidden, notFound } from '~/platform/errors';
import { type Actor, maySetRole } from './policy';
import type { Role } from './rules';

/**
 * Gives a member a role. Two administrators who take each other's at once wait for each other, and
 * the second is no longer one: so an administrator is always left.
 * @throws AppError `not_found`, `forbidden`
 */
export async function setRole(
  tx: Transaction,
  actor: Actor,
  change: { memberId: string; role: Role },
): Promise<void> {
  const admins = await tx.$queryRaw<{ id: string }[]>`
    select id from members where role = 'admin' order by id for update`;
  if (!admins.some(({ id }) => id === actor.id)) throw forbidden();
  if (!maySetRole(actor, change.memberId)) throw forbidden();
  const { count } = await tx.member.updateMany({
    where: { id: change.memberId, erasedAt: null },
    data: { role: change.role },
  });
  if (count === 0) throw notFound();
}
