import { languageName } from '~/features/stories/ui/language-name';
import { FactList } from '~/ui/facts';
import { useLanguage, useMessages } from '~/ui/language';
import { Time } from '~/ui/time';
import type { ReviewPage } from '../review-page.server';
import { AuthorFacts } from './author-facts';
import { PlaceLink } from './reply-place';

/** What kind of post it is, where and how it stands, why it is here and who wrote it. */
export function PostFacts({ post }: { post: ReviewPage }) {
  const say = useMessages();
  const words = say.review.post;
  const language = useLanguage();
  const author = post.author ? <AuthorFacts author={post.author} /> : (post.byline ?? null);
  const { place } = post;
  return (
    <FactList
      items={[
        { label: words.state, value: say.posts.state[post.state] },
        ...useWhy(post),
        {
          label: words.kind,
          value: `${say.posts.kind[post.kind]}, ${languageName(post.language, language)}`,
        },
        ...(place
          ? [
              {
                label: words.under,
                value: place.under ? <PlaceLink under={place.under} /> : words.underGone,
              },
            ]
          : []),
        {
          label: say.review.queue.since,
          value: <Time at={post.judged.since} style="datetime" />,
        },
        { label: say.review.record.title, value: author ?? say.review.record.none },
      ]}
    />
  );
}

/** Why it waits; of what waits no longer, what its words carry. */
function useWhy({ why, holds }: ReviewPage): { label: string; value: string }[] {
  const { posts, review } = useMessages();
  const signals = holds.map((hold) => posts.holds[hold]);
  if (why === null) {
    return signals.length > 0 ? [{ label: review.post.signals, value: signals.join('; ') }] : [];
  }
  return [{ label: review.post.why, value: [review.queue.why[why], ...signals].join('; ') }];
}
