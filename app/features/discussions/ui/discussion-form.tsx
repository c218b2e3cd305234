import { getFormProps, useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { ACCOUNT_FIELDS, AccountGroup, PublishConsent } from '~/features/accounts/ui/account-group';
import { SupportCard } from '~/features/posts/ui/support-card';
import { InterestFields } from '~/features/stories/ui/interest-fields';
import type { ComboOption } from '~/ui/combo-options';
import { FormErrors, OnceField, TextArea, TextField } from '~/ui/field';
import { useMessages } from '~/ui/language';
import { Section } from '~/ui/page';
import { UnsentWarning } from '~/ui/unsent-warning';
import type { SubjectOption } from '../find-subjects.server';
import type { DiscussionAgain } from '../read-discussion-form.server';
import type { ListedKind } from '../vocabulary';
import { AboutFields } from './about-fields';
import { Nearby } from './nearby';
import { QuestionCard } from './question-card';
import { SendButtons } from './send-buttons';
import { DiscussionPreview } from './text-preview';

/** The fields in the order in which they stand on the page. */
const ON_PAGE = [
  ...(['title', 'body', 'interest', 'interestText', 'scar', 'cause', 'sites', 'age'] as const),
  ...(['tried', 'subjects', 'another', 'consent'] as const),
  ...ACCOUNT_FIELDS,
];

type Several = 'sites' | 'subjects';

/** All fields of the form, as text: what a browser sends and gets back. */
type DiscussionFormFields = Record<Exclude<(typeof ON_PAGE)[number], Several>, string> &
  Record<Several, string[]>;

interface DiscussionFormProps {
  kind: ListedKind;
  /** The form's own key. */
  once: string;
  /** Names of treatments to offer while typing. */
  names: ComboOption[];
  defaults: Partial<DiscussionFormFields>;
  /** Boxes for what it is about; none: asked once the text is there. */
  options: SubjectOption[];
  again: DiscussionAgain | undefined;
  /** A guest gives an account last; `editing` asks for nothing that was agreed to already. */
  mode: 'member' | 'guest' | 'editing';
  /** The scar card holds more than the form can show: it stays as it is. */
  fixed?: boolean;
  /** Hidden fields and notes of the page around it. */
  children?: ReactNode;
}

/** The one form for a question, an opinion or a talk. Works without script. */
export function DiscussionForm(props: DiscussionFormProps) {
  const { kind, once, defaults, again, mode, fixed = false, children } = props;
  const say = useMessages().discussions.write;
  const [form, fields] = useForm<DiscussionFormFields>({
    id: 'discussion',
    lastResult: again?.result,
    defaultValue: defaults,
  });
  const options = again?.options ?? props.options;
  const asksAbout = mode === 'editing' || again?.seen || options.length > 0;
  return (
    <>
      {again ? <Seen again={again} /> : null}
      <Form method="post" reloadDocument {...getFormProps(form)}>
        <FormErrors form={form} order={ON_PAGE} />
        {children}
        <OnceField value={once} />
        <UnsentWarning />
        {mode === 'member' ? <input name="as" type="hidden" value="member" /> : null}
        <WordsGroup fields={fields} kind={kind} />
        {kind === 'question' ? <QuestionCard fields={fields} fixed={fixed} /> : null}
        {asksAbout ? (
          <AboutFields
            fields={fields}
            names={props.names}
            options={options}
            seen={again?.seen ?? false}
          />
        ) : null}
        {mode === 'editing' ? null : (
          <Section title={say.groups.publish}>
            <PublishConsent field={fields.consent} />
          </Section>
        )}
        {mode === 'guest' ? <AccountGroup fields={fields} /> : null}
        <SendButtons editing={mode === 'editing'} />
      </Form>
    </>
  );
}

type DiscussionFieldset = ReturnType<typeof useForm<DiscussionFormFields>>[1];

function WordsGroup({ fields, kind }: { fields: DiscussionFieldset; kind: ListedKind }) {
  const say = useMessages().discussions.write;
  return (
    <Section title={say.groups.words[kind]}>
      <TextField
        autoComplete="off"
        field={fields.title}
        hint={say.titleField.hint[kind]}
        label={say.titleField.label}
      />
      <TextArea
        field={fields.body}
        hint={say.body.hint}
        label={say.body.label}
        optional={kind === 'question'}
        rows={8}
      />
      {kind === 'opinion' ? <InterestFields fields={fields} /> : null}
    </Section>
  );
}

/** What comes above the form once it was sent: how it would look, a kind word, what is there already. */
function Seen({ again: { preview, concerns, nearby } }: { again: DiscussionAgain }) {
  return (
    <>
      <SupportCard concerns={concerns} />
      {preview ? <DiscussionPreview discussion={preview} /> : null}
      {nearby ? <Nearby nearby={nearby} /> : null}
    </>
  );
}
