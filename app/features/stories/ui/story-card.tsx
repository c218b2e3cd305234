import type { Messages } from '~/messages';
import { Badge } from '~/ui/badge';
import { Card } from '~/ui/card';
import { useLanguage, useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Time } from '~/ui/time';
import type { StoryCardData } from '../story-cards.server';
import { languageName } from './language-name';
import { OutcomeBadge } from './outcome-badge';

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
  const about = scarLine(story, say);
  return (
    <Card>
      <Heading dir="auto" lang={story.language}>
        <TextLink to={to.post({ ...story, kind: story.isOpinion ? 'opinion' : 'story' })}>
          {story.title}
        </TextLink>
      </Heading>
      {story.treatments.length > 0 ? <p>{story.treatments.join(', ')}</p> : null}
      {about ? <p className="story-facts">{about}</p> : null}
      <Marks story={story} />
      {story.isYoungImprovement ? <p className="quiet">{say.list.card.young}</p> : null}
      <p className="quiet">
        <Byline story={story} />
      </p>
    </Card>
  );
}

/** The outcome first, and how far along and for how long it was watched. */
function Marks({ story }: { story: StoryCardData }) {
  const { terms, list } = useMessages();
  const course = inLine([
    story.status ? terms.status[story.status] : '',
    story.followedDays ? list.card.followed(story.followedDays) : '',
  ]);
  return (
    <p className="story-marks">
      {story.outcome ? <OutcomeBadge outcome={story.outcome} /> : null}
      {story.isOpinion ? <Badge>{list.card.opinion}</Badge> : null}
      {story.isUnreviewed ? <Badge kind="wait">{list.card.unreviewed}</Badge> : null}
      {course ? <span className="quiet">{course}</span> : null}
    </p>
  );
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

function scarLine(story: StoryCardData, { terms, list }: Messages): string {
  return inLine([
    known(story.scars)
      .map((kind) => terms.scar[kind])
      .join(', '),
    known(story.causes)
      .map((cause) => terms.cause[cause])
      .join(', '),
    story.sites.map((site) => terms.site[site]).join(', '),
    story.subject === 'my_child' ? list.card.child : '',
  ]);
}

/** No line begins with the mark between two parts. */
const inLine = (parts: string[]) => parts.filter((part) => part !== '').join('\u00a0· ');

/** "Not sure" says nothing on its own in a line of facts. */
const known = <T extends string>(codes: T[]) => codes.filter((code) => code !== 'unsure');
