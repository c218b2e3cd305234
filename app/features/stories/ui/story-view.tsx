import { Callout } from '~/ui/callout';
import { useMessages } from '~/ui/language';
import { Prose } from '~/ui/prose';
import type { ShownStory } from '../shown-story';
import { StorySummary } from './story-summary';
import { StoryTold } from './story-told';

/** A story as readers see it, without its title: in short, its facts in sentences, its own words. */
export function StoryView({
  story,
  heading: Heading = 'h2',
}: {
  story: ShownStory;
  /** Level of the headings under the story's title. */
  heading?: 'h2' | 'h3';
}) {
  const say = useMessages().stories.read;
  return (
    <>
      {story.kind === 'opinion' ? <Callout kind="note">{say.opinionNote}</Callout> : null}
      {story.child ? <Callout kind="note">{say.childNote}</Callout> : null}
      <StorySummary story={story} />
      <StoryTold told={story.told} />
      {story.html ? (
        <section className="own-words">
          <Heading>{say.ownWords}</Heading>
          <Prose html={story.html} lang={story.language} />
        </section>
      ) : (
        <p className="quiet">{say.noOwnWords}</p>
      )}
      <p className="quiet">{say.figures[story.figures]}</p>
    </>
  );
}
