import type { Db } from '~/platform/db/transaction.server';
import { AppError } from '~/platform/errors';
import { passwordMatches } from './passwords.server';
import type { Actor } from './policy';
import { emailKey } from './rules';

/**
 * The member behind an address and a password. An address without an account takes as long and
 * answers the same.
 * @throws AppError `wrong_password`
 */
export async function signIn(
  db: Db,
  { email, password }: { email: string; password: string },
): Promise<Actor> {
  const member = await db.member.findUnique({
    where: { emailKey: emailKey(email), erasedAt: null },
    select: { id: true, name: true, role: true, language: true, passwordHash: true },
  });
  const matches = await passwordMatches(password, member?.passwordHash ?? null);
  if (!member || !matches) throw new AppError('wrong_password', 400);
  const { passwordHash: _, ...actor } = member;
  return actor;
}

/** For acts that a signed-in browser left alone must not be enough for. */
export async function requirePassword(db: Db, actor: Actor, password: string): Promise<void> {
  const member = await db.member.findUnique({
    where: { id: actor.id },
    select: { passwordHash: true },
  });
  if (!(await passwordMatches(password, member?.passwordHash ?? null))) {
    throw new AppError('wrong_password', 400);
  }
}
