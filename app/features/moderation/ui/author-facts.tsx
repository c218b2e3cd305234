import type { AuthorRecord } from '~/features/posts/index.server';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Time } from '~/ui/time';

/** Who wrote it, and how their posts fared so far. */
export function AuthorFacts({ author }: { author: { name: string; record: AuthorRecord } | null }) {
  const say = useMessages().review.record;
  const to = useUrls();
  if (!author) return <>{say.none}</>;
  const { name, record } = author;
  const parts = [
    say.published(record.published),
    say.waiting(record.waiting),
    say.sentBack(record.sentBack),
    say.removed(record.removed),
  ];
  return (
    <>
      <TextLink to={to.member(name)}>{name}</TextLink> · {say.memberSince.toLowerCase()}{' '}
      <Time at={record.memberSince} /> · {parts.join(', ')}
    </>
  );
}
