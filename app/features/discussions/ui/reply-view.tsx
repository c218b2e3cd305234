import { waysOf } from '~/features/posts/ui/post-ways';
import { Badge } from '~/ui/badge';
import { useMessages, useUrls } from '~/ui/language';
import { PlaceLink, TextLink } from '~/ui/link';
import { Prose } from '~/ui/prose';
import { Time } from '~/ui/time';
import type { WholeReply } from '../thread.server';
import { ReplyStanding } from './reply-standing';

interface ReplyViewProps {
  reply: WholeReply;
  /** Whether anything can be answered there now. */
  canAnswer: boolean;
}

/** One reply: who and when, what it answers, its words, and what one may do with it. */
export function ReplyView({ reply, canAnswer }: ReplyViewProps) {
  const { posts } = useMessages();
  return (
    <article className="reply">
      <ReplyHead reply={reply} />
      {reply.unreviewed ? (
        <p>
          <Badge kind="wait">{posts.state.unreviewed}</Badge>
        </p>
      ) : null}
      <ReplyStanding reply={reply} />
      <Prose html={reply.html} lang={reply.language} />
      <ReplyActions canAnswer={canAnswer} reply={reply} />
    </article>
  );
}

function ReplyHead({ reply }: Pick<ReplyViewProps, 'reply'>) {
  const { posts } = useMessages();
  const to = useUrls();
  const { id, author, publishedAt, sentAt, editedAt } = reply;
  const ways = waysOf(to, { id, told: false });
  return (
    <p className="reply-head">
      {author?.memberId ? (
        <TextLink rel="author" to={to.member(author.name)}>
          {author.name}
        </TextLink>
      ) : (
        <span className="reply-name">{author?.name ?? posts.formerMember}</span>
      )}{' '}
      <PlaceLink place={`post-${id}`}>
        <Time at={publishedAt ?? sentAt} />
      </PlaceLink>
      {editedAt ? (
        <>
          {' · '}
          <TextLink to={ways.history}>{posts.read.edited}</TextLink>
        </>
      ) : null}
      <Answered reply={reply} />
    </p>
  );
}

/** "in reply to Anna", with the way there; what answers the top says nothing. */
function Answered({ reply: { answers } }: Pick<ReplyViewProps, 'reply'>) {
  const { discussions, posts } = useMessages();
  const say = discussions.thread;
  const to = useUrls();
  if (!answers) return null;
  const { id, name, gone, here } = answers;
  const place = `post-${id}`;
  if (gone) {
    return (
      <span className="reply-answers">
        {here ? <PlaceLink place={place}>{say.toGone}</PlaceLink> : say.toGone}
      </span>
    );
  }
  const words = name ?? posts.formerMember;
  return (
    <span className="reply-answers">
      {say.inReplyTo}{' '}
      {here ? (
        <PlaceLink place={place}>{words}</PlaceLink>
      ) : (
        <TextLink to={to.post({ kind: 'reply', id })}>{words}</TextLink>
      )}
    </span>
  );
}

function ReplyActions({ reply, canAnswer }: ReplyViewProps) {
  const { discussions, posts, shell } = useMessages();
  const say = discussions.thread;
  const to = useUrls();
  const { id, out, author, inside } = reply;
  const name = author?.name ?? posts.formerMember;
  const ways = waysOf(to, { id, told: false });
  return (
    <p className="reply-actions">
      {canAnswer && out ? (
        <TextLink aria-label={say.replyTo(name)} rel="nofollow" to={to.reply(id)}>
          {posts.read.reply}
        </TextLink>
      ) : null}
      {inside?.can.edit ? <TextLink to={ways.edit}>{posts.read.edit}</TextLink> : null}
      {inside?.can.withdraw ? <TextLink to={ways.withdraw}>{posts.read.withdraw}</TextLink> : null}
      {inside?.can.putBack ? <TextLink to={ways.withdraw}>{posts.read.putBack}</TextLink> : null}
      {inside && !inside.own ? (
        <TextLink to={to.reviewPost(id)}>{shell.nav.review}</TextLink>
      ) : null}
      {out && !inside?.own ? (
        <TextLink aria-label={say.reportOf(name)} rel="nofollow" to={to.report(id)}>
          {posts.read.report}
        </TextLink>
      ) : null}
    </p>
  );
}
