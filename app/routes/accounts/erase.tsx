import { getFormProps, useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { eraseForm, requirePassword } from '~/features/accounts/index.server';
import { PasswordField } from '~/features/accounts/ui/account-fields';
import { eraseMember } from '~/features.server';
import { limitPassword } from '~/http/limits.server';
import { once } from '~/http/once.server';
import { form, page } from '~/http/page.server';
import { endedSessionCookie } from '~/http/session-cookie.server';
import { orRefusal } from '~/platform/errors';
import { newToken } from '~/platform/ids.server';
import { Button } from '~/ui/button';
import { FormErrors, OnceField } from '~/ui/field';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Page, Section } from '~/ui/page';
import { pageMeta } from '~/ui/page-meta';

export const handle = { writing: true };

export const meta: MetaFunction<typeof loader> = (asked) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export const loader = page('member', async ({ actor, say }) => ({
  data: { title: say.accounts.erase.title, once: newToken() },
  tags: [`member:${actor.id}`],
}));

export const action = form('member', async ({ db, actor, form, url, say, to, clock }) => {
  const submission = parseWithZod(form, { schema: eraseForm(say) });
  if (submission.status !== 'success') {
    return data({ result: submission.reply({ hideFields: ['password'] }) }, { status: 400 });
  }
  const refusal = await orRefusal(async () => {
    await limitPassword(actor.id);
    await requirePassword(db, actor, submission.value.password);
  });
  if (refusal) {
    const { tooMany, passwordWrong } = say.accounts.errors;
    const fieldErrors = { password: [refusal.code === 'too_many' ? tooMany : passwordWrong] };
    const result = submission.reply({ fieldErrors, hideFields: ['password'] });
    return data({ result }, { status: refusal.status });
  }
  const location = await once(db, { form, url, by: actor.id }, async (tx) => {
    await eraseMember(tx, actor.id, clock());
    return to.home();
  });
  return redirect(location, { headers: { 'Set-Cookie': await endedSessionCookie() } });
});

export default function EraseAccount() {
  const say = useMessages().accounts.erase;
  const to = useUrls();
  const { title, once } = useLoaderData<typeof loader>();
  const [form, fields] = useForm({
    lastResult: useActionData<typeof action>()?.result,
    defaultValue: { password: '' },
  });
  return (
    <Page lead={say.lead} title={title}>
      <Section title={say.goes}>
        <Lines lines={say.goesList} />
      </Section>
      <Section title={say.stays}>
        <Lines lines={say.staysList} />
      </Section>
      <Form method="post" reloadDocument {...getFormProps(form)}>
        <FormErrors form={form} />
        <OnceField value={once} />
        <PasswordField field={fields.password} />
        <Button kind="danger">{say.send}</Button>
      </Form>
      <p>
        <TextLink to={to.account()}>{say.keep}</TextLink>
      </p>
    </Page>
  );
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
