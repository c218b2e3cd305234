import { ContactList } from '~/features/posts/ui/support-card';
import { Callout } from '~/ui/callout';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Page } from '~/ui/page';

/** What happens after a report, the same for every post. */
export interface SentReport {
  kind: 'answer' | 'no_answer' | 'again';
  /** Someone may be in danger: whom to turn to stands first. */
  danger: boolean;
}

export function ReportSent({ postId, sent }: { postId: string; sent: SentReport }) {
  const say = useMessages().reports.sent;
  const to = useUrls();
  const again = sent.kind === 'again';
  return (
    <Page title={again ? say.again : say.title}>
      {sent.danger ? (
        <Callout kind="support" title={say.dangerTitle}>
          <p>{say.danger}</p>
          <p>{say.dangerYou}</p>
          <ContactList />
        </Callout>
      ) : null}
      <p>{again ? say.againNext : say.next}</p>
      {again ? null : <p>{sent.kind === 'answer' ? say.answer : say.noAnswer}</p>}
      <p>{say.secret}</p>
      <p className="actions">
        <TextLink to={to.post({ kind: 'reply', id: postId })}>{say.back}</TextLink>
        <TextLink to={to.rules()}>{say.rules}</TextLink>
      </p>
    </Page>
  );
}
