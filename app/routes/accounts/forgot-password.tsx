import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { askForPasswordLink, forgotForm } from '~/features/accounts/index.server';
import { RESET_HOURS } from '~/features/accounts/rules';
import { EmailField } from '~/features/accounts/ui/account-fields';
import { limitForgot } from '~/http/limits.server';
import { once } from '~/http/once.server';
import { form, page } from '~/http/page.server';
import { AppError, orRefusal } from '~/platform/errors';
import { newToken } from '~/platform/ids.server';
import { Button } from '~/ui/button';
import { FormErrors, OnceField } from '~/ui/field';
import { useMessages } from '~/ui/language';
import { Page } from '~/ui/page';
import { pageMeta } from '~/ui/page-meta';

export const handle = { writing: true };

export const meta: MetaFunction<typeof loader> = (asked) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export const loader = page('public', async ({ say, url }) => {
  const sent = url.searchParams.has('sent');
  const title = sent ? say.accounts.forgot.doneTitle : say.accounts.forgot.title;
  return { data: { title, sent, once: newToken() }, tags: ['page:forgot'] };
});

export const action = form('public', async ({ db, form, url, say, to, language, clock }) => {
  const submission = parseWithZod(form, { schema: forgotForm(say) });
  if (submission.status !== 'success') return data({ result: submission.reply() }, { status: 400 });
  const { email } = submission.value;
  if ((await orRefusal(() => limitForgot(email))) instanceof AppError) {
    const formErrors = [say.accounts.errors.tooManyHour];
    return data({ result: submission.reply({ formErrors }) }, { status: 429 });
  }
  const location = await once(db, { form, url, by: email }, async (tx) => {
    await askForPasswordLink(tx, { email, language }, clock());
    return `${to.forgot()}?sent`;
  });
  return redirect(location);
});

export default function ForgotPassword() {
  const say = useMessages().accounts.forgot;
  const { title, sent, once } = useLoaderData<typeof loader>();
  const [form, fields] = useForm({
    lastResult: useActionData<typeof action>()?.result,
    defaultValue: { email: '' },
  });
  if (sent) return <Page lead={say.done(RESET_HOURS)} title={title} />;
  return (
    <Page lead={say.lead} title={title}>
      <Form method="post" {...getFormProps(form)}>
        <FormErrors form={form} />
        <OnceField value={once} />
        <EmailField field={fields.email} />
        <Button>{say.send}</Button>
      </Form>
    </Page>
  );
}
