import type { PostState } from './rules';

type Deed = 'edit' | 'complete' | 'withdraw' | 'put_back';

interface Doer {
  id: string;
}

/** What an author may do with a post of their own; used by actions and to show buttons. */
export function canDo(
  actor: Doer | null,
  deed: Deed,
  post: { authorId: string | null; state: PostState },
): boolean {
  if (!actor || post.authorId !== actor.id) return false;
  return STATES_FOR[deed].includes(post.state);
}

const STATES_FOR: Record<Deed, PostState[]> = {
  edit: ['draft', 'pending', 'unreviewed', 'published', 'sent_back'],
  // What is not out and was not sent stays so: a step of its completion must not send it.
  complete: ['pending', 'unreviewed', 'published', 'sent_back'],
  withdraw: ['pending', 'unreviewed', 'published', 'sent_back'],
  put_back: ['retracted'],
};
