import { useMessages, useUrls } from '~/ui/language';
import { LinkButton, TextLink } from '~/ui/link';
import { Pager } from '~/ui/pager';
import { change, SORTS, type StoryFilters, writeFilters } from '../story-filters';
import type { StoryListPage } from '../story-list-page.server';

/** The other orders of the list, and the other kind. */
export function ListOrders({ filters }: { filters: StoryFilters }) {
  const say = useMessages();
  const to = useUrls();
  const other = filters.kind === 'story' ? 'opinion' : 'story';
  return (
    <nav aria-label={say.list.order} className="actions">
      {SORTS.map((sort) => (
        <TextLink
          aria-current={sort === filters.sort ? 'true' : undefined}
          key={sort}
          to={to.stories(writeFilters(change(filters, { sort })))}
        >
          {say.list.sort[sort]}
        </TextLink>
      ))}
      <TextLink to={to.stories(writeFilters(change(filters, { kind: other })))}>
        {say.list.title[other]}
      </TextLink>
      <LinkButton to={to.newStory()}>{say.list.write}</LinkButton>
    </nav>
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
