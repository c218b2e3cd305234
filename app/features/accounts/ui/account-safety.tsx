import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { Button } from '~/ui/button';
import { FormErrors } from '~/ui/field';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Section } from '~/ui/page';
import { NewPasswordField, PasswordField } from './account-fields';

export function ChangePassword({ lastResult }: { lastResult: SubmissionResult | undefined }) {
  const say = useMessages().accounts;
  const [form, fields] = useForm<{ current: string; password: string }>({
    id: 'change-password',
    lastResult,
    defaultValue: { current: '', password: '' },
  });
  return (
    <Section id="password" title={say.account.password}>
      <Form method="post" reloadDocument {...getFormProps(form)}>
        <FormErrors form={form} />
        <input name="intent" type="hidden" value="change_password" />
        <PasswordField field={fields.current} label={say.fields.currentPassword} />
        <NewPasswordField field={fields.password} />
        <Button>{say.account.passwordSend}</Button>
      </Form>
    </Section>
  );
}

export function SignedIn({ sessions }: { sessions: number }) {
  const say = useMessages().accounts.account;
  const to = useUrls();
  return (
    <Section title={say.sessions}>
      <p>{say.sessionsText(sessions)}</p>
      <div className="actions">
        <Form action={to.logout()} method="post" reloadDocument>
          <Button kind="quiet">{say.signOut}</Button>
        </Form>
        <Form method="post" reloadDocument>
          <input name="intent" type="hidden" value="sign_out_everywhere" />
          <Button kind="quiet">{say.signOutEverywhere}</Button>
        </Form>
      </div>
    </Section>
  );
}

export function OwnData() {
  const say = useMessages().accounts.account;
  const to = useUrls();
  return (
    <Section title={say.data}>
      <p>{say.exportText}</p>
      <Form action={to.exportAccount()} method="post" reloadDocument>
        <Button kind="quiet">{say.exportSend}</Button>
      </Form>
      <p>{say.exportPostsText}</p>
      <Form action={to.exportAccount()} method="post" reloadDocument>
        <input name="what" type="hidden" value="posts" />
        <Button kind="quiet">{say.exportPostsSend}</Button>
      </Form>
      <p>
        <TextLink to={to.eraseAccount()}>{say.eraseLink}</TextLink>
      </p>
    </Section>
  );
}
