import { JoinFields, PasswordField } from '~/features/accounts/ui/account-fields';
import { ChoiceField, TextField } from '~/ui/field';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Section } from '~/ui/page';
import type { StoryFormFieldset } from './story-form';

/** The account comes last: a guest writes first, and joins or signs in as the story is sent. */
export function AccountGroup({ fields }: { fields: StoryFormFieldset }) {
  const { stories, accounts } = useMessages();
  const say = stories.write.account;
  const to = useUrls();
  return (
    <Section title={stories.write.groups.account}>
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
