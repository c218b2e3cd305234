import type { NamedSubject, Thread } from '~/features/discussions/index.server';
import type { Tag } from './page.server';

/** The people whose names stand on a page of a thread. */
export function membersIn({ replies }: Thread): Tag[] {
  const ids = replies.flatMap((reply) => ('gone' in reply ? [] : (reply.author?.memberId ?? [])));
  return [...new Set(ids)].map((id): Tag => `member:${id}`);
}

/** The treatments and guides whose names a page shows. */
export function namesIn(subjects: NamedSubject[]): Tag[] {
  return subjects.flatMap((subject): Tag[] =>
    subject.kind === 'scar' ? [] : [`${subject.kind}:${subject.slug}`],
  );
}
