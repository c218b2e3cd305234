import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import {
  type JoinInput,
  joinForm,
  nameIsFree,
  startUnconfirmed,
} from '~/features/accounts/index.server';
import { CONSENT_WORDING } from '~/features/accounts/rules';
import { JoinFields } from '~/features/accounts/ui/account-fields';
import { limitJoin } from '~/http/limits.server';
import { once } from '~/http/once.server';
import { form, page } from '~/http/page.server';
import { AppError, orRefusal } from '~/platform/errors';
import { newToken } from '~/platform/ids.server';
import { Button } from '~/ui/button';
import { FormErrors, OnceField } from '~/ui/field';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Page } from '~/ui/page';
import { pageMeta } from '~/ui/page-meta';

export const handle = { writing: true };

export const meta: MetaFunction<typeof loader> = (asked) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export const loader = page('public', async ({ actor, say, to }) => {
  if (actor) throw redirect(to.account());
  return { data: { title: say.accounts.join.title, once: newToken() }, tags: ['page:join'] };
});

export const action = form('public', async ({ db, form, url, say, to, language, clock }) => {
  const submission = parseWithZod(form, { schema: joinForm(say) });
  if (submission.status !== 'success') return data({ result: submission.reply() }, { status: 400 });
  const { name, email } = submission.value;
  if (!(await nameIsFree(db, name))) {
    const fieldErrors = { name: [say.accounts.errors.nameTaken] };
    return data({ result: submission.reply({ fieldErrors }) }, { status: 400 });
  }
  if ((await orRefusal(limitJoin)) instanceof AppError) {
    const formErrors = [say.accounts.errors.tooManyHour];
    return data({ result: submission.reply({ formErrors }) }, { status: 429 });
  }
  const consents = { adult: CONSENT_WORDING, health: CONSENT_WORDING };
  const location = await once(db, { form, url, by: email }, async (tx) => {
    await startUnconfirmed(tx, { name, email, language, consents, publication: null }, clock());
    return to.sent();
  });
  return redirect(location);
});

export default function Join() {
  const say = useMessages().accounts.join;
  const to = useUrls();
  const { title, once } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<JoinInput>({
    lastResult: useActionData<typeof action>()?.result,
  });
  return (
    <Page lead={say.lead} title={title}>
      <Form method="post" {...getFormProps(form)}>
        <FormErrors form={form} />
        <OnceField value={once} />
        <JoinFields fields={fields} />
        <p>{say.next}</p>
        <Button>{say.send}</Button>
      </Form>
      <p>
        {say.known} <TextLink to={to.login()}>{say.signIn}</TextLink>
      </p>
    </Page>
  );
}
