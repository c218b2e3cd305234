import { type Db, inTransaction, type Transaction } from '~/platform/db/transaction.server';
import { newId, newToken } from '~/platform/ids.server';
import { urls } from '~/urls';
import { nameIsFree } from './confirm-unconfirmed.server';
import { nameKey } from './names';
import { keepPasswordLink } from './password-links.server';
import { emailKey } from './rules';

/**
 * Makes the owner of an address an administrator, with a new account where there is none, and gives
 * a link that sets their password once.
 */
export function createAdminLink(
  db: Db,
  { siteUrl, demo }: { siteUrl: URL; demo: boolean },
  email: string,
  now: Date,
): Promise<URL> {
  return inTransaction(db, async (tx) => {
    const memberId = await promote(tx, { email, demo }, now);
    const token = newToken();
    await keepPasswordLink(tx, { token, memberId, purpose: 'claim_admin' }, now);
    return new URL(urls('en').reset(token), siteUrl);
  });
}

async function promote(
  tx: Transaction,
  { email, demo }: { email: string; demo: boolean },
  now: Date,
): Promise<string> {
  const key = emailKey(email);
  const member = await tx.member.findUnique({ where: { emailKey: key } });
  if (member) {
    await tx.member.update({ where: { id: member.id }, data: { role: 'admin' } });
    return member.id;
  }
  const id = newId();
  const name = await freeName(tx, id);
  await tx.member.create({
    data: {
      ...{ id, name, nameKey: nameKey(name), email, emailKey: key },
      ...{ role: 'admin', demo, createdAt: now },
    },
  });
  return id;
}

async function freeName(tx: Transaction, id: string): Promise<string> {
  return (await nameIsFree(tx, 'Administrator')) ? 'Administrator' : `Administrator ${id}`;
}
