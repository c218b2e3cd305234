import { Callout } from '~/ui/callout';
import { useLanguage, useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { change, countChosen, FACETS, NO_FILTERS, toggle, writeFilters } from '../story-filters';
import type { StoryListPage } from '../story-list-page.server';
import { valueName } from './value-name';

type Active = Pick<StoryListPage, 'filters' | 'treatments' | 'unknownTreatments'>;

/** Each value that is chosen, as a link that takes it away. */
export function ActiveFilters({ filters, treatments }: Active) {
  const say = useMessages();
  const to = useUrls();
  const language = useLanguage();
  if (countChosen(filters) === 0) return null;
  return (
    <nav aria-label={say.list.filters.active} className="active-filters">
      <ul className="chips">
        {FACETS.flatMap((facet) =>
          filters.chosen[facet].map((value) => (
            <li key={`${facet} ${value}`}>
              <TextLink rel="nofollow" to={to.stories(writeFilters(toggle(filters, facet, value)))}>
                <span className="visually-hidden">{say.list.filters.remove} </span>
                {say.list.titleWith(
                  say.list.filters.facet[facet],
                  valueName(facet, value, { say, language, treatments }),
                )}{' '}
                <span aria-hidden="true" className="chip-remove">
                  ×
                </span>
              </TextLink>
            </li>
          )),
        )}
        <li>
          <TextLink to={to.stories(writeFilters(change(filters, { chosen: NO_FILTERS.chosen })))}>
            {say.list.filters.clear}
          </TextLink>
        </li>
      </ul>
    </nav>
  );
}

/** What stood in the address and means nothing here, and what may have been meant. */
export function UnknownFilters({ filters, unknownTreatments }: Active) {
  const say = useMessages();
  const to = useUrls();
  return (
    <>
      {unknownTreatments.map(({ typed, near }) => (
        <Callout key={typed} kind="problem" title={say.list.unknownTreatment(typed)}>
          {near.length > 0 ? (
            <>
              <p>{say.list.near}</p>
              <ul className="plain-list">
                {near.map(({ slug, name }) => (
                  <li key={slug}>
                    <TextLink to={to.stories(writeFilters(toggle(filters, 'treatment', slug)))}>
                      {name}
                    </TextLink>
                  </li>
                ))}
              </ul>
            </>
          ) : null}
        </Callout>
      ))}
      {FACETS.filter((facet) => facet !== 'treatment').flatMap((facet) =>
        filters.unknown[facet].map((typed) => (
          <Callout
            key={`${facet} ${typed}`}
            kind="problem"
            title={say.list.unknownValue(typed, say.list.filters.facet[facet])}
          />
        )),
      )}
    </>
  );
}
