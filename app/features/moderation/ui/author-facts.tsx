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
    record.published > 0 ? say.published(record.published) : '',
    record.waiting > 0 ? say.waiting(record.waiting) : '',
    record.sentBack > 0 ? say.sentBack(record.sentBack) : '',
    record.removed > 0 ? say.removed(record.removed) : '',
  ].filter((part) => part !== '');
  return (
    <>
      <TextLink to={to.member(name)}>{name}</TextLink>
      {'\u00a0· '}
      {say.memberSince.toLowerCase()} <Time at={record.memberSince} />
      {parts.map((part) => `\u00a0· ${part}`).join('')}
    </>
  );
}
