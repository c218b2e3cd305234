import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Pager } from '~/ui/pager';
import { change, SORTS, writeFilters } from '../story-filters';
import type { StoryListPage } from '../story-list-page.server';

/** How many there are, the way to the other kind, and the orders of the list. */
export function ListHead({ filters, list }: Pick<StoryListPage, 'filters' | 'list'>) {
  const say = useMessages();
  const to = useUrls();
  const other = filters.kind === 'story' ? 'opinion' : 'story';
  return (
    <div className="story-list-head">
      <p>
        <output>
          <strong>{say.list.found[filters.kind](list.total)}</strong>
        </output>
        {'\u00a0· '}
        <TextLink to={to.stories(writeFilters(change(filters, { kind: other })))}>
          {say.list.title[other]}
        </TextLink>
      </p>
      <nav aria-label={say.list.order} className="story-orders">
        {SORTS.map((sort) => (
          <TextLink
            aria-current={sort === filters.sort ? 'true' : undefined}
            key={sort}
            to={to.stories(writeFilters(change(filters, { sort })))}
          >
            {say.list.sort[sort]}
          </TextLink>
        ))}
      </nav>
    </div>
  );
}

export function ListPager({ filters, list }: Pick<StoryListPage, 'filters' | 'list'>) {
  const to = useUrls();
  const at = (after: string | null) => to.stories(writeFilters(change(filters, { after })));
  return (
    <Pager
      first={filters.after ? at(null) : undefined}
      older={list.next ? at(list.next) : undefined}
    />
  );
}
