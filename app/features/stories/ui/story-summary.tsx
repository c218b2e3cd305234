import { Badge } from '~/ui/badge';
import { FactList } from '~/ui/facts';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import type { ShownStory } from '../shown-story';
import type { Change } from '../vocabulary';

const BADGE_KINDS: Record<Change, 'good' | 'bad' | 'mixed' | 'neutral'> = {
  much_worse: 'bad',
  worse: 'bad',
  same: 'neutral',
  slightly_better: 'good',
  better: 'good',
  much_better: 'good',
  gone: 'good',
  mixed: 'mixed',
};

/** What a reader needs in ten seconds. */
export function StorySummary({ story }: { story: ShownStory }) {
  const { terms, stories } = useMessages();
  const say = stories.read;
  const { treatments, rows } = story.summary;
  return (
    <section aria-label={say.inShort} className="story-summary">
      <p className="badges">
        {story.outcome ? (
          <Badge kind={BADGE_KINDS[story.outcome]}>{terms.change[story.outcome]}</Badge>
        ) : null}{' '}
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
          ...rows,
        ]}
      />
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
