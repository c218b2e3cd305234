import type { FormMetadata, SubmissionResult } from '@conform-to/react';
import { getFormProps } from '@conform-to/react';
import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Button } from '~/ui/button';
import { Callout } from '~/ui/callout';
import { FormErrors, OnceField } from '~/ui/field';
import { useMessages, useUrls } from '~/ui/language';
import { LinkButton } from '~/ui/link';
import { UnsentWarning } from '~/ui/unsent-warning';
import type { FindingCode } from '../completion/cross-checks';
import type { SafetyCardId } from '../completion/safety-cards';
import { SafetyCards } from './safety-cards';

/** What the server says of a form that was not saved. */
export interface Again {
  result: SubmissionResult;
  version: number;
  asks: FindingCode[];
}

interface StepFormProps<Fields extends Record<string, unknown>> {
  /** What `useForm` gave. */
  form: FormMetadata<Fields>;
  /** Names of the fields in the order in which they stand on the page. */
  order: readonly string[];
  storyId: string;
  /** The form's own key, and the version of the story that it was opened on. */
  once: string;
  version: number;
  asks?: FindingCode[];
  safety?: SafetyCardId[];
  /** More buttons, as the one that removes something. */
  buttons?: ReactNode;
  children: ReactNode;
}

/** One group of answers with its own save; everything in it may be skipped. Works without script. */
export function StepForm<Fields extends Record<string, unknown>>(props: StepFormProps<Fields>) {
  const { form, order, storyId, once, version, asks = [], safety = [], buttons, children } = props;
  const say = useMessages().completion;
  const to = useUrls();
  return (
    <>
      <SafetyCards ids={safety} />
      <Form method="post" reloadDocument {...getFormProps(form)}>
        <FormErrors form={form} order={order} />
        <Asks codes={asks} />
        <OnceField value={once} />
        <input name="version" type="hidden" value={version} />
        <UnsentWarning />
        {children}
        <div className="actions">
          <Button name="intent" value="save">
            {say.save}
          </Button>
          <LinkButton to={to.completeStory(storyId)}>{say.skip}</LinkButton>
          {buttons}
        </div>
      </Form>
    </>
  );
}

/** Answers that do not go together, each with a tick that says they do. */
function Asks({ codes }: { codes: FindingCode[] }) {
  const say = useMessages().completion;
  if (codes.length === 0) return null;
  return (
    <Callout kind="problem" title={say.asksTitle}>
      {codes.map((code) => (
        <div className="field check" key={code}>
          <p id={`asked-${code}`}>{say.findings[code]}</p>
          <label className="tile">
            <input
              aria-describedby={`asked-${code}`}
              name="confirmed"
              type="checkbox"
              value={code}
            />
            <span>{say.thatIsRight}</span>
          </label>
        </div>
      ))}
    </Callout>
  );
}
