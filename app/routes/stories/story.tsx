import { redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import {
  type GoneStory as GoneStoryData,
  readStoryPage,
  type StoryPage,
} from '~/features/stories/index.server';
import { GoneStory } from '~/features/stories/ui/gone-story';
import { StoryByline } from '~/features/stories/ui/story-byline';
import { StoryState } from '~/features/stories/ui/story-state';
import { StoryView } from '~/features/stories/ui/story-view';
import { page } from '~/http/page.server';
import { notFound } from '~/platform/errors';
import { Badge } from '~/ui/badge';
import { useMessages, useUrls } from '~/ui/language';
import { LinkButton, TextLink } from '~/ui/link';
import { Page, pageTitle } from '~/ui/page';

interface Shown {
  title: string;
  justSent: boolean;
  story: StoryPage | GoneStoryData;
}

export const loader = page<'public', Shown>('public', async (asked) => {
  const { db, actor, language, say, params, to, url } = asked;
  const id = params.id ?? '';
  const story = await readStoryPage(db, id, { actor, language, say });
  if (!story) throw notFound();
  const justSent = url.searchParams.has('sent');
  if ('gone' in story) {
    const title = say.stories.read.gone.pageTitle;
    return { data: { title, justSent, story }, tags: [`story:${id}`], status: 410 };
  }
  if (params.slug !== story.slug) {
    // A title may change back, and a browser would remember the way to the old one.
    const headers = { 'Cache-Control': 'no-cache' };
    throw redirect(to.story(id, story.slug) + url.search, { status: 301, headers });
  }
  const slugs = story.story.summary.treatments.map((one) => one.slug);
  return {
    data: { title: story.story.title, justSent, story },
    tags: [
      `story:${id}` as const,
      ...slugs.filter((slug) => slug !== null).map((slug) => `treatment:${slug}` as const),
      ...(story.author?.memberId ? [`member:${story.author.memberId}` as const] : []),
    ],
  };
});

export const meta = ({ data }: { data?: { title: string } }) => [
  { title: pageTitle(data?.title ?? '') },
];

export default function Story() {
  const { story, justSent } = useLoaderData<typeof loader>();
  if ('gone' in story) return <GoneStory gone={story} />;
  return <WholeStory justSent={justSent} page={story} />;
}

function WholeStory({ page: shown, justSent }: { page: StoryPage; justSent: boolean }) {
  const { stories, posts } = useMessages();
  const say = stories.read;
  const to = useUrls();
  const { id, story, inside, unreviewed } = shown;
  const [treatment] = story.summary.treatments;
  return (
    <Page lead={<StoryByline page={shown} />} title={story.title} titleLang={story.language}>
      {inside ? <StoryState id={id} inside={inside} justSent={justSent} /> : null}
      {unreviewed ? (
        <p>
          <Badge kind="wait">{posts.state.unreviewed}</Badge>
        </p>
      ) : null}
      <StoryView story={story} />
      <p className="quiet">{say.experience}</p>
      <p className="actions">
        {treatment?.slug ? (
          <TextLink to={to.stories(new URLSearchParams({ treatment: treatment.slug }).toString())}>
            {say.otherStories(treatment.name)}
          </TextLink>
        ) : null}
        <LinkButton to={to.newStory()}>{say.writeYours}</LinkButton>
      </p>
    </Page>
  );
}
