import { z } from 'zod';
import { HOUR } from '~/platform/clock';
import { Prisma, type Transaction } from '~/platform/db/transaction.server';
import { AppError } from '~/platform/errors';
import { hashToken, newId, newToken } from '~/platform/ids.server';
import { enqueue } from '~/platform/jobs.server';
import { CONFIRMATION_MAIL, type ConfirmationMail } from './mail-payloads';
import { emailKey, MAILS_IN_A_ROW, MAILS_IN_A_ROW_MINUTES, UNCONFIRMED_HOURS } from './rules';

/** The wording that stood beside each box that was ticked. */
export const consentsGiven = z.object({ adult: z.string(), health: z.string() });
type ConsentsGiven = z.infer<typeof consentsGiven>;

export interface Unproven {
  email: string;
  name: string;
  language: string;
  consents: ConsentsGiven;
  /** What is to be published once the address is proven, as plain JSON; null for a bare join. */
  publication: object | null;
}

/**
 * Keeps what a guest sent until its mailed link is followed. Whether the address has an account is
 * not even looked at here: the mail tells its owner, and the page can tell nobody.
 * @throws AppError `too_many` when words of the guest's would be kept and no mail may lead to them
 */
export async function startUnconfirmed(tx: Transaction, guest: Unproven, now: Date): Promise<void> {
  const key = emailKey(guest.email);
  if (await mailedEnough(tx, key, now)) {
    if (guest.publication !== null) throw new AppError('too_many', 429);
    return;
  }
  const token = newToken();
  await tx.unconfirmed.create({
    data: {
      tokenHash: hashToken(token),
      email: guest.email,
      emailKey: key,
      name: guest.name,
      language: guest.language,
      consents: guest.consents,
      publication: asJson(guest.publication),
      createdAt: now,
      expiresAt: new Date(now.getTime() + UNCONFIRMED_HOURS * HOUR),
    },
  });
  const mail: ConfirmationMail = { token, messageId: newId() };
  await enqueue(tx, CONFIRMATION_MAIL, mail);
}

/** Requests for one address wait for each other, so that many at once count too. */
async function mailedEnough(tx: Transaction, key: string, now: Date): Promise<boolean> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
  const since = new Date(now.getTime() - MAILS_IN_A_ROW_MINUTES * 60_000);
  const sent = await tx.unconfirmed.count({ where: { emailKey: key, createdAt: { gt: since } } });
  return sent >= MAILS_IN_A_ROW;
}

function asJson(publication: object | null): Prisma.InputJsonValue | typeof Prisma.DbNull {
  if (publication === null) return Prisma.DbNull;
  return z.record(z.string(), z.json()).parse(JSON.parse(JSON.stringify(publication)));
}
