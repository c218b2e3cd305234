import type { Actor } from '~/features/accounts/policy';
import type { Publication } from '~/features/discussions/index.server';
import type { Db } from '~/platform/db/transaction.server';
import { hashToken } from '~/platform/ids.server';

/** Of links that were mailed. */
export const TOKENS = {
  newcomer: 'link-of-a-newcomer',
  nameTaken: 'link-of-a-taken-name',
  known: 'link-of-a-known-address',
  question: 'link-of-a-question',
  reset: 'link-for-a-password',
  admin: 'link-of-a-first-administrator',
};

const HOUR = 60 * 60 * 1000;

const QUESTION: Publication = {
  kind: 'discussion',
  input: {
    kind: 'question',
    title: 'Gel or patch on a young line?',
    body: 'It is six weeks old and itches at night.',
    subjects: [{ treatment: 'topical.silicone.gel' }],
    card: {
      ...{ scar: 'hypertrophic', cause: 'surgery.medical', sites: ['shoulder'] },
      tried: [{ code: null, named: 'an onion gel' }],
    },
  },
};

/** Links to join, to publish and to set a password, as mails have them; none is followed. */
export async function mailedLinks(db: Db, member: Actor): Promise<void> {
  const expiresAt = new Date(Date.now() + 24 * HOUR);
  const waiting = (token: string, email: string, more: { name?: string; publication?: object }) =>
    db.unconfirmed.create({
      data: {
        ...{ tokenHash: hashToken(token), email, emailKey: email, language: 'en', expiresAt },
        ...{ name: 'Pebble', consents: { adult: '2026-11', health: '2026-11' }, ...more },
      },
    });
  await waiting(TOKENS.newcomer, 'newcomer@example.org', {});
  await waiting(TOKENS.nameTaken, 'taken@example.org', { name: member.name });
  await waiting(TOKENS.question, 'question@example.org', { publication: QUESTION });
  await waiting(TOKENS.known, 'member@demo.scarwise.example', { publication: QUESTION });
  const link = { memberId: member.id, expiresAt };
  await db.oneTimeLink.create({
    data: { ...link, tokenHash: hashToken(TOKENS.reset), purpose: 'reset_password' },
  });
  const bare = await firstAdministrator(db);
  await db.oneTimeLink.create({
    data: { ...link, memberId: bare, tokenHash: hashToken(TOKENS.admin), purpose: 'claim_admin' },
  });
}

/** Made by the site's operator: has agreed to nothing yet. */
async function firstAdministrator(db: Db): Promise<string> {
  const email = 'operator@example.org';
  const name = 'Administrator of the site';
  const { id } = await db.member.create({
    data: { id: 'firstadmin', name, nameKey: name, email, emailKey: email, role: 'admin' },
  });
  return id;
}
