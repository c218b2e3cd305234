import { Callout } from '~/ui/callout';
import { Explain, type Topic } from '~/ui/explain';
import { useMessages } from '~/ui/language';
import { Prose } from '~/ui/prose';
import type { ShownStory } from '../shown-story';
import { StorySummary } from './story-summary';
import { StoryTimeline } from './story-timeline';
import { StoryTold } from './story-told';
import { YoungNote } from './young-note';

const NUMBERS: Topic[] = ['followed', 'age', 'sessions', 'measure', 'pain', 'cost'];

/** Whether a story has numbers, and with them the way to ask what they mean. */
export function hasNumbers({ summary, told }: ShownStory): boolean {
  const words = [
    ...summary.rows.map(({ value }) => value),
    ...told.flatMap(({ sentences }) => sentences),
  ];
  return words.some((one) => /\d/.test(one));
}

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
      {story.young ? <YoungNote source={story.young} /> : null}
      <StoryTold language={story.language} told={story.told} />
      <StoryTimeline events={story.timeline} />
      {hasNumbers(story) ? (
        <Explain topics={Heading === 'h2' ? [...NUMBERS, 'replies'] : NUMBERS} />
      ) : null}
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
