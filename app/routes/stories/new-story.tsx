import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { signIn, startSession, startUnconfirmed } from '~/features/accounts/index.server';
import type { Actor } from '~/features/accounts/policy';
import { CONSENT_WORDING } from '~/features/accounts/rules';
import { asPublication, readNewStory, submitStory } from '~/features/stories/index.server';
import { StoryForm } from '~/features/stories/ui/story-form';
import { resolveName, treatmentNamesForInput } from '~/features/treatments/index.server';
import { forgetLogins, limitJoin, limitLogin } from '~/http/limits.server';
import { once } from '~/http/once.server';
import { form, page, type Sent } from '~/http/page.server';
import { sessionCookieFor } from '~/http/session-cookie.server';
import { AppError, orRefusal } from '~/platform/errors';
import { newToken } from '~/platform/ids.server';
import { useMessages } from '~/ui/language';
import { Page, pageTitle } from '~/ui/page';

export const handle = { writing: true };
export const meta = ({ data }: { data?: { title: string } }) => [
  { title: pageTitle(data?.title ?? '') },
];

export const loader = page('public', async ({ db, actor, language, say, url }) => {
  const asked = url.searchParams.get('treatment');
  const found = asked ? await resolveName(db, asked, language) : null;
  return {
    data: {
      title: say.stories.write.title,
      once: newToken(),
      isGuest: actor === null,
      names: await treatmentNamesForInput(db, language),
      // An address is no name that people use; a brand is.
      treatment:
        found?.kind === 'one' && found.treatment.slug === asked
          ? found.treatment.name
          : (asked ?? ''),
    },
    tags: ['page:new-story'],
  };
});

export const action = form('public', async (sent) => {
  const { db, actor, say, language, clock } = sent;
  const sender = actor ? 'member' : sent.form.get('as') === 'member' ? 'expired' : 'guest';
  const read = await readNewStory({ db, say, language, now: clock() }, sent.form, sender);
  if ('again' in read) {
    return data(read.again, { status: read.again.preview ? 200 : 400 });
  }
  const { input, account, refuse } = read;
  if (actor) throw redirect(await submitted(sent, actor, input));
  const known = await orRefusal(async () => {
    if (account?.kind === 'have') return signedIn(sent, account);
    if (account) await startedBy(sent, account, input);
    return null;
  });
  if (known instanceof AppError) {
    const { signIn: wrong, tooManyHour } = say.accounts.errors;
    const words = known.code === 'wrong_password' ? wrong : tooManyHour;
    return data(refuse({ formErrors: [words] }), { status: known.status });
  }
  if (!known) throw redirect(sent.to.sent());
  const location = await submitted(sent, known, input);
  const cookie = await sessionCookieFor(await startSession(db, known.id, clock()));
  throw redirect(location, { headers: { 'Set-Cookie': cookie } });
});

type NewStory = Parameters<typeof submitStory>[2];

function submitted({ db, form, url, to, clock }: Sent<'public'>, actor: Actor, input: NewStory) {
  return once(db, { form, url, by: actor.id }, async (tx) => {
    const { id, slug } = await submitStory(tx, actor, input, clock());
    return `${to.story(id, slug)}?sent`;
  });
}

async function signedIn({ db }: Sent<'public'>, account: { email: string; password: string }) {
  await limitLogin(account.email);
  const actor = await signIn(db, account);
  await forgetLogins(account.email);
  return actor;
}

/** Keeps the story until the mailed link is followed. */
async function startedBy(
  { db, form, url, to, language, clock }: Sent<'public'>,
  { name, email }: { name: string; email: string },
  input: NewStory,
) {
  await limitJoin();
  const consents = { adult: CONSENT_WORDING, health: CONSENT_WORDING };
  await once(db, { form, url, by: email }, async (tx) => {
    const guest = { name, email, language, consents, publication: asPublication(input) };
    await startUnconfirmed(tx, guest, clock());
    return to.sent();
  });
}

export default function NewStory() {
  const { title, once: key, isGuest, names, treatment } = useLoaderData<typeof loader>();
  const say = useMessages().stories.write;
  return (
    <Page lead={<p>{say.lead}</p>} title={title}>
      <StoryForm
        again={useActionData<typeof action>()}
        defaults={{ treatment }}
        mode={isGuest ? 'guest' : 'member'}
        names={names}
        once={key}
      />
    </Page>
  );
}
