import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import {
  type Beside as BesideData,
  type DiscussionPage,
  findPlace,
  readBeside,
  readDiscussion,
  readThread,
  type Thread,
} from '~/features/discussions/index.server';
import { Beside } from '~/features/discussions/ui/beside';
import { DiscussionView } from '~/features/discussions/ui/discussion-view';
import { SubjectChips } from '~/features/discussions/ui/subject-chips';
import { pagesOf, ThreadView } from '~/features/discussions/ui/thread-view';
import type { GonePost } from '~/features/posts/index.server';
import { GonePostPage } from '~/features/posts/ui/gone-post';
import { PostActions } from '~/features/posts/ui/post-actions';
import { PostByline } from '~/features/posts/ui/post-byline';
import { PostStanding } from '~/features/posts/ui/post-standing';
import { waysOf } from '~/features/posts/ui/post-ways';
import { hasNumbers } from '~/features/stories/ui/story-view';
import { movedTo } from '~/http/moved.server';
import { page } from '~/http/page.server';
import { membersIn, namesIn } from '~/http/thread-tags.server';
import { notFound } from '~/platform/errors';
import { Badge } from '~/ui/badge';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { useMessages, useUrls } from '~/ui/language';
import { LinkButton } from '~/ui/link';
import { Orientation } from '~/ui/orientation';
import { Page } from '~/ui/page';
import { pageMeta } from '~/ui/page-meta';

type Shown = { id: string; title: string; thread: Thread } & (
  | { gone: GonePost }
  | { discussion: DiscussionPage; beside: BesideData; justSent: boolean }
);

export const loader = page<'public', Shown>('public', async (asked) => {
  const { db, actor, language, say, params, to, url } = asked;
  const id = params.id ?? '';
  const discussion = await readDiscussion(db, id, { actor, language, say });
  if (!discussion) {
    const found = (await findPlace(db, id, actor))?.page;
    // An edit may have made a story of an opinion.
    if (found && 'kind' in found && found.kind === 'story') throw movedTo(to.post(found));
    throw notFound();
  }
  const thread = await readThread(
    db,
    { threadId: id },
    { actor, after: url.searchParams.get('after') },
  );
  const tags = [`discussion:${id}` as const, ...membersIn(thread)];
  if ('gone' in discussion) {
    const title = say.posts.read.gone.pageTitle;
    return { data: { id, title, thread, gone: discussion }, tags, status: 410 };
  }
  const { slug, title, subjects, author } = discussion;
  if (params.slug !== slug) throw movedTo(to.discussion(id, slug) + url.search);
  const beside = await readBeside(db, subjects, language);
  const justSent = url.searchParams.has('sent');
  return {
    data: { id, title, thread, discussion, beside, justSent },
    tags: [
      ...tags,
      ...namesIn(subjects),
      ...(author?.memberId ? [`member:${author.memberId}` as const] : []),
      ...(beside.stories.length > 0 ? ['list:stories' as const] : []),
    ],
  };
});

export const meta: MetaFunction<typeof loader> = (asked) => {
  const { data } = asked;
  const title = data?.title ?? '';
  // What nobody has looked at yet stands on its page, and goes nowhere from there.
  if (!data || 'gone' in data || !data.discussion.out || data.discussion.unreviewed) {
    return pageMeta(asked, { title });
  }
  return pageMeta(asked, { title, kind: 'discussion' });
};

export default function Discussion() {
  const shown = useLoaderData<typeof loader>();
  const to = useUrls();
  if (!('gone' in shown)) return <WholeDiscussion {...shown} />;
  const { id, thread } = shown;
  return (
    <GonePostPage gone={shown.gone}>
      {thread.replies.length > 0 ? (
        <ThreadView pageAt={pagesOf(to.discussion(id))} replyTo={null} thread={thread} />
      ) : null}
    </GonePostPage>
  );
}

function WholeDiscussion({ discussion, thread, beside, justSent }: Whole) {
  const { discussions, pages, posts } = useMessages();
  const to = useUrls();
  const { id, kind, slug, title, language, subjects, out, unreviewed, inside, told } = discussion;
  const ways = waysOf(to, { id, told });
  const list = { label: discussions.list.title, to: to.discussions() };
  const kinds = { label: discussions.list.titleOf[kind], to: to.discussions(`kind=${kind}`) };
  return (
    <Page
      lead={<PostByline post={discussion} ways={ways} />}
      title={title}
      titleLang={language}
      width="wide"
    >
      <Breadcrumbs items={[list, kinds]} />
      <div className="with-beside">
        <div className="discussion">
          {inside ? <PostStanding inside={inside} justSent={justSent} ways={ways} /> : null}
          {unreviewed ? (
            <p>
              <Badge kind="wait">{posts.state.unreviewed}</Badge>
            </p>
          ) : null}
          <Orientation>{pages.orientation.thread}</Orientation>
          <SubjectChips subjects={subjects} />
          <DiscussionView discussion={discussion} />
          <p className="quiet">{discussions.read.experience}</p>
          <PostActions post={discussion} replyTo={out && thread.total > 0 ? to.reply(id) : null} />
          {thread.replies.length > 0 || out ? (
            <ThreadView
              explained={discussion.story ? hasNumbers(discussion.story) : false}
              pageAt={pagesOf(to.discussion(id, slug))}
              replyTo={out ? to.reply(id) : null}
              thread={thread}
            />
          ) : null}
          <p className="actions">
            <LinkButton to={to.newDiscussion('kind=question')}>{discussions.read.ask}</LinkButton>
          </p>
        </div>
        <aside className="beside">
          <Beside beside={beside} />
        </aside>
      </div>
    </Page>
  );
}

type Whole = Exclude<Shown, { gone: GonePost }>;
