import { useLoaderData } from '@remix-run/react';
import { readStoryHistory } from '~/features/stories/index.server';
import { page } from '~/http/page.server';
import { notFound } from '~/platform/errors';
import { Badge } from '~/ui/badge';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Page, pageTitle, Section } from '~/ui/page';
import { Prose } from '~/ui/prose';
import { Time } from '~/ui/time';

export const loader = page('public', async ({ db, actor, say, params }) => {
  const id = params.id ?? '';
  const history = await readStoryHistory(db, id, actor);
  if (!history) throw notFound();
  const title = say.stories.read.historyPage.title(history.title);
  return { data: { id, title, history }, tags: [`story:${id}`] };
});

export const meta = ({ data }: { data?: { title: string } }) => [
  { title: pageTitle(data?.title ?? '') },
];

export default function StoryHistory() {
  const { id, title, history } = useLoaderData<typeof loader>();
  const say = useMessages().stories.read.historyPage;
  const to = useUrls();
  return (
    <Page lead={<p>{history.whole ? say.leadOwn : say.lead}</p>} title={title}>
      <p>
        <TextLink to={to.story(id, history.slug)}>{say.back}</TextLink>
      </p>
      {history.versions.map((version) => (
        <Section key={version.number} title={say.version(version.number)}>
          <p className="quiet">
            <Time at={version.at} style="datetime" />
            {version.byModerator ? ` · ${say.byModerator}` : null}
            {version.isPublic ? ` · ${say.now}` : null}
          </p>
          {history.whole ? (
            <p>
              <Badge kind={version.state === 'pending' ? 'wait' : 'neutral'}>
                {say.state[version.state]}
              </Badge>
            </p>
          ) : null}
          <h3 dir="auto" lang={history.language}>
            {version.title}
          </h3>
          <Prose html={version.html} lang={history.language} />
        </Section>
      ))}
    </Page>
  );
}
