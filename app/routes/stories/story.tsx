import { useLoaderData } from '@remix-run/react';
import { readThread, type Thread } from '~/features/discussions/index.server';
import { pagesOf, ThreadView } from '~/features/discussions/ui/thread-view';
import type { GonePost } from '~/features/posts/index.server';
import { GonePostPage } from '~/features/posts/ui/gone-post';
import { PostActions } from '~/features/posts/ui/post-actions';
import { PostByline } from '~/features/posts/ui/post-byline';
import { PostStanding } from '~/features/posts/ui/post-standing';
import { waysOf } from '~/features/posts/ui/post-ways';
import { readStoryPage, type StoryPage } from '~/features/stories/index.server';
import { StoryView } from '~/features/stories/ui/story-view';
import { movedTo } from '~/http/moved.server';
import { page } from '~/http/page.server';
import { membersIn } from '~/http/thread-tags.server';
import { notFound } from '~/platform/errors';
import { Badge } from '~/ui/badge';
import { useMessages, useUrls } from '~/ui/language';
import { LinkButton, TextLink } from '~/ui/link';
import { Page, pageTitle } from '~/ui/page';

type Shown = { id: string; title: string; thread: Thread } & (
  | { gone: GonePost }
  | { story: StoryPage; justSent: boolean }
);

export const loader = page<'public', Shown>('public', async (asked) => {
  const { db, actor, language, say, params, to, url } = asked;
  const id = params.id ?? '';
  const story = await readStoryPage(db, id, { actor, language, say });
  if (!story) throw notFound();
  const kind = 'gone' in story ? story.kind : story.story.kind;
  const slug = 'gone' in story ? undefined : story.slug;
  // Opinions stand among the discussions, even when they were told with the form of a story.
  if (kind !== 'story' || (slug !== undefined && params.slug !== slug)) {
    throw movedTo(to.post({ kind, id, slug }) + url.search);
  }
  const after = url.searchParams.get('after');
  const thread = await readThread(db, { threadId: id }, { actor, after });
  const tags = [`story:${id}` as const, ...membersIn(thread)];
  if ('gone' in story) {
    const title = say.posts.read.gone.pageTitle;
    return { data: { id, title, thread, gone: story }, tags, status: 410 };
  }
  const slugs = story.story.summary.treatments.map((one) => one.slug);
  return {
    data: { id, title: story.story.title, thread, story, justSent: url.searchParams.has('sent') },
    tags: [
      ...tags,
      ...slugs.filter((one) => one !== null).map((one) => `treatment:${one}` as const),
      ...(story.author?.memberId ? [`member:${story.author.memberId}` as const] : []),
    ],
  };
});

export const meta = ({ data }: { data?: { title: string } }) => [
  { title: pageTitle(data?.title ?? '') },
];

export default function Story() {
  const shown = useLoaderData<typeof loader>();
  const to = useUrls();
  if (!('gone' in shown)) return <WholeStory {...shown} />;
  const { id, gone, thread } = shown;
  return (
    <GonePostPage gone={gone}>
      {thread.replies.length > 0 ? (
        <ThreadView pageAt={pagesOf(to.story(id))} replyTo={null} thread={thread} />
      ) : null}
    </GonePostPage>
  );
}

function WholeStory({ story: shown, thread, justSent }: Exclude<Shown, { gone: GonePost }>) {
  const { stories, posts } = useMessages();
  const say = stories.read;
  const to = useUrls();
  const { id, slug, story, out, inside, unreviewed } = shown;
  const ways = waysOf(to, { id, told: true });
  const [treatment] = story.summary.treatments;
  return (
    <Page
      lead={<PostByline post={shown} ways={ways} />}
      title={story.title}
      titleLang={story.language}
    >
      {inside ? <PostStanding inside={inside} justSent={justSent} ways={ways} /> : null}
      {unreviewed ? (
        <p>
          <Badge kind="wait">{posts.state.unreviewed}</Badge>
        </p>
      ) : null}
      <StoryView story={story} />
      <p className="quiet">{say.experience}</p>
      <PostActions post={shown} replyTo={out && thread.total > 0 ? to.reply(id) : null} />
      {thread.replies.length > 0 || out ? (
        <ThreadView
          pageAt={pagesOf(to.story(id, slug))}
          replyTo={out ? to.reply(id) : null}
          thread={thread}
        />
      ) : null}
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
