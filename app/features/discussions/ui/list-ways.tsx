import { Empty } from '~/ui/empty';
import { useMessages, useNumber, useUrls } from '~/ui/language';
import { LinkButton, TextLink } from '~/ui/link';
import { Pager } from '~/ui/pager';
import type { DiscussionListPage } from '../list-discussions.server';
import { change, countChosen, NO_FILTERS, SORTS, writeFilters } from '../list-filters';
import { LISTED_KINDS } from '../vocabulary';

type Listed = Pick<DiscussionListPage, 'filters' | 'list'>;

/** The kinds of discussion, each with how many there are. */
export function KindTabs({ filters, list: { counts } }: Listed) {
  const say = useMessages().discussions.list;
  const to = useUrls();
  const number = useNumber();
  const all = LISTED_KINDS.reduce((sum, kind) => sum + counts[kind], 0);
  const tabs = [
    { kind: null, words: say.all, n: all },
    ...LISTED_KINDS.map((kind) => ({ kind, words: say.titleOf[kind], n: counts[kind] })),
  ];
  return (
    <nav aria-label={say.kinds}>
      <ul className="tabs">
        {tabs.map(({ kind, words, n }) => (
          <li key={words}>
            <TextLink
              aria-current={kind === filters.kind ? 'true' : undefined}
              to={to.discussions(writeFilters(change(filters, { kind })))}
            >
              {words} <span className="chip-count">{number(n)}</span>
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** How many there are, and the orders of the list. */
export function ListHead({ filters, list }: Listed) {
  const say = useMessages().discussions.list;
  const to = useUrls();
  return (
    <div className="story-list-head">
      <p>
        <output>
          <strong>{say.found(list.total)}</strong>
        </output>
      </p>
      <nav aria-label={say.order} className="story-orders">
        {SORTS.map((sort) => (
          <TextLink
            aria-current={sort === filters.sort ? 'true' : undefined}
            key={sort}
            to={to.discussions(writeFilters(change(filters, { sort })))}
          >
            {say.sort[sort]}
          </TextLink>
        ))}
      </nav>
    </div>
  );
}

export function ListPager({ filters, list }: Listed) {
  const to = useUrls();
  const at = (after: string | null) => to.discussions(writeFilters(change(filters, { after })));
  return (
    <Pager
      first={filters.after ? at(null) : undefined}
      older={list.next ? at(list.next) : undefined}
    />
  );
}

/** A list without a discussion invites one about what was looked for. */
export function NoDiscussions({ filters, list }: Listed) {
  const say = useMessages().discussions.list.empty;
  const to = useUrls();
  const narrowed = countChosen(filters) > 0;
  const { scar, guide, treatments } = filters;
  const [treatment] = treatments;
  const about = new URLSearchParams({
    kind: filters.kind ?? 'question',
    ...(treatment && { treatment }),
    ...(scar && { scar }),
    ...(guide && { guide }),
  });
  if (list.total > 0) return <p>{say.lastPage}</p>;
  return (
    <Empty title={narrowed ? say.narrowed : say.none}>
      <p>{narrowed ? say.narrowedWords : say.noneWords}</p>
      <p className="actions">
        <LinkButton kind="primary" to={to.newDiscussion(about.toString())}>
          {say.start[filters.kind ?? 'question']}
        </LinkButton>
        {narrowed || filters.kind ? (
          <TextLink to={to.discussions(writeFilters({ ...NO_FILTERS, sort: filters.sort }))}>
            {say.all}
          </TextLink>
        ) : null}
      </p>
    </Empty>
  );
}
