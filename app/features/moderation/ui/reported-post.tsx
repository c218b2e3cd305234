import { waysOf } from '~/features/posts/ui/post-ways';
import { Callout } from '~/ui/callout';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import type { ReportedPost } from '../report-page.server';

/** What is reported, in short. */
export function ReportedQuote({ post }: { post: ReportedPost }) {
  const { posts, reports } = useMessages();
  const say = reports.page;
  const to = useUrls();
  return (
    <section aria-label={say.about} className="answered">
      <p className="answered-title" dir="auto" lang={post.language}>
        <TextLink to={to.post(post)}>{post.name}</TextLink>
      </p>
      <p className="quiet">{say.by(post.author ?? posts.formerMember)}</p>
    </section>
  );
}

/** Nobody reports themselves: what they can do instead. */
export function OwnPostNote({ post }: { post: ReportedPost }) {
  const say = useMessages().reports.own;
  const ways = waysOf(useUrls(), post);
  return (
    <Callout kind="note" title={say.title}>
      <p>{say.words}</p>
      <p className="actions">
        <TextLink to={ways.edit}>{say.edit}</TextLink>
        <TextLink to={ways.withdraw}>{say.withdraw}</TextLink>
      </p>
    </Callout>
  );
}
