import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import {
  findUnconfirmed,
  nameIsFree,
  type Proof,
  signIn,
  startSession,
} from '~/features/accounts/index.server';
import type { Actor } from '~/features/accounts/policy';
import {
  confirmForm,
  confirmPublication,
  previewPublication,
  publicationOf,
} from '~/features/discussions/index.server';
import {
  type ConfirmAnswer,
  ConfirmPage,
  type Waiting,
} from '~/features/discussions/ui/confirm-page';
import { limitLogin } from '~/http/limits.server';
import { once } from '~/http/once.server';
import { form, page, type Sent } from '~/http/page.server';
import { sentTo } from '~/http/send-written.server';
import { sessionCookieFor } from '~/http/session-cookie.server';
import { AppError, orRefusal } from '~/platform/errors';
import { newToken } from '~/platform/ids.server';
import { type MetaAsked, pageMeta } from '~/ui/page-meta';

export const handle = { writing: true };
export const meta = (asked: MetaAsked<{ title: string }>) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

interface Shown {
  title: string;
  waiting: Waiting | null;
}

/** Shows what waits behind a mailed link; only the form changes anything. */
export const loader = page<'public', Shown>('public', async (asked) => {
  const { db, actor, say, language, to, url, clock } = asked;
  const words = say.discussions.write.confirm;
  const found = await findUnconfirmed(db, tokenIn(url), clock());
  if (!found) {
    return { data: { title: words.goneTitle, waiting: null }, tags: ['page:confirm'], status: 410 };
  }
  const { email, name } = found;
  const sent = publicationOf(found.publication);
  const waiting: Waiting = {
    once: newToken(),
    email,
    name,
    nameTaken: !found.known && !(await nameIsFree(db, name)),
    known: found.known
      ? {
          signedIn: actor !== null,
          signInAt: sent ? to.login(url.pathname + url.search) : to.login(),
        }
      : null,
    text: sent && (await previewPublication({ db, say, language }, sent, clock())),
  };
  const title = sent ? words.title[sent.kind] : found.known ? words.signInTitle : words.joinTitle;
  return { data: { title, waiting }, tags: ['page:confirm'] };
});

export const action = form('public', async (sent) => {
  const { db, actor, say, to, url, clock, form: fields } = sent;
  const found = await findUnconfirmed(db, tokenIn(url), clock());
  if (found ? found.known : actor && !fields.has('password')) {
    if (!actor) throw redirect(to.login(url.pathname + url.search));
    const done = await orRefusal(() => confirmed(sent, { actor }));
    if (!(done instanceof AppError)) throw redirect(done.location);
    if (done.code === 'gone') return answer({ answersNothing: true }, 410);
    if (done.code !== 'forbidden') throw done;
    return answer({ otherAccount: true }, 403);
  }
  const submission = parseWithZod(fields, { schema: confirmForm(say) });
  const hideFields = ['password'];
  if (submission.status !== 'success')
    return answer({ result: submission.reply({ hideFields }) }, 400);
  const done = await orRefusal(() => confirmed(sent, submission.value));
  if (done instanceof AppError) {
    if (done.code === 'gone') return answer({ answersNothing: true }, 410);
    if (done.code !== 'name_taken') throw done;
    const fieldErrors = { name: [say.accounts.errors.nameTaken] };
    return answer({ result: submission.reply({ fieldErrors, hideFields }), nameTaken: true }, 409);
  }
  const member = done.actor ?? (await signedInAgain(sent, submission.value.password));
  const cookie = await sessionCookieFor(await startSession(db, member.id, clock()));
  throw redirect(done.location, { headers: { 'Set-Cookie': cookie } });
});

function answer(part: Partial<ConfirmAnswer>, status: number) {
  const none = { result: null, nameTaken: false, otherAccount: false, answersNothing: false };
  const whole: ConfirmAnswer = { ...none, ...part };
  return data(whole, { status });
}

/** `actor` is null when the form was sent before, and this sending only follows. */
async function confirmed({ db, form, to, url, clock }: Sent<'public'>, proof: Proof) {
  const signedIn: { actor: Actor | null } = { actor: null };
  const location = await once(db, { form, url, by: tokenIn(url) }, async (tx) => {
    const done = await confirmPublication(tx, tokenIn(url), proof, clock());
    signedIn.actor = done.actor;
    return done.post ? sentTo(done.post, to) : to.account();
  });
  return { location, ...signedIn };
}

/** A double click: the first sending made the account, this one is what the browser waits for. */
async function signedInAgain({ db, form: fields }: Sent<'public'>, password: string) {
  const email = String(fields.get('email'));
  await limitLogin(email);
  return signIn(db, { email, password });
}

const tokenIn = (url: URL) => url.searchParams.get('token') ?? '';

export default function Confirm() {
  const { title, waiting } = useLoaderData<typeof loader>();
  return <ConfirmPage answer={useActionData<typeof action>()} title={title} waiting={waiting} />;
}
