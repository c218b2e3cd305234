import { getFormProps, type SubmissionResult, useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { NewPasswordField } from '~/features/accounts/ui/account-fields';
import { SendingPath } from '~/features/posts/ui/sending-path';
import { SupportCard } from '~/features/posts/ui/support-card';
import { StoryView } from '~/features/stories/ui/story-view';
import { Button } from '~/ui/button';
import { Callout } from '~/ui/callout';
import { FormErrors, OnceField, TextField } from '~/ui/field';
import { useMessages, useUrls } from '~/ui/language';
import { LinkButton } from '~/ui/link';
import { Page } from '~/ui/page';
import { Prose } from '~/ui/prose';
import type { WaitingText } from '../confirm-publication.server';
import { Quoted } from './reply-page';
import { DiscussionText } from './text-preview';

/** What a mailed link stands for. */
export interface Waiting {
  once: string;
  email: string;
  name: string;
  nameTaken: boolean;
  /** Where the account exists: who is signed in, and where to sign in otherwise. */
  known: { signedIn: boolean; signInAt: string } | null;
  /** Null: an account alone waits. */
  text: WaitingText | null;
}

export interface ConfirmAnswer {
  result: SubmissionResult | null;
  nameTaken: boolean;
  otherAccount: boolean;
  /** What a reply answers is not there any more. */
  answersNothing: boolean;
}

interface ConfirmPageProps {
  title: string;
  waiting: Waiting | null;
  answer: ConfirmAnswer | undefined;
}

/** Shows what would go out, and asks for the one thing that is missing to send it. */
export function ConfirmPage({ title, waiting, answer }: ConfirmPageProps) {
  const { discussions, posts } = useMessages();
  const say = discussions.write.confirm;
  const to = useUrls();
  if (!waiting) {
    return (
      <Page lead={<p>{say.gone}</p>} title={title}>
        <p className="actions">
          <LinkButton to={to.login()}>{say.signInButton}</LinkButton>
        </p>
      </Page>
    );
  }
  const { text, known } = waiting;
  return (
    <Page lead={<p>{text ? say.lead : known ? say.signInJoin : say.joinLead}</p>} title={title}>
      <SendingPath at="confirm" text={text !== null} />
      <SupportCard concerns={text?.concerns ?? []} />
      {known && !known.signedIn ? <SignInFirst known={known} sends={text !== null} /> : null}
      {answer?.otherAccount ? (
        <Callout kind="problem" news>
          {say.otherAccount}
        </Callout>
      ) : null}
      {answer?.answersNothing ? (
        <Callout kind="problem" news>
          {posts.write.answersNothing}
        </Callout>
      ) : null}
      {known && !known.signedIn ? null : <ConfirmForm answer={answer} waiting={waiting} />}
      {text ? (
        <div className="preview">
          <Text text={text} />
        </div>
      ) : null}
    </Page>
  );
}

function Text({ text }: { text: WaitingText }) {
  if (text.kind === 'discussion') return <DiscussionText discussion={text.discussion} />;
  if (text.kind === 'reply') {
    return (
      <>
        {text.target ? <Quoted target={text.target} /> : null}
        <Prose html={text.reply.html} lang={text.reply.language} />
      </>
    );
  }
  return (
    <>
      <h2 dir="auto" lang={text.story.language}>
        {text.story.title}
      </h2>
      <StoryView heading="h3" story={text.story} />
    </>
  );
}

function SignInFirst({ known, sends }: { known: NonNullable<Waiting['known']>; sends: boolean }) {
  const say = useMessages().discussions.write.confirm;
  return (
    <Callout kind="note" title={say.signInTitle}>
      {sends ? <p>{say.signIn}</p> : null}
      <p>
        <LinkButton kind="primary" to={known.signInAt}>
          {say.signInButton}
        </LinkButton>
      </p>
    </Callout>
  );
}

function ConfirmForm({ waiting, answer }: Pick<ConfirmPageProps, 'answer'> & { waiting: Waiting }) {
  const { discussions, accounts } = useMessages();
  const say = discussions.write.confirm;
  const { email, name, known, text } = waiting;
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
        <Button>{text ? say.button : say.joinButton}</Button>
      </div>
    </Form>
  );
}
