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
import { type Action, type ReasonCode, reasonsFor, suggestedBy } from '../reasons';
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
  const suggested = suggestedBy(post.reports.map(({ reason: said }) => said));
  const usual = action === 'publish' || (action === 'keep' && !post.actions.includes('publish'));
  return (
    <details className="decision" open={usual || lastResult !== undefined}>
      <summary>{say.action[action]}</summary>
      <p>{say.explain[action]}</p>
      <Form method="post" {...getFormProps(form)}>
        <FormErrors form={form} />
        <OnceField value={once} />
        <input name="action" type="hidden" value={action} />
        <input name="version" type="hidden" value={post.version} />
        <input name="seenRevision" type="hidden" value={post.judged.id} />
        <input name="seenDecision" type="hidden" value={post.history[0]?.id ?? ''} />
        <Parts
          action={action}
          field={(name) => fields[name]}
          suggested={suggested}
          titled={post.kind !== 'reply'}
        />
        <Button kind={action === 'remove' ? 'danger' : 'primary'}>{say.action[action]}</Button>
      </Form>
    </details>
  );
}

interface PartsProps {
  action: Action;
  field: Field;
  /** Reasons that reports on the post point to. */
  suggested: ReasonCode[];
  /** A reply has no title. */
  titled: boolean;
}

const PARTS: Record<Action, (props: PartsProps) => JSX.Element | null> = {
  publish: WordToAuthor,
  edit_and_publish: EditedText,
  send_back: ReasonAndWords,
  remove: ReasonAndWords,
  restore: Note,
  keep: () => null,
};

function EditedText(props: PartsProps) {
  const say = useMessages().review.field;
  const { field, titled } = props;
  return (
    <>
      {titled ? <TextField field={field('title')} label={say.title} /> : null}
      <TextArea field={field('body')} label={say.body} optional={titled} rows={16} />
      <WordToAuthor {...props} />
    </>
  );
}

/** Publishing needs no reason, but a kind word may go with it. */
function WordToAuthor({ action, field, suggested }: PartsProps) {
  const say = useMessages().review;
  const options = reasonsFor(action, suggested).map((code) => ({
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
      <Note field={field} />
    </details>
  );
}

/** Whoever gets a text back, or loses it, reads why, and about which words. */
function ReasonAndWords({ action, field, suggested }: PartsProps) {
  const say = useMessages().review;
  const options = reasonsFor(action, suggested).map((code) => ({
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
      <Note field={field} />
    </>
  );
}

function Note({ field }: Pick<PartsProps, 'field'>) {
  const say = useMessages().review.field;
  return <TextArea field={field('note')} label={say.note} optional rows={3} />;
}
