import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import type { PostFrame } from '../post-page.server';

/** What anyone may do about a post that is out: answer it, and tell a moderator of it. */
export function PostActions({ post, replyTo }: { post: PostFrame; replyTo: string | null }) {
  const { posts } = useMessages();
  const to = useUrls();
  const { id, out, inside } = post;
  const reportable = out && !inside?.own;
  if (!replyTo && !reportable) return null;
  return (
    <p className="actions">
      {replyTo ? (
        <TextLink rel="nofollow" to={replyTo}>
          {posts.read.reply}
        </TextLink>
      ) : null}
      {reportable ? (
        <TextLink rel="nofollow" to={to.report(id)}>
          {posts.read.report}
        </TextLink>
      ) : null}
    </p>
  );
}
