import { Badge } from '~/ui/badge';
import { useMessages } from '~/ui/language';
import type { TimelineEvent } from '../compose-timeline';

/** The course as a line to follow; the list is the truth, and the line is drawn along it. */
export function StoryTimeline({ events }: { events: TimelineEvent[] }) {
  const say = useMessages().stories.tell.line;
  if (events.length === 0) return null;
  return (
    <section aria-label={say.title}>
      <p className="story-told-about">{say.title}</p>
      <ol className="timeline">
        {events.map(({ kind, when, words, changedMind }) => (
          <li className={`timeline-${kind}`} dir="auto" key={`${kind} ${when} ${words}`}>
            {when ? <span className="timeline-when">{when}</span> : null} {words}{' '}
            {changedMind ? <Badge>{say.changedMind}</Badge> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
