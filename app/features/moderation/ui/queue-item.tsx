import { languageName } from '~/features/stories/ui/language-name';
import { Badge } from '~/ui/badge';
import { Card } from '~/ui/card';
import { useLanguage, useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Time } from '~/ui/time';
import type { QueueItem } from '../queue.server';
import { AuthorFacts } from './author-facts';
import { PlaceWords } from './reply-place';
import { ReportList } from './report-list';

/** One post in the queue: what it is, why it is here, and who wrote it. */
export function QueueItemCard({ item }: { item: QueueItem }) {
  const say = useMessages();
  const to = useUrls();
  const words = say.review.queue;
  return (
    <Card>
      <h2 className="card-title" dir="auto" lang={item.place ? undefined : item.language}>
        <TextLink to={to.reviewPost(item.id)}>
          {item.place ? <PlaceWords place={item.place} /> : item.title || words.untitled}
        </TextLink>
      </h2>
      <Badges item={item} />
      {item.reports.length > 0 ? <ReportList reports={item.reports} /> : null}
      {item.start ? (
        <p dir="auto" lang={item.language}>
          {item.start}
        </p>
      ) : (
        <p>{say.review.post.noText}</p>
      )}
      <p className="quiet">
        {words.since} <Time at={item.since} style="datetime" />
        <br />
        <AuthorFacts author={item.author} />
      </p>
      {item.own ? <p>{words.yours}</p> : null}
    </Card>
  );
}

function Badges({ item: { kind, language, why, reporters, holds } }: { item: QueueItem }) {
  const say = useMessages();
  const words = say.review.queue;
  const names = useLanguage();
  return (
    <p className="badges">
      <Badge>{say.posts.kind[kind]}</Badge> <Badge>{languageName(language, names)}</Badge>{' '}
      {why === 'reported' ? null : <Badge kind="wait">{words.why[why]}</Badge>}{' '}
      {reporters > 0 ? <Badge kind="bad">{words.reporters(reporters)}</Badge> : null}{' '}
      {holds.map((hold) => (
        <Badge key={hold} kind={hold === 'new_author_text' ? 'wait' : 'bad'}>
          {say.posts.holds[hold]}
        </Badge>
      ))}
    </p>
  );
}
