import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { newestDiscussions } from '~/features/discussions/index.server';
import { DiscussionCard } from '~/features/discussions/ui/discussion-card';
import { listGuides } from '~/features/guides/index.server';
import { GuideCard } from '~/features/guides/ui/guide-card';
import { SearchField } from '~/features/search/ui/search-field';
import { countStoriesByScar, newestStories } from '~/features/stories/index.server';
import { FEW_STORIES } from '~/features/stories/rules';
import { FindStories } from '~/features/stories/ui/find-stories';
import { StoryCard } from '~/features/stories/ui/story-card';
import { treatmentNamesForInput } from '~/features/treatments/index.server';
import { page } from '~/http/page.server';
import { messages } from '~/messages';
import { CardList } from '~/ui/card';
import { Explain } from '~/ui/explain';
import { useMessages, useUrls } from '~/ui/language';
import { LinkButton } from '~/ui/link';
import { Orientation } from '~/ui/orientation';
import { Page, Section } from '~/ui/page';
import { pageMeta } from '~/ui/page-meta';
import { asLanguage } from '~/urls';

const SHOWN = 4;

export const loader = page('public', async ({ db, language }) => {
  const [counts, stories, discussions, guides, names] = await Promise.all([
    countStoriesByScar(db),
    newestStories(db, language, SHOWN),
    newestDiscussions(db, SHOWN, language),
    listGuides(db, language),
    treatmentNamesForInput(db, language),
  ]);
  return {
    data: { counts, stories, discussions, guides, names },
    tags: ['list:stories', 'list:discussions', 'list:guides'],
  };
});

export const meta: MetaFunction = (asked) => {
  const { tab, description } = messages(asLanguage(asked.params.lang)).pages.home;
  return pageMeta(asked, { title: tab, description, kind: 'site' });
};

export default function Home() {
  const { counts } = useLoaderData<typeof loader>();
  const say = useMessages().pages.home;
  const few = counts.total < FEW_STORIES;
  return (
    <Page
      lead={
        <>
          <p>{say.lead}</p>
          <Orientation>{say.first}</Orientation>
        </>
      }
      title={say.title}
      width="wide"
    >
      <Doors askFirst={few} />
      <SearchField />
      <div className="home-parts">
        {few ? (
          <>
            <Guides />
            <Discussions />
            <Find />
            <Stories />
          </>
        ) : (
          <>
            <Find />
            <Stories />
            <Discussions />
            <Guides />
          </>
        )}
      </div>
    </Page>
  );
}

/** The two ways to write, side by side. While there are few stories, asking comes first. */
function Doors({ askFirst }: { askFirst: boolean }) {
  const say = useMessages().pages.home;
  const to = useUrls();
  const share = { way: to.newStory(), words: say.share, hint: say.shareHint };
  const ask = { way: to.newDiscussion('kind=question'), words: say.ask, hint: say.askHint };
  return (
    <div className="doors">
      {(askFirst ? [ask, share] : [share, ask]).map(({ way, words, hint }, place) => (
        <div className="door" key={way}>
          <LinkButton kind={place === 0 ? 'primary' : 'quiet'} to={way}>
            {words}
          </LinkButton>
          <p className="quiet">{hint}</p>
        </div>
      ))}
    </div>
  );
}

function Find() {
  const { counts, names } = useLoaderData<typeof loader>();
  return (
    <Section title={useMessages().pages.home.find}>
      <FindStories counts={counts} names={names} />
      {counts.total > 0 ? <Explain topics={['filters', 'followed', 'months']} /> : null}
    </Section>
  );
}

function Stories() {
  const { stories, counts } = useLoaderData<typeof loader>();
  const say = useMessages().pages.home;
  const all = { to: useUrls().stories(), words: say.all(counts.total) };
  return (
    <Newest all={all} title={say.newest}>
      {stories.map((story) => (
        <StoryCard key={story.id} story={story} />
      ))}
    </Newest>
  );
}

function Discussions() {
  const { discussions } = useLoaderData<typeof loader>();
  const say = useMessages().pages.home;
  return (
    <Newest
      all={{ to: useUrls().discussions(), words: say.allDiscussions }}
      title={say.discussions}
    >
      {discussions.map((discussion) => (
        <DiscussionCard discussion={discussion} key={discussion.id} />
      ))}
    </Newest>
  );
}

function Guides() {
  const { guides } = useLoaderData<typeof loader>();
  const say = useMessages().pages.home;
  const all = { to: useUrls().guides(), words: say.allGuides(guides.length) };
  return (
    <Newest all={all} title={say.guides}>
      {guides.slice(0, SHOWN).map((guide) => (
        <GuideCard guide={guide} key={guide.slug} />
      ))}
    </Newest>
  );
}

/** A few cards and the way to all; nothing where there is nothing. */
function Newest(part: {
  title: string;
  all: { to: string; words: string };
  children: ReactNode[];
}) {
  if (part.children.length === 0) return null;
  return (
    <Section title={part.title}>
      <CardList>{part.children}</CardList>
      <p>
        <LinkButton to={part.all.to}>{part.all.words}</LinkButton>
      </p>
    </Section>
  );
}
