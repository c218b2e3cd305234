import { type Actor, mayUse, moderates } from '~/features/accounts/policy';
import { type HoldReason, holds } from '~/features/posts/holds';
import type { PostState } from '~/features/posts/rules';
import type { Action } from './reasons';

/** Nobody judges their own post, but for an administrator, who may be the only one there is. */
export function mayDecide(actor: Actor | null, post: { authorId: string | null }): boolean {
  if (!moderates(actor)) return false;
  return mayUse(actor, 'admin') || post.authorId !== actor?.id;
}

/**
 * What can be decided on a post. `editWaits`: a newer version waits while the old one stands;
 * `reported`: a report waits for an answer.
 */
export function actionsFor(post: {
  state: PostState;
  editWaits: boolean;
  reported: boolean;
}): Action[] {
  const read = post.state === 'published' && !post.editWaits;
  const changing = ACTIONS_IN[post.state].filter((action) => !read || action !== 'publish');
  const keeps = post.reported && changing.length > 0 && post.state !== 'pending';
  return keeps ? ['keep', ...changing] : changing;
}

const JUDGING: Action[] = ['publish', 'edit_and_publish', 'send_back', 'remove'];

const ACTIONS_IN: Record<PostState, Action[]> = {
  draft: [],
  diary: [],
  scheduled: [],
  pending: JUDGING,
  unreviewed: JUDGING,
  published: JUDGING,
  sent_back: ['publish', 'edit_and_publish', 'remove'],
  hidden: ['restore', 'remove'],
  // Its author took it back, and may put it back: a moderator can only keep them from it.
  retracted: ['remove'],
  removed: ['restore'],
  erased: [],
};

/**
 * The version that a decision is about: the newest. Of a post whose change was sent back it is the
 * one that readers see, so that no decision brings out what was refused.
 */
export function judgedOf<Revision extends { state: string }>(post: {
  newestRevision: Revision | null;
  publicRevision: Revision | null;
}): Revision | null {
  const { newestRevision: newest, publicRevision: standing } = post;
  return newest?.state === 'sent_back' ? (standing ?? newest) : newest;
}

/** A version is waiting, though readers see an older one meanwhile. */
export function editWaits(post: {
  state: PostState;
  newestRevision: { state: string } | null;
}): boolean {
  const out = post.state === 'published' || post.state === 'unreviewed';
  return out && post.newestRevision?.state === 'pending';
}

const OF_ITS_WORDS: HoldReason[] = ['link', 'contact', 'distress', 'danger'];

/** Why a version waits; of one that no longer does, what its words still carry. */
export function holdsOf(version: { state: string; holds: unknown }): HoldReason[] {
  const stored = holds.parse(version.holds);
  return version.state === 'pending' ? stored : stored.filter((one) => OF_ITS_WORDS.includes(one));
}
