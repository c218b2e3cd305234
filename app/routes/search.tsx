import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { lookerOf } from '~/features/posts/index.server';
import { cleanText } from '~/features/posts/typed-text';
import { search } from '~/features/search/index.server';
import { QUERY_MAX, SECTIONS } from '~/features/search/rules';
import { SearchAdvice } from '~/features/search/ui/search-advice';
import { SearchField } from '~/features/search/ui/search-field';
import { ResultCount, SearchResults } from '~/features/search/ui/search-results';
import { page } from '~/http/page.server';
import { Callout } from '~/ui/callout';
import { useMessages } from '~/ui/language';
import { Page } from '~/ui/page';
import { pageMeta } from '~/ui/page-meta';

/** No id and no code is longer. */
const CURSOR_MAX = 80;

export const loader = page('public', async ({ db, url, say, language, actor }) => {
  const typed = cleanText(url.searchParams.get('q') ?? '').replace(/\s+/g, ' ');
  const section = SECTIONS.find((one) => one === url.searchParams.get('in')) ?? null;
  const after = url.searchParams.get('after')?.slice(0, CURSOR_MAX) || null;
  const looker = lookerOf(actor);
  const answer = await search(db, { typed, section, after, language, looker });
  const kept = [...typed].slice(0, QUERY_MAX).join('');
  return {
    data: {
      title: kept ? say.search.titleFor(kept) : say.search.title,
      kept,
      section,
      after,
      answer,
    },
    tags: ['list:search'],
  };
});

/** Results are for people; what they lead to stands in search engines itself. */
export const meta: MetaFunction<typeof loader> = (asked) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export default function Search() {
  const { kept, section, after, answer } = useLoaderData<typeof loader>();
  const say = useMessages().search;
  return (
    <Page title={say.title}>
      <SearchField section={section} typed={kept} />
      {answer.kind === 'found' ? <ResultCount results={answer} /> : null}
      {answer.kind === 'too_long' ? (
        <Callout kind="problem">
          <p>{say.tooLong(QUERY_MAX)}</p>
        </Callout>
      ) : null}
      {answer.kind === 'nothing_said' ? (
        <Callout kind="note">
          <p>{say.nothingSaid}</p>
        </Callout>
      ) : null}
      {answer.kind === 'found' ? (
        <SearchResults after={after} results={answer} section={section} typed={kept} />
      ) : (
        <SearchAdvice />
      )}
    </Page>
  );
}
