import type { Messages } from '~/messages';
import { Badge } from '~/ui/badge';
import { Card } from '~/ui/card';
import { useLanguage, useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Time } from '~/ui/time';
import type { StoryCardData } from '../story-cards.server';
import type { Change } from '../vocabulary';
import { languageName } from './language-name';

/** A story in a list: what it is about in one line, what changed, who and when. */
export function StoryCard({
  story,
  heading: Heading = 'h3',
}: {
  story: StoryCardData;
  heading?: 'h2' | 'h3';
}) {
  const say = useMessages();
  const to = useUrls();
  const line = factLine(story, say);
  return (
    <Card>
      <Heading dir="auto" lang={story.language}>
        <TextLink to={to.story(story.id, story.slug)}>{story.title}</TextLink>
      </Heading>
      {line ? <p className="story-facts">{line}</p> : null}
      <Marks story={story} />
      <p className="quiet">
        <Byline story={story} />
      </p>
    </Card>
  );
}

function Marks({ story }: { story: StoryCardData }) {
  const say = useMessages();
  const marks = [
    story.outcome ? (
      <Badge key="outcome" kind={BADGES[story.outcome]}>
        {say.terms.change[story.outcome]}
      </Badge>
    ) : null,
    story.isOpinion ? <Badge key="opinion">{say.list.card.opinion}</Badge> : null,
    story.isUnreviewed ? (
      <Badge key="unreviewed" kind="wait">
        {say.list.card.unreviewed}
      </Badge>
    ) : null,
  ].filter((mark) => mark !== null);
  return marks.length === 0 ? null : <p className="story-marks">{marks}</p>;
}

function Byline({ story }: { story: StoryCardData }) {
  const say = useMessages();
  const language = useLanguage();
  return (
    <>
      <span dir="auto">{say.list.card.by(story.author ?? say.list.card.formerMember)}</span>
      {' · '}
      <Time at={story.publishedAt} style="month" />
      {story.language === language ? null : ` · ${languageName(story.language, language)}`}
    </>
  );
}

/** The words say it; the colour only repeats them. */
const BADGES: Record<Change, 'good' | 'bad' | 'mixed' | 'neutral'> = {
  much_worse: 'bad',
  worse: 'bad',
  same: 'neutral',
  slightly_better: 'good',
  better: 'good',
  much_better: 'good',
  gone: 'good',
  mixed: 'mixed',
};

function factLine(story: StoryCardData, say: Messages): string {
  const { terms } = say;
  return [
    story.treatments.join(', '),
    known(story.scars)
      .map((kind) => terms.scar[kind])
      .join(', '),
    known(story.causes)
      .map((cause) => terms.cause[cause])
      .join(', '),
    story.sites.map((site) => terms.site[site]).join(', '),
    story.subject === 'my_child' ? say.list.card.child : '',
    story.status ? terms.status[story.status] : '',
    story.followedDays === null ? '' : say.list.card.followed(story.followedDays),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** "Not sure" says nothing on its own in a line of facts. */
const known = <T extends string>(codes: T[]) => codes.filter((code) => code !== 'unsure');
