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
import { useMessages } from '~/ui/language';
import { Page, pageTitle } from '~/ui/page';

export const loader = page('public', async ({ db, url, to, say, language, config }) => {
  const { filters, query } = await filtersOfAddress(db, url.searchParams);
  // A name may come to mean another treatment one day, so no browser may keep this for ever.
  if (url.search !== (query && `?${query}`)) throw redirect(to.stories(query), 302);
  const shown = await storyListPage(db, filters, language);
  const canonical = new URL(to.stories(shown.understood), config.siteUrl).href;
  return {
    data: { ...shown, title: say.list.title[filters.kind], canonical },
    tags: ['list:stories'],
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? [
        { title: pageTitle(data.title) },
        { tagName: 'link', rel: 'canonical', href: data.canonical },
      ]
    : [];

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
          {list.total === 0 ? <NoStories {...shown} /> : null}
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
