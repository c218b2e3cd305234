import { redirect } from '@remix-run/node';
import {
  type GuestAccount,
  signIn,
  startSession,
  startUnconfirmed,
} from '~/features/accounts/index.server';
import type { Actor } from '~/features/accounts/policy';
import { CONSENT_WORDING } from '~/features/accounts/rules';
import type { Publication } from '~/features/discussions/index.server';
import type { StoredPost } from '~/features/posts/index.server';
import { type Concern, cardQuery } from '~/features/posts/support';
import type { Messages } from '~/messages';
import type { Transaction } from '~/platform/db/transaction.server';
import { AppError, orRefusal } from '~/platform/errors';
import type { Urls } from '~/urls';
import { forgetLogins, limitJoin, limitLogin } from './limits.server';
import { once } from './once.server';
import type { Sent } from './page.server';
import { sessionCookieFor } from './session-cookie.server';

/** What someone wrote, in order and ready to be sent. */
interface Written {
  /** Of a guest. */
  account: GuestAccount | null;
  store: (tx: Transaction, actor: Actor) => Promise<StoredPost>;
  /** How it is kept until a newcomer's mailed link is followed. */
  publication: Publication;
  concerns: readonly Concern[];
}

/** Why it could not be taken, to be said beside the form with all that was typed. */
interface Refused {
  words: { formErrors: string[] };
  status: number;
}

/**
 * Sends what someone wrote: a member's is stored, someone with an account is signed in on the way, a
 * newcomer's waits for a mailed link. Answers with where to go.
 */
export async function sendWritten(
  sent: Sent<'public'>,
  written: Written,
): Promise<Response | Refused> {
  const done = await orRefusal(() => sentBy(sent, written));
  if (!(done instanceof AppError)) return done;
  const words = wordsFor(done, sent.say);
  if (words === undefined) throw done;
  return { words: { formErrors: [words] }, status: done.status };
}

function wordsFor({ code }: AppError, { accounts, posts }: Messages): string | undefined {
  const known: Partial<Record<AppError['code'], string>> = {
    wrong_password: accounts.errors.signIn,
    too_many: accounts.errors.tooManyHour,
    gone: posts.write.answersNothing,
  };
  return known[code];
}

async function sentBy(sent: Sent<'public'>, written: Written): Promise<Response> {
  const { account, concerns } = written;
  if (sent.actor) return redirect(await stored(sent, sent.actor, written));
  if (account?.kind === 'have') return sentOnSignIn(sent, account, written);
  if (account) await keptUntilConfirmed(sent, account, written);
  return redirect(sent.to.sent(cardQuery(concerns)));
}

function stored({ db, form, url, to }: Sent<'public'>, actor: Actor, { store }: Written) {
  return once(db, { form, url, by: actor.id }, async (tx) => sentTo(await store(tx, actor), to));
}

/**
 * Where an author is led who just sent something: its page tells how it stands. A reply says so in
 * its own place; the page around it is about another post.
 */
export const sentTo = (post: StoredPost, to: Urls) =>
  post.kind === 'reply' ? to.post(post) : `${to.post(post)}?sent`;

async function sentOnSignIn(
  sent: Sent<'public'>,
  account: { email: string; password: string },
  written: Written,
): Promise<Response> {
  const { db, clock } = sent;
  await limitLogin(account.email);
  const actor = await signIn(db, account);
  await forgetLogins(account.email);
  const location = await stored(sent, actor, written);
  const cookie = await sessionCookieFor(await startSession(db, actor.id, clock()));
  return redirect(location, { headers: { 'Set-Cookie': cookie } });
}

async function keptUntilConfirmed(
  { db, form, url, to, language, clock }: Sent<'public'>,
  { name, email }: { name: string; email: string },
  { publication }: Written,
): Promise<void> {
  await limitJoin();
  const consents = { adult: CONSENT_WORDING, health: CONSENT_WORDING };
  await once(db, { form, url, by: email }, async (tx) => {
    await startUnconfirmed(tx, { name, email, language, consents, publication }, clock());
    return to.sent();
  });
}
