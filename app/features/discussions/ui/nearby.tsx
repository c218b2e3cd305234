import { StoryCard } from '~/features/stories/ui/story-card';
import { Callout } from '~/ui/callout';
import { CardList } from '~/ui/card';
import { useMessages } from '~/ui/language';
import type { Nearby as NearbyData } from '../find-nearby.server';
import { DiscussionCard } from './discussion-card';

/** What may answer a question before it is asked. */
export function Nearby({ nearby: { discussions, stories } }: { nearby: NearbyData }) {
  const say = useMessages().discussions.write.nearby;
  return (
    <section aria-label={say.title} className="nearby">
      <Callout kind="evidence" title={say.title}>
        <p>{say.words}</p>
      </Callout>
      <CardList>
        {discussions.map((discussion) => (
          <DiscussionCard discussion={discussion} key={discussion.id} />
        ))}
        {stories.map((story) => (
          <StoryCard key={story.id} story={story} />
        ))}
      </CardList>
    </section>
  );
}
