import type { MetaFunction } from '@remix-run/node';
import type { ComponentProps } from 'react';
import type { DiscussionCardData } from '~/features/discussions/index.server';
import { DiscussionCard } from '~/features/discussions/ui/discussion-card';
import { GradeKey } from '~/features/guides/ui/evidence-key';
import { GuideCard } from '~/features/guides/ui/guide-card';
import { GoneStone } from '~/features/posts/ui/gone-post';
import { SendingPath } from '~/features/posts/ui/sending-path';
import { SupportCard } from '~/features/posts/ui/support-card';
import { HitCard } from '~/features/search/ui/hit-card';
import { OutcomeBadge } from '~/features/stories/ui/outcome-badge';
import { StoryCard } from '~/features/stories/ui/story-card';
import { CHANGES } from '~/features/stories/vocabulary';
import { designOnly } from '~/http/design-page.server';
import { CardList } from '~/ui/card';
import { pageMeta } from '~/ui/page-meta';
import { DesignPage, Specimen } from '~/ui/specimen';

export const loader = designOnly('cards');

export const meta: MetaFunction = (asked) => pageMeta(asked, { title: 'Design: cards' });

type StoryCardData = ComponentProps<typeof StoryCard>['story'];

const AT = new Date('2026-03-05T10:00:00Z');

const STORY: StoryCardData = {
  id: 'sample',
  slug: 'sample',
  title: 'Needling, five times, on old acne scars',
  isOpinion: false,
  language: 'en',
  isUnreviewed: false,
  publishedAt: AT,
  author: 'Maple',
  treatments: ['Needling (Dermapen)'],
  scars: ['atrophic'],
  causes: ['acne'],
  sites: ['cheek'],
  subject: 'self',
  status: 'completed',
  outcome: 'better',
  isYoungImprovement: false,
  followedDays: 180,
};
const BARE = { treatments: [], scars: [], causes: [], sites: [], followedDays: null };
const STORIES: Record<string, StoryCardData> = {
  whole: STORY,
  'young and not yet reviewed': { ...STORY, isYoungImprovement: true, isUnreviewed: true },
  'a former member, in Ukrainian': {
    ...{ ...STORY, author: null, language: 'uk', outcome: 'much_worse', subject: 'my_child' },
    title: 'Лазер на келоїді: розрісся ще більше',
  },
  'few answers': { ...STORY, ...BARE, title: 'Nothing yet', status: 'planned', outcome: null },
};

const TALK: DiscussionCardData = {
  id: 'sample',
  slug: 'sample',
  kind: 'question',
  title: 'How long did yours stay red?',
  start: 'Mine is four months old now, and …',
  language: 'en',
  isUnreviewed: false,
  publishedAt: AT,
  activeAt: AT,
  author: 'Maple',
  replies: 3,
  subjects: [],
};

const HIT = {
  section: 'stories' as const,
  kind: 'story' as const,
  id: 'sample',
  slug: 'sample',
  replyId: null,
  title: [
    { text: 'Needling', hit: true },
    { text: ' at home', hit: false },
  ],
  titleLanguage: 'en',
  excerpt: [
    { text: '… the ', hit: false },
    { text: 'needling', hit: true },
    { text: ' hurt …', hit: false },
  ],
  excerptLanguage: 'en',
  isUnreviewed: true,
  at: AT,
};

export default function Cards() {
  return (
    <DesignPage part="cards">
      <Specimen of="StoryCard" when="A story in a list.">
        {() => (
          <CardList>
            {Object.entries(STORIES).map(([state, story]) => (
              <StoryCard key={state} story={story} />
            ))}
          </CardList>
        )}
      </Specimen>
      <Specimen of="OutcomeBadge" when="What changed so far; first in a card.">
        {() => (
          <p className="actions">
            {CHANGES.map((outcome) => (
              <OutcomeBadge key={outcome} outcome={outcome} />
            ))}
          </p>
        )}
      </Specimen>
      <Specimen of="DiscussionCard" when="A question, an opinion or a talk in a list.">
        {() => (
          <CardList>
            <DiscussionCard discussion={TALK} />
            <DiscussionCard
              discussion={{
                ...TALK,
                kind: 'opinion',
                replies: 0,
                author: null,
                isUnreviewed: true,
              }}
            />
          </CardList>
        )}
      </Specimen>
      <Specimen of="GuideCard" when="A guide in a list.">
        {() => (
          <GuideCard
            guide={{ slug: 'lasers', title: 'Lasers', summary: 'What they do.', language: 'en' }}
          />
        )}
      </Specimen>
      <Specimen of="HitCard" when="Something that search found.">
        {() => <HitCard hit={HIT} />}
      </Specimen>
      <Specimen of="SendingPath" when="After sending: what comes next.">
        {() => (
          <>
            <SendingPath at="letter" />
            <SendingPath at="confirm" text />
            <SendingPath at="look" />
          </>
        )}
      </Specimen>
      <Specimen
        of="SupportCard"
        when="Beside a text that sounds like danger; only its author sees it."
      >
        {() => <SupportCard concerns={['self_harm']} />}
      </Specimen>
      <Specimen of="GoneStone" when="In place of a post that is gone.">
        {() => <GoneStone gone={{ kind: 'story', gone: 'retracted', reason: null }} />}
      </Specimen>
      <section className="specimen" data-component="GradeKey">
        <GradeKey />
      </section>
    </DesignPage>
  );
}
