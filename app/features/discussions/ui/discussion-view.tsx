import type { ShownStory } from '~/features/stories/shown-story';
import { StoryView } from '~/features/stories/ui/story-view';
import { Callout } from '~/ui/callout';
import { FactList } from '~/ui/facts';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Prose } from '~/ui/prose';
import type { ShownDiscussion } from '../show-discussion.server';

interface DiscussionViewProps {
  /** `story`: where it was told like one. */
  discussion: ShownDiscussion & { story?: ShownStory | null };
}

/** What someone asks, thinks or tells, without its title: what it is about first, then their words. */
export function DiscussionView({ discussion }: DiscussionViewProps) {
  const { discussions } = useMessages();
  const { kind, story, html, language } = discussion;
  if (story) {
    return (
      <>
        <StoryView story={story} />
        <Facts discussion={discussion} />
      </>
    );
  }
  return (
    <>
      {kind === 'opinion' ? <Callout kind="note">{discussions.read.opinionNote}</Callout> : null}
      <Prose html={html} lang={language} />
      <Facts discussion={discussion} />
    </>
  );
}

/** The scar card of a question with what was tried, or the tie to a seller of an opinion. */
function Facts({ discussion: { rows, tried } }: DiscussionViewProps) {
  const say = useMessages().discussions.read.rows;
  const items = [
    ...rows,
    ...(tried.length > 0 ? [{ label: say.tried, value: <Tried of={tried} /> }] : []),
  ];
  return items.length > 0 ? <FactList items={items} /> : null;
}

function Tried({ of }: { of: ShownDiscussion['tried'] }) {
  const to = useUrls();
  return (
    <ul className="plain-list">
      {of.map(({ name, slug }) => (
        <li key={name}>
          {slug ? (
            <TextLink to={to.treatment(slug)}>{name}</TextLink>
          ) : (
            <span dir="auto">{name}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
