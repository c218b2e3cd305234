import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { NewPasswordField } from '~/features/accounts/ui/account-fields';
import { Button } from '~/ui/button';
import { Callout } from '~/ui/callout';
import { FormErrors, OnceField, TextField } from '~/ui/field';
import { useMessages, useUrls } from '~/ui/language';
import { LinkButton } from '~/ui/link';
import { Page } from '~/ui/page';
import type { ShownStory } from '../shown-story';
import { StoryView } from './story-view';

/** What a mailed link stands for. */
export interface Waiting {
  once: string;
  email: string;
  name: string;
  nameTaken: boolean;
  /** Where the account exists: who is signed in, and where to sign in otherwise. */
  known: { signedIn: boolean; signInAt: string } | null;
  /** Null: an account alone waits. */
  story: ShownStory | null;
}

export interface ConfirmAnswer {
  result: SubmissionResult | null;
  nameTaken: boolean;
  otherAccount: boolean;
}

interface ConfirmPageProps {
  title: string;
  waiting: Waiting | null;
  answer: ConfirmAnswer | undefined;
}

/** Shows what would go out, and asks for the one thing that is missing to send it. */
export function ConfirmPage({ title, waiting, answer }: ConfirmPageProps) {
  const { write, read } = useMessages().stories;
  const say = write.confirm;
  const to = useUrls();
  if (!waiting) {
    return (
      <Page lead={<p>{say.gone}</p>} title={title}>
        <p className="actions">
          <LinkButton to={to.login()}>{say.signInButton}</LinkButton>
          <LinkButton to={to.newStory()}>{read.writeYours}</LinkButton>
        </p>
      </Page>
    );
  }
  const { story, known } = waiting;
  return (
    <Page lead={<p>{story ? say.lead : known ? say.signInJoin : say.joinLead}</p>} title={title}>
      {known && !known.signedIn ? <SignInFirst known={known} story={story} /> : null}
      {answer?.otherAccount ? <Callout kind="problem">{say.otherAccount}</Callout> : null}
      {known && !known.signedIn ? null : <ConfirmForm answer={answer} waiting={waiting} />}
      {story ? (
        <section aria-labelledby="what" className="preview">
          <h2 dir="auto" id="what" lang={story.language}>
            {story.title}
          </h2>
          <StoryView heading="h3" story={story} />
        </section>
      ) : null}
    </Page>
  );
}

function SignInFirst({
  known,
  story,
}: {
  known: NonNullable<Waiting['known']>;
  story: ShownStory | null;
}) {
  const say = useMessages().stories.write.confirm;
  return (
    <Callout kind="note" title={say.signInTitle}>
      {story ? <p>{say.signIn}</p> : null}
      <p>
        <LinkButton kind="primary" to={known.signInAt}>
          {say.signInButton}
        </LinkButton>
      </p>
    </Callout>
  );
}

function ConfirmForm({ waiting, answer }: Pick<ConfirmPageProps, 'answer'> & { waiting: Waiting }) {
  const { stories, accounts } = useMessages();
  const say = stories.write.confirm;
  const { email, name, known, story } = waiting;
  const nameTaken = waiting.nameTaken || answer?.nameTaken;
  const [form, fields] = useForm<{ name: string; password: string }>({
    id: 'confirm',
    lastResult: answer?.result,
    defaultValue: { name },
  });
  return (
    <Form method="post" reloadDocument {...getFormProps(form)}>
      <FormErrors form={form} />
      <OnceField value={waiting.once} />
      {known ? null : (
        <>
          {/* Tells a password manager which account the new password belongs to. */}
          <input autoComplete="username" name="email" type="hidden" value={email} />
          {nameTaken ? (
            <TextField
              autoComplete="nickname"
              field={fields.name}
              hint={say.nameTaken}
              label={accounts.fields.name}
            />
          ) : (
            <p>{say.as(name)}</p>
          )}
          <NewPasswordField field={fields.password} />
        </>
      )}
      <div className="actions">
        <Button>{story ? say.button : say.joinButton}</Button>
      </div>
    </Form>
  );
}
