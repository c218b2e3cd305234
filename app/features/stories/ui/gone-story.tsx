import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Page } from '~/ui/page';
import { Tombstone } from '~/ui/tombstone';
import type { GoneStory as Gone } from '../story-page.server';

/** Stands where a story was, and says why it went. */
export function GoneStory({ gone: { gone, reason } }: { gone: Gone }) {
  const { stories, review } = useMessages();
  const say = stories.read.gone;
  const to = useUrls();
  const titles = {
    removed: say.removedTitle,
    retracted: say.retractedTitle,
    erased: say.erasedTitle,
  };
  const reasons: Record<string, { name: string } | undefined> = review.reasons;
  const why = reason && reasons[reason]?.name;
  return (
    <Page title={say.pageTitle}>
      <Tombstone title={titles[gone]}>{why ? <p>{why}</p> : null}</Tombstone>
      <p>
        <TextLink to={to.stories()}>{say.toStories}</TextLink>
      </p>
    </Page>
  );
}
