import type { ReactNode } from 'react';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Time } from '~/ui/time';
import type { PostFrame } from '../post-page.server';
import type { PostWays } from './post-ways';

/** Who wrote it and when, and what one may do with it. */
export function PostByline({ post, ways }: { post: PostFrame; ways: PostWays }) {
  const { posts, shell } = useMessages();
  const say = posts.read;
  const to = useUrls();
  const { id, author, publishedAt, writtenAt, editedAt, sentAt, importedFrom, inside } = post;
  return (
    <div className="byline">
      <p>
        {say.by}{' '}
        {author?.memberId ? (
          <TextLink rel="author" to={to.member(author.name)}>
            {author.name}
          </TextLink>
        ) : (
          (author?.name ?? posts.formerMember)
        )}
        {publishedAt ? <Dated word={say.publishedOn} at={publishedAt} /> : null}
        {publishedAt ? null : <Dated word={say.sentOn} at={sentAt} />}
        {writtenAt ? <Dated word={say.writtenOn} at={writtenAt} /> : null}
        {importedFrom ? <Elsewhere {...importedFrom} /> : null}
        {editedAt ? (
          <Dated word={say.edited} at={editedAt}>
            {' '}
            (<TextLink to={ways.history}>{say.history}</TextLink>)
          </Dated>
        ) : null}
      </p>
      {inside ? (
        <p className="actions">
          {inside.can.edit ? <TextLink to={ways.edit}>{say.edit}</TextLink> : null}
          {inside.can.withdraw ? <TextLink to={ways.withdraw}>{say.withdraw}</TextLink> : null}
          {inside.can.putBack ? <TextLink to={ways.withdraw}>{say.putBack}</TextLink> : null}
          <TextLink to={ways.history}>{say.history}</TextLink>
          {inside.own ? null : <TextLink to={to.reviewPost(id)}>{shell.nav.review}</TextLink>}
        </p>
      ) : null}
    </div>
  );
}

function Elsewhere({ name, url, licence }: NonNullable<PostFrame['importedFrom']>) {
  const say = useMessages().posts.read;
  return (
    <>
      {'\u00a0· '}
      {say.importedFrom}{' '}
      {url ? (
        <a className="text-link" href={url} rel="external nofollow noopener">
          {name}
        </a>
      ) : (
        name
      )}
      {licence ? ` (${licence})` : null}
    </>
  );
}

function Dated({ word, at, children }: { word: string; at: Date; children?: ReactNode }) {
  return (
    <>
      {'\u00a0· '}
      {word} <Time at={at} />
      {children}
    </>
  );
}
