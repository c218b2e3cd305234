import { DAY } from '~/platform/clock';
import type { Db } from '~/platform/db/transaction.server';
import { hashToken, newToken } from '~/platform/ids.server';
import type { Actor } from './policy';
import { SESSION_DAYS } from './rules';

/** Who holds a session's token, or null when it ended. */
export async function findActor(db: Db, token: string, now: Date): Promise<Actor | null> {
  const session = await db.session.findFirst({
    where: { tokenHash: hashToken(token), expiresAt: { gt: now }, member: { erasedAt: null } },
    select: { member: { select: { id: true, name: true, role: true, language: true } } },
  });
  return session?.member ?? null;
}

/** A new session for each sign-in: a token that was known before never becomes one that counts. */
export async function startSession(db: Db, memberId: string, now: Date): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + SESSION_DAYS * DAY);
  await db.session.create({
    data: { tokenHash: hashToken(token), memberId, createdAt: now, expiresAt },
  });
  return token;
}

export async function endSession(db: Db, token: string): Promise<void> {
  await db.session.deleteMany({ where: { tokenHash: hashToken(token) } });
}

/** Signs a member out in every browser. */
export async function endAllSessions(db: Db, memberId: string): Promise<void> {
  await db.session.deleteMany({ where: { memberId } });
}
