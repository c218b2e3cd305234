import { type Db, inTransaction } from '~/platform/db/transaction.server';
import { setPassword } from './password-links.server';
import { hashPassword } from './passwords.server';
import type { Actor } from './policy';
import { startSession } from './sessions.server';
import { requirePassword } from './sign-in.server';

/**
 * Sets a new password, signs the member out everywhere, and gives the token of a new session here.
 * @throws AppError `wrong_password`
 */
export async function changePassword(
  db: Db,
  actor: Actor,
  change: { current: string; password: string },
  now: Date,
): Promise<string> {
  await requirePassword(db, actor, change.current);
  const passwordHash = await hashPassword(change.password);
  return inTransaction(db, async (tx) => {
    await setPassword(tx, actor.id, passwordHash, now);
    return startSession(tx, actor.id, now);
  });
}
