import type { PostKind, PostState } from '~/features/posts/rules';
import { Badge } from '~/ui/badge';
import { Card, CardList } from '~/ui/card';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Time } from '~/ui/time';

interface OwnPost {
  id: string;
  kind: PostKind;
  slug: string;
  title: string;
  /** Of the title. */
  language: string;
  state: PostState;
  stateSince: Date;
  /** State of the newest version, where an older one may be out. */
  newest: string | null;
  /** Code of the reason that a moderator gave. */
  reason: string | null;
}

type Standing = 'wait' | 'out' | 'back' | 'gone' | 'kept';

const STANDING: Record<PostState, Standing> = {
  draft: 'kept',
  diary: 'kept',
  scheduled: 'wait',
  pending: 'wait',
  unreviewed: 'out',
  published: 'out',
  sent_back: 'back',
  hidden: 'gone',
  retracted: 'gone',
  removed: 'gone',
  erased: 'gone',
};

const BADGE = { wait: 'wait', out: 'good', back: 'mixed', gone: 'bad', kept: 'neutral' } as const;

/** An author's posts, each with one line on how it stands. */
export function OwnPostList({ posts }: { posts: OwnPost[] }) {
  return (
    <CardList>
      {posts.map((post) => (
        <OwnPostCard key={post.id} post={post} />
      ))}
    </CardList>
  );
}

function OwnPostCard({ post }: { post: OwnPost }) {
  const { accounts, posts } = useMessages();
  const { account } = accounts;
  const to = useUrls();
  const standing = STANDING[post.state];
  const why = useReason(post.reason);
  return (
    <Card>
      <h3 dir="auto" lang={post.language}>
        <TextLink to={to.post(post)}>{post.title}</TextLink>
      </h3>
      <p>
        {posts.kind[post.kind]}
        {'\u00a0· '}
        <Badge kind={BADGE[standing]}>{account.badges[standing]}</Badge>{' '}
        {post.state === 'published' ? null : account.states[post.state]}
      </p>
      {standing === 'out' && post.newest === 'pending' ? <p>{account.changeWaits}</p> : null}
      {standing === 'out' && post.newest === 'sent_back' ? <p>{account.changeSentBack}</p> : null}
      {why ? <p>{account.reason(why)}</p> : null}
      <p className="quiet">
        <Time at={post.stateSince} />
      </p>
    </Card>
  );
}

function useReason(code: string | null): string | null {
  const reasons: Record<string, { text: string } | undefined> = useMessages().review.reasons;
  return code === null ? null : (reasons[code]?.text ?? null);
}
