import { CardList } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { Explain, type Topic } from '~/ui/explain';
import { useLanguage, useMessages, useUrls } from '~/ui/language';
import { LinkButton, TextLink } from '~/ui/link';
import type { TreatmentStories } from '../stories-of-treatment.server';
import { filtersFor, writeFilters } from '../story-filters';
import { StoryCard } from './story-card';
import { valueName } from './value-name';

/** The numbers that stand here. */
export const STORY_NUMBERS: Topic[] = ['outcomes', 'followed', 'months'];

/** What people tell of one treatment: counts in words, never shares, and the newest stories. */
export function TreatmentStoriesView({
  slug,
  told,
  explained,
}: {
  slug: string;
  told: TreatmentStories;
  /** The page says further up what its numbers mean. */
  explained: boolean;
}) {
  const say = useMessages();
  const to = useUrls();
  const filters = filtersFor('treatment', [slug]);
  const write = to.newStory(`treatment=${slug}`);
  return (
    <>
      {told.total > 0 ? (
        <>
          <OutcomeLine told={told} />
          <p className="quiet">
            {told.youngBetter > 0 ? `${say.treatments.youngBetter(told.youngBetter)} ` : null}
            {say.treatments.toldNote}
          </p>
          {explained ? null : <Explain topics={STORY_NUMBERS} />}
          <CardList>
            {told.newest.map((story) => (
              <StoryCard key={story.id} story={story} />
            ))}
          </CardList>
        </>
      ) : (
        <Empty title={say.treatments.none}>
          <p>{say.treatments.noneWords}</p>
        </Empty>
      )}
      <p className="actions">
        {told.total > 0 ? (
          <LinkButton to={to.stories(writeFilters(filters))}>
            {say.treatments.allStories(told.total)}
          </LinkButton>
        ) : null}
        <LinkButton to={write}>{say.treatments.write}</LinkButton>
        {told.opinions > 0 ? (
          <TextLink to={to.stories(writeFilters({ ...filters, kind: 'opinion' }))}>
            {say.treatments.opinions(told.opinions)}
          </TextLink>
        ) : null}
      </p>
    </>
  );
}

/** "7 stories: 1 worse, 2 no change, 4 better." */
function OutcomeLine({ told }: { told: TreatmentStories }) {
  const say = useMessages();
  const language = useLanguage();
  const words = { say, language, treatments: [] };
  const parts = told.outcomes.map(({ outcome, n }) =>
    outcome === 'mixed'
      ? say.treatments.mixed(n)
      : say.treatments.outcome(n, valueName('outcome', outcome, words)),
  );
  return (
    <p>
      <strong>{say.treatments.toldLine(told.total, parts.join(', '))}</strong>
    </p>
  );
}
