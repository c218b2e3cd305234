import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { Button } from '~/ui/button';
import { ChoiceField, FormErrors, OnceField, TextArea, TextField } from '~/ui/field';
import { useMessages } from '~/ui/language';
import { REPORT_CODES } from '../reasons';

interface Fields {
  reason: string;
  words: string;
  email: string;
}

/** What is wrong with a post; guests may leave an address for the answer. */
export function ReportForm({
  once,
  asGuest,
  lastResult,
}: {
  once: string;
  asGuest: boolean;
  lastResult: SubmissionResult | undefined;
}) {
  const say = useMessages().reports;
  const [form, fields] = useForm<Fields>({ id: 'report', lastResult });
  const options = REPORT_CODES.map((code) => ({
    value: code,
    label: say.reason[code],
    hint: say.reasonHint[code],
  }));
  return (
    <Form method="post" {...getFormProps(form)}>
      <FormErrors form={form} order={['reason', 'words', 'email']} />
      <OnceField value={once} />
      <ChoiceField columns={1} field={fields.reason} label={say.field.reason} options={options} />
      <TextArea
        field={fields.words}
        hint={say.field.wordsHint}
        label={say.field.words}
        optional
        rows={3}
      />
      {asGuest ? (
        <TextField
          autoComplete="email"
          field={fields.email}
          hint={say.field.emailHint}
          label={say.field.email}
          optional
          type="email"
        />
      ) : null}
      <Button>{say.page.send}</Button>
    </Form>
  );
}
