import { Badge } from '~/ui/badge';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Time } from '~/ui/time';
import type { PastDecision as Decision } from '../past-decisions.server';

/** One act of a moderator: who, when, what and why. `linked`: with the post's name, for the log. */
export function PastDecision({
  decision,
  linked = false,
}: {
  decision: Decision;
  linked?: boolean;
}) {
  const { review: say, photos } = useMessages();
  const { moderator, action, reason, quoted, note } = decision;
  return (
    <>
      <p className="quiet">
        <Time at={decision.at} style="datetime" />
        {'\u00a0· '}
        {moderator ?? say.log.someone}
      </p>
      <p>
        <strong>{decision.photo ? photos.review.acts[decision.photo] : say.done[action]}</strong>
        {linked ? (
          <>
            : <PostLink post={decision.post} />
          </>
        ) : null}
        {reason ? `\u00a0· ${say.reasons[reason].name} (${say.log.rules(decision.rules)})` : null}{' '}
        {decision.undone ? <Badge>{say.undone}</Badge> : null}
      </p>
      {quoted ? (
        <p dir="auto">
          {say.log.quoted}: <q lang="">{quoted}</q>
        </p>
      ) : null}
      {note ? (
        <p dir="auto">
          {say.log.note}: <span lang="">{note}</span>
        </p>
      ) : null}
    </>
  );
}

function PostLink({ post }: { post: Decision['post'] }) {
  const { review, posts } = useMessages();
  const to = useUrls();
  if (!post) return <>{review.log.gone}</>;
  return (
    <>
      {posts.kind[post.kind]}{' '}
      <TextLink lang={post.name ? post.language : undefined} to={to.reviewPost(post.id)}>
        {post.name || review.queue.untitled}
      </TextLink>
    </>
  );
}
