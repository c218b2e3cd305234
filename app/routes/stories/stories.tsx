import { redirect } from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { filtersOfAddress, storyListPage } from '~/features/stories/index.server';
import { ActiveFilters, UnknownFilters } from '~/features/stories/ui/active-filters';
import { FilterPanel } from '~/features/stories/ui/filter-panel';
import { ListHead, ListPager } from '~/features/stories/ui/list-ways';
import { NoStories } from '~/features/stories/ui/no-stories';
import { StoryCard } from '~/features/stories/ui/story-card';
import { page } from '~/http/page.server';
import { CardList } from '~/ui/card';
import { Explain } from '~/ui/explain';
import { useMessages } from '~/ui/language';
import { Page } from '~/ui/page';
import { pageMeta } from '~/ui/page-meta';

export const loader = page('public', async ({ db, url, to, say, language }) => {
  const { filters, query } = await filtersOfAddress(db, url.searchParams);
  // A name may come to mean another treatment one day, so no browser may keep this for ever.
  if (url.search !== (query && `?${query}`)) throw redirect(to.stories(query), 302);
  const shown = await storyListPage(db, filters, language);
  return {
    data: { ...shown, title: say.list.title[filters.kind] },
    tags: ['list:stories'],
  };
});

export const meta: MetaFunction<typeof loader> = (asked) => {
  if (!asked.data) return [];
  const { title, understood: query } = asked.data;
  return pageMeta(asked, { title, kind: 'site', query });
};

export default function Stories() {
  const shown = useLoaderData<typeof loader>();
  const { filters, list } = shown;
  const say = useMessages();
  return (
    <Page lead={say.list.lead[filters.kind]} title={shown.title} width="wide">
      <UnknownFilters {...shown} />
      <div className="with-aside">
        <FilterPanel {...shown} />
        <div className="story-list">
          <ActiveFilters {...shown} />
          <ListHead filters={filters} list={list} />
          {list.total === 0 ? (
            <NoStories {...shown} />
          ) : (
            <Explain topics={['filters', 'found', 'followed', 'months']} />
          )}
          {list.total > 0 && list.stories.length === 0 ? <p>{say.list.empty.lastPage}</p> : null}
          <CardList>
            {list.stories.map((story) => (
              <StoryCard heading="h2" key={story.id} story={story} />
            ))}
          </CardList>
          <ListPager filters={filters} list={list} />
        </div>
      </div>
    </Page>
  );
}
