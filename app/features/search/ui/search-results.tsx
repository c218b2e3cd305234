import { CardList } from '~/ui/card';
import { Empty } from '~/ui/empty';
import { Explain } from '~/ui/explain';
import { useMessages, useNumber, useUrls } from '~/ui/language';
import { LinkButton, TextLink } from '~/ui/link';
import { Section } from '~/ui/page';
import { Pager } from '~/ui/pager';
import { SECTIONS, type Section as SectionName, searchQuery } from '../rules';
import type { Results } from '../search.server';
import { HitCard } from './hit-card';

interface Shown {
  typed: string;
  section: SectionName | null;
  after: string | null;
  results: Results;
}

const countAll = ({ counts }: Results) => SECTIONS.reduce((sum, one) => sum + counts[one], 0);

/** Stays while results change, so that it is read out when a script brings them. */
export function ResultCount({ results }: Pick<Shown, 'results'>) {
  const say = useMessages().search;
  return (
    <p className="quiet">
      <output>{say.found(countAll(results))}</output>
    </p>
  );
}

/** What was found, and what was searched for instead where that was something else. */
export function SearchResults(shown: Shown) {
  const { results, typed, section } = shown;
  const say = useMessages().search;
  const total = countAll(results);
  if (total === 0) {
    return (
      <>
        <StoryFilterLink results={results} />
        <NothingFound typed={typed} />
      </>
    );
  }
  const here = section ? results.counts[section] : total;
  return (
    <div className="search-results">
      <SearchNotes {...shown} />
      <SectionLinks {...shown} total={total} />
      <Explain topics={['search', 'months']} />
      <StoryFilterLink results={results} />
      {here === 0 ? <p>{say.noneHere}</p> : null}
      {here > 0 && results.sections.length === 0 ? <p>{say.lastPage}</p> : null}
      {results.sections.map((group) => (
        <SectionResults {...shown} group={group} key={group.section} />
      ))}
      <ResultPager {...shown} />
    </div>
  );
}

/** Results are of other words, or of fewer, than were typed. */
function SearchNotes({ results, typed }: Shown) {
  const say = useMessages().search;
  const to = useUrls();
  const { correction, match } = results;
  return (
    <>
      {correction ? (
        <p dir="auto">
          {correction.shown ? say.corrected(typed) : say.offered}{' '}
          <TextLink to={to.search(searchQuery({ typed: correction.words }))}>
            {correction.words}
          </TextLink>
          {correction.shown ? '.' : '?'}
        </p>
      ) : null}
      {match === 'some' ? <p>{say.matchesSome}</p> : null}
    </>
  );
}

/** The ways to one section alone, and back to all of them. */
function SectionLinks({ results, typed, section, total }: Shown & { total: number }) {
  const say = useMessages().search;
  const to = useUrls();
  const number = useNumber();
  const filled = SECTIONS.filter((one) => results.counts[one] > 0);
  const links = [
    { name: null, label: say.all, n: total },
    ...filled.map((one) => ({ name: one, label: say.section[one], n: results.counts[one] })),
  ];
  return (
    <nav aria-label={say.sections} className="search-sections">
      <ul className="chips">
        {links.map(({ name, label, n }) => (
          <li key={label}>
            <TextLink
              aria-current={name === section ? 'page' : undefined}
              to={to.search(searchQuery({ typed, section: name }))}
            >
              {label} <span className="chip-count">{number(n)}</span>
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SectionResults({
  results,
  typed,
  section,
  group,
}: Shown & { group: Results['sections'][number] }) {
  const say = useMessages().search;
  const to = useUrls();
  const n = results.counts[group.section];
  return (
    <Section title={say.section[group.section]}>
      <CardList>
        {group.hits.map((hit) => (
          <HitCard hit={hit} key={hit.id} />
        ))}
      </CardList>
      {section === null && n > group.hits.length ? (
        <p>
          <TextLink to={to.search(searchQuery({ typed, section: group.section }))}>
            {say.allIn[group.section](n)}
          </TextLink>
        </p>
      ) : null}
    </Section>
  );
}

/** The list of stories, filtered by what the query names. */
function StoryFilterLink({ results: { stories } }: Pick<Shown, 'results'>) {
  const { search, terms } = useMessages();
  const to = useUrls();
  if (!stories) return null;
  const { treatments, scars, causes, sites } = stories;
  const words = [
    ...scars.map((code) => terms.scar[code]),
    ...causes.map((code) => terms.cause[code]),
    ...sites.map((code) => terms.site[code]),
  ];
  return (
    <p>
      <TextLink to={to.stories(stories.query)}>
        {search.filtered([...treatments, ...words].join(', '))}
      </TextLink>
    </p>
  );
}

function ResultPager({ results, typed, section, after }: Shown) {
  const to = useUrls();
  const at = (cursor: string | null) => to.search(searchQuery({ typed, section, after: cursor }));
  return (
    <Pager
      first={after ? at(null) : undefined}
      older={results.next ? at(results.next) : undefined}
    />
  );
}

function NothingFound({ typed }: { typed: string }) {
  const say = useMessages().search.none;
  const to = useUrls();
  return (
    <Empty title={say.title(typed)}>
      <ul className="words">
        {say.tips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
      <p className="actions">
        <LinkButton kind="primary" to={to.newDiscussion('kind=question')}>
          {say.ask}
        </LinkButton>
        <TextLink to={to.treatments()}>{say.treatments}</TextLink>
        <TextLink to={to.stories()}>{say.stories}</TextLink>
      </p>
    </Empty>
  );
}
