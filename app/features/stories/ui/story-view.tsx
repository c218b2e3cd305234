import { Callout } from '~/ui/callout';
import { useMessages } from '~/ui/language';
import { Prose } from '~/ui/prose';
import type { ShownStory } from '../shown-story';
import { StorySummary } from './story-summary';

/** A story as readers see it, without its title: in short, its facts in sentences, its own words. */
export function StoryView({ story }: { story: ShownStory }) {
  const say = useMessages().stories.read;
  return (
    <>
      {story.kind === 'opinion' ? <Callout kind="note">{say.opinionNote}</Callout> : null}
      {story.child ? <Callout kind="note">{say.childNote}</Callout> : null}
      <StorySummary story={story} />
      {story.paragraph.map((paragraph) => (
        <p className="story-told" dir="auto" key={paragraph}>
          {paragraph}
        </p>
      ))}
      {story.html ? (
        <Prose html={story.html} lang={story.language} />
      ) : (
        <p className="quiet">{say.noOwnWords}</p>
      )}
      <p className="quiet">{say.figures[story.figures]}</p>
    </>
  );
}
