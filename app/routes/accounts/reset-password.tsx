import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import {
  findPasswordLink,
  followPasswordLink,
  type ResetInput,
  resetForm,
} from '~/features/accounts/index.server';
import { ConsentFields, NewPasswordField } from '~/features/accounts/ui/account-fields';
import { form, page } from '~/http/page.server';
import { sessionCookieFor } from '~/http/session-cookie.server';
import { AppError } from '~/platform/errors';
import { Button } from '~/ui/button';
import { FormErrors } from '~/ui/field';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Page } from '~/ui/page';
import { pageMeta } from '~/ui/page-meta';

export const handle = { writing: true };

export const meta: MetaFunction<typeof loader> = (asked) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export const loader = page('public', async ({ db, say, url, clock }) => {
  const link = await findPasswordLink(db, url.searchParams.get('token') ?? '', clock());
  const title = link ? say.accounts.reset.title : say.accounts.reset.usedTitle;
  return { data: { title, link }, tags: ['page:reset'], status: link ? 200 : 410 };
});

export const action = form('public', async ({ db, form, say, to, url, clock }) => {
  const token = url.searchParams.get('token') ?? '';
  const link = await findPasswordLink(db, token, clock());
  if (!link) throw new AppError('link_used', 410);
  const submission = parseWithZod(form, { schema: resetForm(say, link.asksConsents) });
  if (submission.status !== 'success') {
    return data({ result: submission.reply({ hideFields: ['password'] }) }, { status: 400 });
  }
  const { password } = submission.value;
  const choice = { token, password, consented: link.asksConsents };
  const session = await followPasswordLink(db, choice, clock());
  const cookie = await sessionCookieFor(session);
  return redirect(to.account(), { headers: { 'Set-Cookie': cookie } });
});

export default function ResetPassword() {
  const say = useMessages().accounts.reset;
  const to = useUrls();
  const { title, link } = useLoaderData<typeof loader>();
  const [form, fields] = useForm<ResetInput>({
    lastResult: useActionData<typeof action>()?.result,
  });
  if (!link) {
    return (
      <Page lead={say.used} title={title}>
        <p>
          <TextLink to={to.forgot()}>{say.again}</TextLink>
        </p>
      </Page>
    );
  }
  return (
    <Page lead={say.lead(link.name)} title={title}>
      <Form method="post" reloadDocument {...getFormProps(form)}>
        <FormErrors form={form} />
        <NewPasswordField field={fields.password} />
        {link.asksConsents ? <ConsentFields fields={fields} /> : null}
        <Button>{say.send}</Button>
      </Form>
    </Page>
  );
}
