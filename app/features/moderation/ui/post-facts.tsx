import { languageName } from '~/features/stories/ui/language-name';
import { FactList } from '~/ui/facts';
import { useMessages, useWordsLanguage } from '~/ui/language';
import { Time } from '~/ui/time';
import type { ReviewPage } from '../review-page.server';
import { AuthorFacts } from './author-facts';

/** What kind of post it is, how it stands, why it is here and who wrote it. */
export function PostFacts({ post }: { post: ReviewPage }) {
  const say = useMessages();
  const words = say.review.post;
  const language = useWordsLanguage();
  const author = post.author ? <AuthorFacts author={post.author} /> : (post.byline ?? null);
  return (
    <FactList
      items={[
        { label: words.state, value: say.posts.state[post.state] },
        ...(post.holds.length > 0
          ? [
              {
                label: words.why,
                value: post.holds.map((hold) => say.posts.holds[hold]).join('; '),
              },
            ]
          : []),
        {
          label: words.kind,
          value: `${say.posts.kind[post.kind]}, ${languageName(post.language, language)}`,
        },
        {
          label: say.review.queue.since,
          value: <Time at={post.judged.since} style="datetime" />,
        },
        { label: say.review.record.title, value: author ?? say.review.record.none },
      ]}
    />
  );
}
