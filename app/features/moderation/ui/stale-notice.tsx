import { Callout } from '~/ui/callout';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import type { Changes } from '../changes-since.server';
import { PastDecision } from './past-decision';

/** A decision came too late: says what happened meanwhile. What was typed is still in the form. */
export function StaleNotice({ changes, postId }: { changes: Changes; postId: string }) {
  const say = useMessages();
  const to = useUrls();
  const words = say.review.stale;
  return (
    <Callout kind="problem" title={words.title}>
      {changes.newVersion ? <p>{words.newVersion}</p> : null}
      {changes.decisions.map((decision) => (
        <PastDecision decision={decision} key={decision.id} />
      ))}
      <p>
        {words.stateNow(say.posts.state[changes.state])}{' '}
        <TextLink to={to.reviewPost(postId)}>{words.look}</TextLink>
      </p>
    </Callout>
  );
}
