import { getFormProps, useForm } from '@conform-to/react';
import { Form, useParams } from '@remix-run/react';
import type { ReactNode } from 'react';
import { ACCOUNT_FIELDS, AccountGroup, PublishConsent } from '~/features/accounts/ui/account-group';
import { SupportCard } from '~/features/posts/ui/support-card';
import { Button } from '~/ui/button';
import { Callout } from '~/ui/callout';
import type { ComboOption } from '~/ui/combo-options';
import { CheckField, FormErrors, OnceField, TextArea, TextField } from '~/ui/field';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Section } from '~/ui/page';
import { UnsentWarning } from '~/ui/unsent-warning';
import type { FormAgain } from '../read-story-form.server';
import { AnswersGroup } from './answers-group';
import { InterestFields } from './interest-fields';
import { StoryView } from './story-view';
import { TapsGroup } from './taps-group';

/** The fields in the order in which they stand on the page. */
const ON_PAGE = [
  'subject',
  'treatment',
  'treatmentAsked',
  'treatmentChoice',
  'status',
  'change',
  'interest',
  'interestText',
  'scar',
  'cause',
  'sites',
  'age',
  'lastSession',
  'wouldDoAgain',
  'body',
  'title',
  'figures',
  'consent',
  ...ACCOUNT_FIELDS,
] as const;

/** All fields of the form, as text: what a browser sends and gets back. */
export type StoryFormFields = Record<Exclude<(typeof ON_PAGE)[number], 'sites'>, string> & {
  sites: string[];
};

export type StoryFormFieldset = ReturnType<typeof useForm<StoryFormFields>>[1];

interface StoryFormProps {
  /** The form's own key. */
  once: string;
  /** Names of treatments to offer while typing. */
  names: ComboOption[];
  defaults: Partial<StoryFormFields>;
  again: FormAgain | undefined;
  /** A guest gives an account last; `editing` asks for nothing that was agreed to already. */
  mode: 'member' | 'guest' | 'editing';
  /** The facts hold more than the form can show: they stay as they are. */
  fixed?: boolean;
  /** Hidden fields and notes of the page around it. */
  children?: ReactNode;
}

/** The one screen on which a story is written and changed. Works without script. */
export function StoryForm(props: StoryFormProps) {
  const { once, defaults, again, mode, fixed = false, children } = props;
  const say = useMessages().stories.write;
  const [form, fields] = useForm<StoryFormFields>({
    id: 'story',
    lastResult: again?.result,
    defaultValue: defaults,
  });
  return (
    <>
      {again?.preview ? <Preview story={again.preview} /> : null}
      {again ? <SupportCard concerns={again.concerns} /> : null}
      <Form method="post" reloadDocument {...getFormProps(form)}>
        <FormErrors form={form} order={ON_PAGE} />
        {children}
        <OnceField value={once} />
        <UnsentWarning />
        {mode === 'member' ? <input name="as" type="hidden" value="member" /> : null}
        {fixed ? (
          <FixedFacts fields={fields} />
        ) : (
          <>
            <AnswersGroup fields={fields} names={props.names} question={again?.question ?? null} />
            <TapsGroup fields={fields} />
          </>
        )}
        <WordsGroup fields={fields} />
        <Section title={say.groups.publish}>
          <CheckField field={fields.figures} hint={say.figures.hint} label={say.figures.label} />
          {mode === 'editing' ? null : <PublishConsent field={fields.consent} />}
        </Section>
        {mode === 'guest' ? <AccountGroup fields={fields} /> : null}
        <Buttons editing={mode === 'editing'} />
      </Form>
    </>
  );
}

function FixedFacts({ fields }: { fields: StoryFormFieldset }) {
  const { stories, completion } = useMessages();
  const say = stories.write;
  const to = useUrls();
  const { id } = useParams();
  return (
    <Section title={say.groups.what}>
      <Callout kind="note">
        <p>{say.fixedFacts}</p>
        {id ? (
          <p>
            <TextLink to={to.completeStory(id)}>{completion.link}</TextLink>
          </p>
        ) : null}
      </Callout>
      <InterestFields fields={fields} />
    </Section>
  );
}

function WordsGroup({ fields }: { fields: StoryFormFieldset }) {
  const say = useMessages().stories.write;
  return (
    <Section title={say.groups.words}>
      <TextArea field={fields.body} hint={say.body.hint} label={say.body.label} optional rows={8} />
      <TextField
        autoComplete="off"
        field={fields.title}
        hint={say.ownTitle.hint}
        label={say.ownTitle.label}
        optional
      />
    </Section>
  );
}

/** Preview comes first: it is what the Enter key does in a line of text. */
function Buttons({ editing }: { editing: boolean }) {
  const say = useMessages().stories.write;
  return (
    <div className="actions">
      <Button kind="quiet" name="intent" value="preview">
        {say.preview}
      </Button>
      <Button name="intent" value="publish">
        {editing ? say.save : say.publish}
      </Button>
    </div>
  );
}

function Preview({ story }: { story: NonNullable<FormAgain['preview']> }) {
  const say = useMessages().stories.write;
  return (
    <section aria-labelledby="preview" className="preview">
      <Callout kind="note" news title={say.previewTitle}>
        <p>{say.previewNote}</p>
      </Callout>
      <h2 dir="auto" id="preview" lang={story.language}>
        {story.title}
      </h2>
      <StoryView heading="h3" story={story} />
    </section>
  );
}
