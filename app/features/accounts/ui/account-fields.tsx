import type { FieldMetadata } from '@conform-to/react';
import { CheckField, TextField } from '~/ui/field';
import { useMessages } from '~/ui/language';
import { NAME_MAX, PASSWORD_MIN } from '../rules';

/** Who someone new is, and what they agree to. */
export function JoinFields({
  fields,
}: {
  fields: Record<'name' | 'email' | 'adult' | 'health', FieldMetadata<unknown>>;
}) {
  const say = useMessages().accounts.fields;
  return (
    <>
      <TextField
        autoComplete="nickname"
        field={fields.name}
        hint={say.nameHint}
        label={say.name}
        maxLength={NAME_MAX}
      />
      <EmailField field={fields.email} hint={say.emailHint} />
      <ConsentFields fields={fields} />
    </>
  );
}

/** Two boxes, each for itself: nobody agrees to the one by ticking the other. */
export function ConsentFields({
  fields,
}: {
  fields: Record<'adult' | 'health', FieldMetadata<unknown>>;
}) {
  const say = useMessages().accounts.fields;
  return (
    <>
      <CheckField field={fields.adult} label={say.adult} />
      <CheckField field={fields.health} hint={say.healthHint} label={say.health} />
    </>
  );
}

export function EmailField({ field, hint }: { field: FieldMetadata<unknown>; hint?: string }) {
  const say = useMessages().accounts.fields;
  return (
    <TextField
      autoComplete="username"
      field={field}
      hint={hint}
      inputMode="email"
      label={say.email}
      type="email"
    />
  );
}

/** A password as it is chosen. */
export function NewPasswordField({ field }: { field: FieldMetadata<unknown> }) {
  const say = useMessages().accounts.fields;
  return (
    <TextField
      autoComplete="new-password"
      field={field}
      hint={say.passwordHint(PASSWORD_MIN)}
      label={say.newPassword}
      type="password"
    />
  );
}

/** The password of an account, asked for. */
export function PasswordField({ field, label }: { field: FieldMetadata<unknown>; label?: string }) {
  const say = useMessages().accounts.fields;
  return (
    <TextField
      autoComplete="current-password"
      field={field}
      label={label ?? say.password}
      type="password"
    />
  );
}
