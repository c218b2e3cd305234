import type { Db, Transaction } from '~/platform/db/transaction.server';

/** What accounts hold of a member, in the form in which they may take it away. */
export async function exportAccount(db: Db, memberId: string): Promise<object> {
  const member = await db.member.findUniqueOrThrow({
    where: { id: memberId },
    select: {
      ...{ name: true, email: true, role: true, language: true, createdAt: true, emailKey: true },
      consents: { select: { purpose: true, wording: true, givenAt: true, withdrawnAt: true } },
      sessions: { select: { createdAt: true, expiresAt: true } },
    },
  });
  const { emailKey, ...account } = member;
  const waiting = await db.unconfirmed.findMany({
    where: { emailKey: emailKey ?? '' },
    select: { email: true, name: true, publication: true, createdAt: true, expiresAt: true },
  });
  return { ...account, waitingForConfirmation: waiting };
}

/** The row stays, with nothing of the person in it, so that what points to it still stands. */
export async function eraseAccount(tx: Transaction, memberId: string, now: Date): Promise<void> {
  const { emailKey } = await tx.member.findUniqueOrThrow({ where: { id: memberId } });
  if (emailKey !== null) await tx.unconfirmed.deleteMany({ where: { emailKey } });
  await tx.session.deleteMany({ where: { memberId } });
  await tx.consent.deleteMany({ where: { memberId } });
  await tx.oneTimeLink.deleteMany({ where: { memberId } });
  // No name has a hyphen in its key: this one takes none away.
  const name = `erased-${memberId}`;
  await tx.member.update({
    where: { id: memberId },
    data: {
      ...{ name, nameKey: name, email: null, emailKey: null, passwordHash: null },
      ...{ role: 'member', language: 'en', erasedAt: now },
    },
  });
}
