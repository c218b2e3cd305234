import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { loginForm, signIn, startSession } from '~/features/accounts/index.server';
import { EmailField, PasswordField } from '~/features/accounts/ui/account-fields';
import { forgetLogins, limitLogin } from '~/http/limits.server';
import { form, page } from '~/http/page.server';
import { safeNext } from '~/http/safe-next';
import { sessionCookieFor } from '~/http/session-cookie.server';
import { AppError, orRefusal } from '~/platform/errors';
import { Button } from '~/ui/button';
import { FormErrors } from '~/ui/field';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Page } from '~/ui/page';
import { pageMeta } from '~/ui/page-meta';

export const handle = { writing: true };

export const meta: MetaFunction<typeof loader> = (asked) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export const loader = page('public', async ({ actor, say, to, url }) => {
  if (actor) throw redirect(safeNext(url.searchParams.get('next')) ?? to.account());
  return { data: { title: say.accounts.login.title }, tags: ['page:login'] };
});

export const action = form('public', async ({ db, form, say, to, url, clock }) => {
  const submission = parseWithZod(form, { schema: loginForm(say) });
  if (submission.status !== 'success') {
    return data({ result: submission.reply({ hideFields: ['password'] }) }, { status: 400 });
  }
  const { email } = submission.value;
  const actor = await orRefusal(async () => {
    await limitLogin(email);
    return signIn(db, submission.value);
  });
  if (actor instanceof AppError) {
    const { tooMany, signIn: wrong } = say.accounts.errors;
    const formErrors = [actor.code === 'too_many' ? tooMany : wrong];
    const result = submission.reply({ formErrors, hideFields: ['password'] });
    return data({ result }, { status: actor.status });
  }
  await forgetLogins(email);
  const cookie = await sessionCookieFor(await startSession(db, actor.id, clock()));
  const next = safeNext(url.searchParams.get('next')) ?? to.account();
  return redirect(next, { headers: { 'Set-Cookie': cookie } });
});

export default function Login() {
  const say = useMessages().accounts.login;
  const to = useUrls();
  const { title } = useLoaderData<typeof loader>();
  const [form, fields] = useForm({
    lastResult: useActionData<typeof action>()?.result,
    defaultValue: { email: '', password: '' },
  });
  return (
    <Page title={title}>
      <Form method="post" reloadDocument {...getFormProps(form)}>
        <FormErrors form={form} />
        <EmailField field={fields.email} />
        <PasswordField field={fields.password} />
        <Button>{say.send}</Button>
      </Form>
      <p>
        <TextLink to={to.forgot()}>{say.forgot}</TextLink>
      </p>
      <p>
        {say.noAccount} <TextLink to={to.join()}>{say.join}</TextLink>
      </p>
    </Page>
  );
}
