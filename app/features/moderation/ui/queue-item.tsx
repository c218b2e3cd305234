import { languageName } from '~/features/stories/ui/language-name';
import { Badge } from '~/ui/badge';
import { Card } from '~/ui/card';
import { useMessages, useUrls, useWordsLanguage } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Time } from '~/ui/time';
import type { QueueItem } from '../queue.server';
import { AuthorFacts } from './author-facts';

/** One post in the queue: what it is, why it is here, and who wrote it. */
export function QueueItemCard({ item }: { item: QueueItem }) {
  const say = useMessages();
  const to = useUrls();
  const language = useWordsLanguage();
  const words = say.review.queue;
  return (
    <Card>
      <h2 className="card-title" dir="auto" lang={item.language}>
        <TextLink to={to.reviewPost(item.id)}>{item.title || words.untitled}</TextLink>
      </h2>
      <p className="badges">
        <Badge>{say.posts.kind[item.kind]}</Badge>{' '}
        <Badge>{languageName(item.language, language)}</Badge>{' '}
        <Badge kind="wait">{words.why[item.why]}</Badge>{' '}
        {item.holds.map((hold) => (
          <Badge key={hold} kind={hold === 'new_author_text' ? 'wait' : 'bad'}>
            {say.posts.holds[hold]}
          </Badge>
        ))}
      </p>
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
