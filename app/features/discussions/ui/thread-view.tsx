import { Link } from '@remix-run/react';
import { GoneStone } from '~/features/posts/ui/gone-post';
import { Explain } from '~/ui/explain';
import { useMessages } from '~/ui/language';
import { LinkButton } from '~/ui/link';
import type { Thread } from '../thread.server';
import { ReplyView } from './reply-view';

interface ThreadViewProps {
  thread: Thread;
  /** The address at which what stands on top is answered; null where it cannot be now. */
  replyTo: string | null;
  /** The address of a page of the thread; `null` for its first page. */
  pageAt: (after: string | null) => string;
  /** The page says further up what its numbers mean. */
  explained?: boolean;
}

/** The pages of a thread that stands on the page of this address. */
export const pagesOf = (address: string) => (after: string | null) =>
  after ? `${address}?after=${after}` : address;

/** What was answered under a post or a guide, in order, and the way to answer. */
export function ThreadView({ thread, replyTo, pageAt, explained = false }: ThreadViewProps) {
  const say = useMessages().discussions.thread;
  const { under, replies, total } = thread;
  const counted = under === 'post' ? say.replies : say.comments;
  return (
    <section className="section thread" id="replies">
      <h2>{total > 0 ? counted(total) : say.none[under]}</h2>
      {total > 0 && !explained ? <Explain topics={['replies']} /> : null}
      {total === 0 && replyTo ? <p className="quiet">{say.noneWords[under]}</p> : null}
      {replies.length > 0 ? (
        <ol className="replies">
          {replies.map((reply) => (
            <li id={`post-${reply.id}`} key={reply.id}>
              {'gone' in reply ? (
                <GoneStone gone={reply} />
              ) : (
                <ReplyView canAnswer={replyTo !== null} reply={reply} />
              )}
            </li>
          ))}
        </ol>
      ) : null}
      <ThreadPages pageAt={pageAt} thread={thread} />
      {replyTo ? (
        <p>
          <LinkButton kind="primary" rel="nofollow" to={replyTo}>
            {say.answer[under]}
          </LinkButton>
        </p>
      ) : null}
    </section>
  );
}

function ThreadPages({ thread, pageAt }: Pick<ThreadViewProps, 'thread' | 'pageAt'>) {
  const say = useMessages().discussions.thread;
  if (thread.first && !thread.next) return null;
  return (
    <nav aria-label={say.pages} className="pager">
      {thread.first ? null : <Link to={`${pageAt(null)}#replies`}>{say.fromStart}</Link>}
      {thread.next ? (
        <Link rel="next" to={`${pageAt(thread.next)}#replies`}>
          {say.more}
        </Link>
      ) : null}
    </nav>
  );
}
