import { redirect } from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { discussionFiltersOf, discussionListPage } from '~/features/discussions/index.server';
import { DiscussionCard } from '~/features/discussions/ui/discussion-card';
import {
  ChosenFilters,
  ListFilterForm,
  UnknownTreatments,
} from '~/features/discussions/ui/list-filter-form';
import { KindTabs, ListHead, ListPager, NoDiscussions } from '~/features/discussions/ui/list-ways';
import { page } from '~/http/page.server';
import { CardList } from '~/ui/card';
import { Explain } from '~/ui/explain';
import { useMessages, useUrls } from '~/ui/language';
import { LinkButton } from '~/ui/link';
import { Page } from '~/ui/page';
import { pageMeta } from '~/ui/page-meta';

export const loader = page('public', async ({ db, url, to, say, language }) => {
  const { filters, query } = await discussionFiltersOf(db, url.searchParams);
  // A name may come to mean another treatment one day, so no browser may keep this for ever.
  if (url.search !== (query && `?${query}`)) throw redirect(to.discussions(query), 302);
  const shown = await discussionListPage(db, filters, language);
  const { titleOf, title } = say.discussions.list;
  return {
    data: { ...shown, title: filters.kind ? titleOf[filters.kind] : title },
    tags: ['list:discussions'],
  };
});

export const meta: MetaFunction<typeof loader> = (asked) => {
  if (!asked.data) return [];
  const { title, understood: query } = asked.data;
  return pageMeta(asked, { title, kind: 'discussion', query });
};

export default function Discussions() {
  const shown = useLoaderData<typeof loader>();
  const { filters, list } = shown;
  const say = useMessages().discussions.list;
  const to = useUrls();
  return (
    <Page lead={say.lead} title={shown.title} width="wide">
      <UnknownTreatments {...shown} />
      <p>
        <LinkButton kind="primary" to={to.newDiscussion()}>
          {say.start}
        </LinkButton>
      </p>
      <KindTabs {...shown} />
      <div className="with-aside">
        <ListFilterForm {...shown} />
        <div className="story-list">
          <ChosenFilters {...shown} />
          <ListHead {...shown} />
          {list.discussions.length > 0 ? (
            <Explain topics={['kinds', 'found', 'replies', 'months']} />
          ) : null}
          {list.discussions.length > 0 ? (
            <CardList>
              {list.discussions.map((discussion) => (
                <DiscussionCard discussion={discussion} heading="h2" key={discussion.id} />
              ))}
            </CardList>
          ) : (
            <NoDiscussions {...shown} />
          )}
          <ListPager filters={filters} list={list} />
        </div>
      </div>
    </Page>
  );
}
