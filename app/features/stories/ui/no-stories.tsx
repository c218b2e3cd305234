import { Empty } from '~/ui/empty';
import { useMessages, useUrls } from '~/ui/language';
import { LinkButton, TextLink } from '~/ui/link';
import { activeFacets, change, keepOnly, loosen, NO_FILTERS, writeFilters } from '../story-filters';
import type { StoryListPage } from '../story-list-page.server';

/** A list without a story: which single filter to leave out, and what that gives. */
export function NoStories({ filters, loosenings }: Pick<StoryListPage, 'filters' | 'loosenings'>) {
  const say = useMessages();
  const to = useUrls();
  const { empty } = say.list;
  if (activeFacets(filters).length === 0) {
    return (
      <Empty title={empty.none}>
        <p>{empty.noneWords}</p>
        <LinkButton kind="primary" to={to.newStory()}>
          {say.list.write}
        </LinkButton>
      </Empty>
    );
  }
  const found = say.list.found[filters.kind];
  return (
    <Empty title={empty.nothing}>
      <p>{loosenings.length > 0 ? empty.loosen : empty.loosenAll}</p>
      <ul className="plain-list">
        {loosenings.map(({ way, facet, n }) => (
          <li key={facet}>
            <TextLink to={to.stories(writeFilters(WAYS[way](filters, facet)))}>
              {empty[way](say.list.filters.facet[facet], found(n))}
            </TextLink>
          </li>
        ))}
        <li>
          <TextLink to={to.stories(writeFilters(change(filters, { chosen: NO_FILTERS.chosen })))}>
            {empty.all}
          </TextLink>
        </li>
      </ul>
    </Empty>
  );
}

const WAYS = { without: loosen, only: keepOnly };
