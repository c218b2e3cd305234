import { getFormProps, getInputProps, type SubmissionResult, useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Button } from '~/ui/button';
import { CheckField, ChoiceField, FormErrors, OnceField, TextField } from '~/ui/field';
import { describedBy, Field } from '~/ui/field-frame';
import { useMessages } from '~/ui/language';
import { AUDIENCES, ROLES } from '../rules';
import { PhotoQueue } from './photo-queue';

const ON_PAGE = ['photos', 'takenOn', 'role', 'makeup', 'audience', 'own'] as const;

type PhotoFields = Record<(typeof ON_PAGE)[number], string>;

interface PhotoFormProps {
  once: string;
  /** Where the page's script sends one photo after another. */
  sendTo: string;
  refused: SubmissionResult<string[]> | undefined;
}

/** Adds photos of one month. Without script all are sent with the form; with it one by one. */
export function PhotoForm({ once, sendTo, refused }: PhotoFormProps) {
  const say = useMessages().photos;
  const [form, fields] = useForm<PhotoFields>({
    id: 'photos',
    lastResult: refused,
    defaultValue: { audience: 'members' },
  });
  return (
    <Form encType="multipart/form-data" method="post" reloadDocument {...getFormProps(form)}>
      <FormErrors form={form} order={ON_PAGE} />
      <OnceField value={once} />
      <PhotoQueue fileField={fields.photos.id} sendTo={sendTo}>
        <FileField field={fields.photos} hint={say.files.hint} label={say.files.label} />
      </PhotoQueue>
      <TextField
        field={fields.takenOn}
        hint={say.takenOn.hint}
        label={say.takenOn.label}
        type="month"
      />
      <ChoiceField
        field={fields.role}
        label={say.role.label}
        options={ROLES.map((value) => ({ value, label: say.roles[value] }))}
      />
      <ChoiceField
        field={fields.makeup}
        label={say.makeup.label}
        optional
        options={[
          { value: 'yes', label: say.makeup.yes },
          { value: 'no', label: say.makeup.no },
        ]}
      />
      <ChoiceField
        columns={1}
        field={fields.audience}
        label={say.audience.label}
        options={AUDIENCES.map((value) => ({
          value,
          label: say.audience[value],
          hint: say.audience[`${value}Hint`],
        }))}
      />
      <CheckField field={fields.own} hint={say.own.hint} label={say.own.label} />
      <p className="quiet">{say.privacy}</p>
      <div className="actions">
        <Button>{say.send}</Button>
      </div>
    </Form>
  );
}

type FileFieldProps = Parameters<typeof Field>[0] extends infer Props
  ? Omit<Props, 'children' | 'optional'>
  : never;

function FileField({ field, label, hint }: FileFieldProps): ReactNode {
  const { key, ...input } = getInputProps(field, { type: 'file', ariaAttributes: false });
  return (
    <Field field={field} hint={hint} label={label}>
      <input
        {...input}
        accept="image/jpeg,image/png,image/webp"
        aria-describedby={describedBy(field, hint)}
        aria-invalid={field.errors ? true : undefined}
        key={key}
        multiple
      />
    </Field>
  );
}
