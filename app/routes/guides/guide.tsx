import { type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { discussionsAbout, readThread } from '~/features/discussions/index.server';
import { DiscussionCard } from '~/features/discussions/ui/discussion-card';
import { ThreadView } from '~/features/discussions/ui/thread-view';
import { findGuide, listGuides } from '~/features/guides/index.server';
import { mayEditGuides } from '~/features/guides/policy';
import { GradeKey, SourceList } from '~/features/guides/ui/evidence-key';
import { GuideArticle } from '~/features/guides/ui/guide-article';
import { GuideStanding } from '~/features/guides/ui/guide-standing';
import { GuideTreatments } from '~/features/guides/ui/guide-treatments';
import { OtherGuides } from '~/features/guides/ui/other-guides';
import { storiesAbout } from '~/features/stories/index.server';
import { GuideDrawings } from '~/features/stories/ui/guide-drawings';
import { StoryCard } from '~/features/stories/ui/story-card';
import { treatmentTree } from '~/features/treatments/index.server';
import { page } from '~/http/page.server';
import { notFound } from '~/platform/errors';
import { Breadcrumbs } from '~/ui/breadcrumbs';
import { CardList } from '~/ui/card';
import { Explain } from '~/ui/explain';
import { useLangOf, useMessages, useUrls } from '~/ui/language';
import { LinkButton, TextLink } from '~/ui/link';
import { Orientation } from '~/ui/orientation';
import { Page, Section } from '~/ui/page';
import { pageMeta } from '~/ui/page-meta';

const STORIES_SHOWN = 3;
const DISCUSSIONS_SHOWN = 5;

export const loader = page('public', async ({ db, params, language, to, actor, url }) => {
  const guide = await findGuide(db, params.slug ?? '', language);
  if (!guide) throw notFound();
  if (guide.kind === 'moved') throw redirect(to.guide(guide.slug), 301);
  const tree = await treatmentTree(db);
  const treatments = guide.treatmentCodes.flatMap((code) => {
    const node = tree.byCode(code);
    return node ? [{ slug: node.slug, name: node.name[language] }] : [];
  });
  const about = { treatments: treatments.map(({ slug }) => slug), scars: [] };
  const after = url.searchParams.get('after');
  const [told, discussions, thread, guides] = await Promise.all([
    storiesAbout(db, about, { limit: STORIES_SHOWN, language }),
    discussionsAbout(db, { guideId: guide.id }, DISCUSSIONS_SHOWN, language),
    readThread(db, { guideId: guide.id }, { actor, after }),
    listGuides(db, language),
  ]);
  const others = guides.filter(
    ({ section, slug }) => section === guide.section && slug !== guide.slug,
  );
  const mayEdit = mayEditGuides(actor);
  return {
    data: { guide, treatments, told, discussions, thread, others, mayEdit },
    tags: [`guide:${guide.slug}`, 'list:guides', 'list:stories', 'list:discussions'],
  };
});

export const meta: MetaFunction<typeof loader> = (asked) => {
  if (!asked.data) return [];
  const { title, summary } = asked.data.guide;
  return pageMeta(asked, { title, description: summary, kind: 'guide' });
};

export default function Guide() {
  const { guide, treatments, thread, others, mayEdit } = useLoaderData<typeof loader>();
  const { guides: say, pages } = useMessages();
  const to = useUrls();
  const { slug, sources } = guide;
  const lang = useLangOf()(guide.language);
  const more = [
    { id: 'replies', title: say.comments(thread.total) },
    { id: 'grades', title: say.grades },
    { id: 'sources', title: say.sourcesCounted(sources.length) },
  ];
  return (
    <Page lead={<p lang={lang}>{guide.summary}</p>} title={guide.title} titleLang={lang}>
      <Breadcrumbs
        items={[
          { label: say.title, to: to.guides() },
          { label: guide.title, lang },
        ]}
      />
      <GuideStanding guide={guide} />
      <Orientation>
        {pages.orientation.guide} <a href="#grades">{pages.orientation.guideLink}</a>.
      </Orientation>
      <Explain topics={['grades', 'percent', 'sources', 'replies']} />
      <GuideDrawings guide={slug} />
      <GuideArticle contents={guide.contents} html={guide.html} lang={lang} more={more} />
      <GuideTreatments treatments={treatments} />
      <Stories />
      <Discussions />
      <ThreadView
        explained
        pageAt={(after) => to.guide(slug) + (after ? `?after=${after}` : '')}
        replyTo={to.comment(slug)}
        thread={thread}
      />
      <OtherGuides guides={others} section={guide.section} />
      <GradeKey />
      <SourceList sources={sources} />
      <p className="actions">
        <TextLink to={to.guideHistory(slug)}>{say.historyLink}</TextLink>
        {mayEdit ? <TextLink to={to.editGuide(slug)}>{say.editLink}</TextLink> : null}
      </p>
    </Page>
  );
}

function Stories() {
  const { told, treatments } = useLoaderData<typeof loader>();
  const say = useMessages().guides.stories;
  const to = useUrls();
  if (treatments.length === 0) return null;
  return (
    <Section id="stories" title={say.title}>
      <p className="quiet">{told.stories.length > 0 ? say.note : say.none}</p>
      <CardList>
        {told.stories.map((story) => (
          <StoryCard key={story.id} story={story} />
        ))}
      </CardList>
      {told.stories.length > 0 ? (
        <p>
          <LinkButton to={to.stories(told.query)}>{say.all}</LinkButton>
        </p>
      ) : (
        <p>
          <LinkButton to={to.newStory()}>{say.write}</LinkButton>
        </p>
      )}
    </Section>
  );
}

function Discussions() {
  const { discussions, guide } = useLoaderData<typeof loader>();
  const say = useMessages().guides.discussions;
  const to = useUrls();
  return (
    <Section id="discussions" title={say.title}>
      {discussions.length === 0 ? <p className="quiet">{say.none}</p> : null}
      <CardList>
        {discussions.map((discussion) => (
          <DiscussionCard discussion={discussion} key={discussion.id} />
        ))}
      </CardList>
      <p className="actions">
        <LinkButton to={to.newDiscussion(`kind=question&guide=${guide.slug}`)}>
          {say.ask}
        </LinkButton>
        {discussions.length > 0 ? (
          <TextLink to={to.discussions(`guide=${guide.slug}`)}>{say.all}</TextLink>
        ) : null}
      </p>
    </Section>
  );
}
