import { Badge } from '~/ui/badge';
import { FactList } from '~/ui/facts';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import type { ShownStory } from '../shown-story';
import { OutcomeBadge } from './outcome-badge';

/** What a reader needs in ten seconds. */
export function StorySummary({ story }: { story: ShownStory }) {
  const { terms, stories } = useMessages();
  const say = stories.read;
  const { treatments, rows } = story.summary;
  const said = rows.filter(({ value }) => value !== terms.notSaid);
  const notSaid = rows.filter(({ value }) => value === terms.notSaid);
  return (
    <section aria-label={say.inShort} className="story-summary">
      <p className="badges">
        {story.outcome ? <OutcomeBadge outcome={story.outcome} /> : null}{' '}
        {story.kind === 'opinion' ? <Badge>{say.badge.opinion}</Badge> : null}{' '}
        {story.child ? <Badge>{say.badge.child}</Badge> : null}
      </p>
      <FactList
        items={[
          ...(treatments.length > 0
            ? [
                {
                  label: say.facts.treatment(treatments.length),
                  value: <Treatments of={treatments} />,
                },
              ]
            : []),
          ...said,
        ]}
      />
      {notSaid.length > 0 ? (
        <p className="quiet">{say.notSaid(notSaid.map(({ label }) => label))}</p>
      ) : null}
    </section>
  );
}

function Treatments({ of }: { of: ShownStory['summary']['treatments'] }) {
  const say = useMessages().stories.read;
  const to = useUrls();
  return (
    <ul className="plain-list">
      {of.map(({ name, slug, named, code }) => (
        <li key={`${name} ${named}`}>
          {slug ? (
            <TextLink to={to.treatment(slug)}>{name}</TextLink>
          ) : (
            <span dir="auto">{name}</span>
          )}
          {named ? <span dir="auto"> {say.typedAs(named)}</span> : null}
          {code === null ? <span className="quiet"> ({say.notInTree})</span> : null}
        </li>
      ))}
    </ul>
  );
}
