import { HOUR } from '~/platform/clock';
import { type Db, inTransaction, type Transaction } from '~/platform/db/transaction.server';
import { AppError } from '~/platform/errors';
import { hashToken, newId, newToken } from '~/platform/ids.server';
import { enqueue } from '~/platform/jobs.server';
import { PASSWORD_MAIL, type PasswordMail } from './mail-payloads';
import { hashPassword } from './passwords.server';
import { ADMIN_LINK_HOURS, CONSENT_WORDING, RESET_HOURS } from './rules';
import { endAllSessions, startSession } from './sessions.server';

type Purpose = 'reset_password' | 'claim_admin';

const HOURS: Record<Purpose, number> = {
  reset_password: RESET_HOURS,
  claim_admin: ADMIN_LINK_HOURS,
};

/**
 * Asks for a mail with a link that sets a new password. Whether there is such an account is looked
 * at by the job alone, so that the answer tells nothing, not even by its time.
 */
export async function askForPasswordLink(
  tx: Transaction,
  { email, language }: { email: string; language: string },
  now: Date,
): Promise<void> {
  const mail: PasswordMail = {
    email,
    language,
    token: newToken(),
    messageId: newId(),
    askedAt: now.toISOString(),
  };
  await enqueue(tx, PASSWORD_MAIL, mail);
}

/** Stores the hash of a link's token; again with the same token (a job tried twice) changes nothing. */
export async function keepPasswordLink(
  db: Db,
  link: { token: string; memberId: string; purpose: Purpose },
  now: Date,
): Promise<void> {
  const tokenHash = hashToken(link.token);
  const { memberId, purpose } = link;
  const expiresAt = new Date(now.getTime() + HOURS[purpose] * HOUR);
  await db.oneTimeLink.upsert({
    where: { tokenHash },
    create: { tokenHash, memberId, purpose, createdAt: now, expiresAt },
    update: {},
  });
}

const open = (token: string, now: Date) => ({
  tokenHash: hashToken(token),
  usedAt: null,
  expiresAt: { gt: now },
  member: { erasedAt: null },
});

/** What a link for a new password stands for; null when it is unknown, used or too old. */
export async function findPasswordLink(db: Db, token: string, now: Date) {
  const link = await db.oneTimeLink.findFirst({
    where: open(token, now),
    select: {
      purpose: true,
      member: { select: { name: true, _count: { select: { consents: true } } } },
    },
  });
  if (!link) return null;
  /** An account made by the site's operator has agreed to nothing yet. */
  const asksConsents = link.member._count.consents === 0;
  return { purpose: link.purpose, name: link.member.name, asksConsents };
}

/**
 * Sets a password by a mailed link, ends all sessions and all other links of the member, and gives
 * the token of a new session. `consented`: the boxes that `asksConsents` asks for were ticked.
 * @throws AppError `link_used`
 */
export async function followPasswordLink(
  db: Db,
  link: { token: string; password: string; consented: boolean },
  now: Date,
): Promise<string> {
  const passwordHash = await hashPassword(link.password);
  return inTransaction(db, async (tx) => {
    const { count } = await tx.oneTimeLink.updateMany({
      where: open(link.token, now),
      data: { usedAt: now },
    });
    if (count === 0) throw new AppError('link_used', 410);
    const { memberId } = await tx.oneTimeLink.findUniqueOrThrow({
      where: { tokenHash: hashToken(link.token) },
    });
    await setPassword(tx, memberId, passwordHash, now);
    if (link.consented) await giveConsents(tx, memberId, now);
    return startSession(tx, memberId, now);
  });
}

/** A new password shuts every door that the old one may have opened. */
export async function setPassword(
  tx: Transaction,
  memberId: string,
  passwordHash: string,
  now: Date,
): Promise<void> {
  await tx.member.update({ where: { id: memberId }, data: { passwordHash } });
  await endAllSessions(tx, memberId);
  await tx.oneTimeLink.updateMany({ where: { memberId, usedAt: null }, data: { usedAt: now } });
}

async function giveConsents(tx: Transaction, memberId: string, now: Date): Promise<void> {
  await tx.consent.createMany({
    data: (['adult', 'health'] as const).map((purpose) => ({
      ...{ id: newId(), memberId, purpose, wording: CONSENT_WORDING, givenAt: now },
    })),
  });
}
