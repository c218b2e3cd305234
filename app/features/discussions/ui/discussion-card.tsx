import { languageName } from '~/features/stories/ui/language-name';
import { Badge } from '~/ui/badge';
import { Card } from '~/ui/card';
import { useLanguage, useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Time } from '~/ui/time';
import type { DiscussionCardData } from '../discussion-cards.server';
import { SubjectLine } from './subject-chips';

/** A question, an opinion or a talk in a list: what it is about, how it begins, and what came of it. */
export function DiscussionCard({
  discussion,
  heading: Heading = 'h3',
}: {
  discussion: DiscussionCardData;
  heading?: 'h2' | 'h3';
}) {
  const say = useMessages().discussions.card;
  const to = useUrls();
  const { kind, title, language, subjects, start, isUnreviewed } = discussion;
  return (
    <Card>
      <p className="card-marks">
        <Badge sign={kind}>{say.kind[kind]}</Badge>
        {isUnreviewed ? <Badge kind="wait">{say.unreviewed}</Badge> : null}
      </p>
      <Heading dir="auto" lang={language}>
        <TextLink to={to.post(discussion)}>{title}</TextLink>
      </Heading>
      <SubjectLine subjects={subjects} />
      {start ? (
        <p className="discussion-start" dir="auto" lang={language}>
          {start}
        </p>
      ) : null}
      <div className="quiet">
        <RepliesLine discussion={discussion} />
        <Byline discussion={discussion} />
      </div>
    </Card>
  );
}

/** How many answers there are, and since when the newest of them. */
function RepliesLine({ discussion: { replies, activeAt } }: { discussion: DiscussionCardData }) {
  const say = useMessages().discussions.card;
  if (replies === 0) return <p>{say.noReply}</p>;
  return (
    <p>
      <strong>{say.replies(replies)}</strong>
      {'\u00a0· '}
      {say.last} <Time at={activeAt} />
    </p>
  );
}

function Byline({ discussion }: { discussion: DiscussionCardData }) {
  const { discussions, posts } = useMessages();
  const language = useLanguage();
  const { author, publishedAt } = discussion;
  return (
    <p>
      <span dir="auto">{discussions.card.by(author ?? posts.formerMember)}</span>
      {'\u00a0· '}
      <Time at={publishedAt} />
      {discussion.language === language
        ? null
        : `\u00a0· ${languageName(discussion.language, language)}`}
    </p>
  );
}
