import { useLoaderData } from '@remix-run/react';
import { readThread, type Thread } from '~/features/discussions/index.server';
import { pagesOf, ThreadView } from '~/features/discussions/ui/thread-view';
import { StoryPhotos } from '~/features/media/ui/story-photos';
import type { GonePost } from '~/features/posts/index.server';
import { GonePostPage } from '~/features/posts/ui/gone-post';
import { PostActions } from '~/features/posts/ui/post-actions';
import { PostByline } from '~/features/posts/ui/post-byline';
import { PostStanding } from '~/features/posts/ui/post-standing';
import { waysOf } from '~/features/posts/ui/post-ways';
import { countOthers, readStoryPage, type StoryPage } from '~/features/stories/index.server';
import { hasNumbers, StoryView } from '~/features/stories/ui/story-view';
import { movedTo } from '~/http/moved.server';
import { page } from '~/http/page.server';
import { membersIn } from '~/http/thread-tags.server';
import { notFound } from '~/platform/errors';
import { Badge } from '~/ui/badge';
import { useMessages, useUrls } from '~/ui/language';
import { LinkButton, TextLink } from '~/ui/link';
import { Orientation } from '~/ui/orientation';
import { Page } from '~/ui/page';
import { type MetaAsked, pageMeta } from '~/ui/page-meta';

type Shown = { id: string; title: string; thread: Thread } & (
  | { gone: GonePost }
  | { story: StoryPage; justSent: boolean; others: number }
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
  const [main = null] = slugs;
  const others = main ? await countOthers(db, main, story.out) : 0;
  return {
    data: {
      id,
      title: story.story.title,
      thread,
      story,
      justSent: url.searchParams.has('sent'),
      others,
    },
    tags: [
      ...tags,
      'list:stories',
      ...slugs.filter((one) => one !== null).map((one) => `treatment:${one}` as const),
      ...(story.author?.memberId ? [`member:${story.author.memberId}` as const] : []),
    ],
  };
});

export const meta = (asked: MetaAsked<Shown>) => {
  const { data } = asked;
  const title = data?.title ?? '';
  // What nobody has looked at yet stands on its page, and goes nowhere from there.
  if (!data || 'gone' in data || !data.story.out || data.story.unreviewed) {
    return pageMeta(asked, { title });
  }
  const description = data.story.story.told[0]?.sentences.join(' ');
  return pageMeta(asked, { title, description, kind: 'story' });
};

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

function WholeStory({
  story: shown,
  thread,
  justSent,
  others,
}: Exclude<Shown, { gone: GonePost }>) {
  const { stories, posts, completion } = useMessages();
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
      <FirstWords others={others} story={story} />
      <StoryView story={story} />
      <StoryPhotos
        change={inside?.own && !story.child && story.kind === 'story' ? to.storyPhotos(id) : null}
        scars={shown.scars}
        shown={shown.photos}
      />
      <p className="quiet">{say.experience}</p>
      <PostActions post={shown} replyTo={out && thread.total > 0 ? to.reply(id) : null} />
      {thread.replies.length > 0 || out ? (
        <ThreadView
          explained={hasNumbers(story)}
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
        {inside?.own && inside.can.complete && story.kind === 'story' ? (
          <LinkButton to={to.completeStory(id)}>{completion.link}</LinkButton>
        ) : null}
        <LinkButton to={to.newStory()}>{say.writeYours}</LinkButton>
      </p>
    </Page>
  );
}

/** What this page is, and what others told of the same treatment. */
function FirstWords({ story, others }: { story: StoryPage['story']; others: number }) {
  const say = useMessages().pages.orientation;
  const to = useUrls();
  const [treatment] = story.summary.treatments;
  return (
    <Orientation
      way={
        treatment?.slug && others > 0 ? (
          <TextLink to={to.stories(new URLSearchParams({ treatment: treatment.slug }).toString())}>
            {say.same(treatment.name, others)}
          </TextLink>
        ) : null
      }
    >
      {story.kind === 'story' ? say.story : null}{' '}
      {treatment?.slug && others === 0 ? say.alone(treatment.name) : null}
    </Orientation>
  );
}
