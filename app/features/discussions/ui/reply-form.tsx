import { getFormProps, useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { ACCOUNT_FIELDS, AccountGroup, PublishConsent } from '~/features/accounts/ui/account-group';
import { SupportCard } from '~/features/posts/ui/support-card';
import { FormErrors, OnceField, TextArea } from '~/ui/field';
import { useMessages } from '~/ui/language';
import { UnsentWarning } from '~/ui/unsent-warning';
import type { ReplyAgain } from '../read-reply-form.server';
import { SendButtons } from './send-buttons';
import { ReplyPreview } from './text-preview';

/** The fields in the order in which they stand on the page. */
const ON_PAGE = [...(['body', 'consent'] as const), ...ACCOUNT_FIELDS];

type ReplyFormFields = Record<(typeof ON_PAGE)[number], string>;

interface ReplyFormProps {
  /** The form's own key. */
  once: string;
  label: string;
  defaults?: Partial<ReplyFormFields>;
  again: ReplyAgain | undefined;
  /** A guest gives an account last; `editing` asks for nothing that was agreed to already. */
  mode: 'member' | 'guest' | 'editing';
  /** Hidden fields and notes of the page around it. */
  children?: ReactNode;
}

/** The one form for a reply or a comment. Works without script. */
export function ReplyForm({ once, label, defaults, again, mode, children }: ReplyFormProps) {
  const say = useMessages().discussions.write;
  const [form, fields] = useForm<ReplyFormFields>({
    id: 'reply',
    lastResult: again?.result,
    defaultValue: defaults,
  });
  return (
    <>
      {again ? <SupportCard concerns={again.concerns} /> : null}
      {again?.preview ? <ReplyPreview reply={again.preview} /> : null}
      <Form method="post" reloadDocument {...getFormProps(form)}>
        <FormErrors form={form} order={ON_PAGE} />
        {children}
        <OnceField value={once} />
        <UnsentWarning />
        {mode === 'member' ? <input name="as" type="hidden" value="member" /> : null}
        <TextArea field={fields.body} hint={say.reply.hint} label={label} rows={8} />
        {mode === 'editing' ? null : <PublishConsent field={fields.consent} />}
        {mode === 'guest' ? <AccountGroup fields={fields} /> : null}
        <SendButtons editing={mode === 'editing'} />
      </Form>
    </>
  );
}
