import {
  type FieldMetadata,
  getFormProps,
  type SubmissionResult,
  useForm,
} from '@conform-to/react';
import { Form } from '@remix-run/react';
import { Button } from '~/ui/button';
import { ChoiceField, FormErrors, OnceField, SelectField, TextArea, TextField } from '~/ui/field';
import { useMessages } from '~/ui/language';
import { type Action, reasonsFor } from '../reasons';
import type { ReviewPage } from '../review-page.server';

interface Fields {
  title: string;
  body: string;
  reason: string;
  quoted: string;
  note: string;
}

type Field = (name: keyof Fields) => FieldMetadata<string>;

/** A decision that was refused: its form is shown again as it was sent. */
export interface Refused {
  action: string;
  result: SubmissionResult;
}

/** A form for each thing that can be decided on the post. */
export function DecisionForms({
  post,
  once,
  refused,
}: {
  post: ReviewPage;
  once: string;
  refused?: Refused;
}) {
  return post.actions.map((action) => (
    <DecisionForm
      action={action}
      key={action}
      lastResult={refused?.action === action ? refused.result : undefined}
      once={`${once}-${action}`}
      post={post}
    />
  ));
}

function DecisionForm({
  action,
  post,
  once,
  lastResult,
}: {
  action: Action;
  post: ReviewPage;
  once: string;
  lastResult: SubmissionResult | undefined;
}) {
  const say = useMessages().review;
  const { title, body } = post.judged;
  const defaultValue = action === 'edit_and_publish' ? { title, body } : {};
  const [form, fields] = useForm<Fields>({ id: action, lastResult, defaultValue });
  const Parts = PARTS[action];
  return (
    <details className="decision" open={action === 'publish' || lastResult !== undefined}>
      <summary>{say.action[action]}</summary>
      <p>{say.explain[action]}</p>
      <Form method="post" {...getFormProps(form)}>
        <FormErrors form={form} />
        <OnceField value={once} />
        <input name="action" type="hidden" value={action} />
        <input name="version" type="hidden" value={post.version} />
        <input name="seenRevision" type="hidden" value={post.judged.id} />
        <input name="seenDecision" type="hidden" value={post.history[0]?.id ?? ''} />
        <Parts action={action} field={(name) => fields[name]} />
        <Button kind={action === 'remove' ? 'danger' : 'primary'}>{say.action[action]}</Button>
      </Form>
    </details>
  );
}

interface PartsProps {
  action: Action;
  field: Field;
}

const PARTS: Record<Action, (props: PartsProps) => JSX.Element> = {
  publish: WordToAuthor,
  edit_and_publish: EditedText,
  send_back: ReasonAndWords,
  remove: ReasonAndWords,
  restore: Note,
};

function EditedText({ action, field }: PartsProps) {
  const say = useMessages().review.field;
  return (
    <>
      <TextField field={field('title')} label={say.title} />
      <TextArea field={field('body')} label={say.body} optional rows={16} />
      <WordToAuthor action={action} field={field} />
    </>
  );
}

/** Publishing needs no reason, but a kind word may go with it. */
function WordToAuthor({ action, field }: PartsProps) {
  const say = useMessages().review;
  const options = reasonsFor(action).map((code) => ({
    value: code,
    label: say.reasons[code].name,
  }));
  const open = [field('reason'), field('note')].some((one) => one.errors || one.initialValue);
  return (
    <details open={open}>
      <summary>{say.field.word}</summary>
      <SelectField
        emptyLabel={say.field.noReason}
        field={field('reason')}
        label={say.field.reason}
        optional
        options={options}
      />
      <dl className="reason-texts">
        {options.map(({ value, label }) => (
          <div key={value}>
            <dt>{label}</dt>
            <dd>{say.reasons[value].text}</dd>
          </div>
        ))}
      </dl>
      <Note action={action} field={field} />
    </details>
  );
}

/** Whoever gets a text back, or loses it, reads why, and about which words. */
function ReasonAndWords({ action, field }: PartsProps) {
  const say = useMessages().review;
  const options = reasonsFor(action).map((code) => ({
    value: code,
    label: say.reasons[code].name,
    hint: say.reasons[code].text,
  }));
  return (
    <>
      <ChoiceField columns={1} field={field('reason')} label={say.field.reason} options={options} />
      <TextArea
        field={field('quoted')}
        hint={say.field.quotedHint}
        label={say.field.quoted}
        optional
        rows={3}
      />
      <Note action={action} field={field} />
    </>
  );
}

function Note({ field }: PartsProps) {
  const say = useMessages().review.field;
  return <TextArea field={field('note')} label={say.note} optional rows={3} />;
}
