import { useLoaderData } from '@remix-run/react';
import { readHistory } from '~/features/posts/index.server';
import { KINDS } from '~/features/posts/rules';
import { VersionList } from '~/features/posts/ui/version-list';
import { page } from '~/http/page.server';
import { notFound } from '~/platform/errors';
import { Around } from '~/ui/around';
import { Explain } from '~/ui/explain';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Page } from '~/ui/page';
import { type MetaAsked, pageMeta } from '~/ui/page-meta';

export const loader = page('public', async ({ db, actor, say, params }) => {
  const id = params.id ?? '';
  const history = await readHistory(db, { id, kinds: [...KINDS] }, actor);
  if (!history) throw notFound();
  const words = say.posts.write.history;
  const title = history.title ? words.title(history.title) : words.replyTitle;
  return { data: { id, title, history }, tags: [`discussion:${id}`] };
});

export const meta = (asked: MetaAsked<{ title: string }>) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export default function PostHistory() {
  const { id, title, history } = useLoaderData<typeof loader>();
  const say = useMessages().posts.write.history;
  const to = useUrls();
  return (
    <Page
      lead={<p>{history.whole ? say.leadOwn : say.lead}</p>}
      title={
        history.title ? (
          <Around lang={history.language} text={history.title} words={say.title} />
        ) : (
          title
        )
      }
    >
      <p>
        <TextLink to={to.post({ ...history, id })}>{say.back}</TextLink>
      </p>
      <Explain topics={['versions']} />
      <VersionList history={history} />
    </Page>
  );
}
