import type { ReactNode } from 'react';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Page } from '~/ui/page';
import { Tombstone } from '~/ui/tombstone';
import type { GonePost } from '../post-page.server';

/** A page that stands where a post was, and says why it went; `children`: what answered it. */
export function GonePostPage({ gone, children }: { gone: GonePost; children?: ReactNode }) {
  const say = useMessages().posts.read.gone;
  const to = useUrls();
  return (
    <Page title={say.pageTitle}>
      <GoneStone gone={gone} />
      {children ? <p>{say.repliesStay}</p> : null}
      {children}
      <p>
        {gone.kind === 'story' ? (
          <TextLink to={to.stories()}>{say.toStories}</TextLink>
        ) : (
          <TextLink to={to.discussions()}>{say.toDiscussions}</TextLink>
        )}
      </p>
    </Page>
  );
}

/** Where a post was: that it is gone, and the reason in its shortest words; never its text. */
export function GoneStone({ gone: { kind, gone, reason } }: { gone: GonePost }) {
  const { posts, review } = useMessages();
  const say = posts.read.gone;
  const reasons: Record<string, { name: string } | undefined> = review.reasons;
  const why = reason && reasons[reason]?.name;
  return <Tombstone title={say[gone](kind)}>{why ? <p>{why}</p> : null}</Tombstone>;
}
