import type { FieldMetadata } from '@conform-to/react';
import { CheckField, ChoiceField, TextField } from '~/ui/field';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Section } from '~/ui/page';
import { JoinFields, PasswordField } from './account-fields';

/** What a form asks of a guest, in the order in which it stands on the page. */
export const ACCOUNT_FIELDS = [
  ...(['account', 'name', 'email', 'adult', 'health'] as const),
  ...(['knownEmail', 'password'] as const),
];

type AccountFieldset = Record<(typeof ACCOUNT_FIELDS)[number], FieldMetadata<unknown>>;

/** The account comes last: a guest writes first, and joins or signs in as it is sent. */
export function AccountGroup({ fields }: { fields: AccountFieldset }) {
  const { accounts } = useMessages();
  const say = accounts.sending;
  const to = useUrls();
  return (
    <Section title={say.group}>
      <ChoiceField
        columns={2}
        field={fields.account}
        label={say.label}
        options={[
          { value: 'new', label: say.new, hint: say.newHint },
          { value: 'have', label: say.have, hint: say.haveHint },
        ]}
      />
      <fieldset className="account-new">
        <legend>{say.newTitle}</legend>
        <JoinFields fields={fields} />
      </fieldset>
      <fieldset className="account-have">
        <legend>{say.haveTitle}</legend>
        <TextField
          autoComplete="username"
          field={fields.knownEmail}
          inputMode="email"
          label={accounts.fields.email}
          type="email"
        />
        <PasswordField field={fields.password} />
        <p>
          <TextLink to={to.forgot()}>{say.forgot}</TextLink>
        </p>
      </fieldset>
    </Section>
  );
}

/** The consent to publish, asked of everyone who sends something new. */
export function PublishConsent({ field }: { field: FieldMetadata<unknown> }) {
  const say = useMessages().accounts.sending.consent;
  return <CheckField field={field} hint={say.hint} label={say.label} />;
}
