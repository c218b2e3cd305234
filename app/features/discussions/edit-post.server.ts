import { type Actor, moderates } from '~/features/accounts/policy';
import { type Draft, revisePost, type StoredPost } from '~/features/posts/index.server';
import { slugOf } from '~/features/posts/rules';
import { projectStory } from '~/features/stories/index.server';
import type { Transaction } from '~/platform/db/transaction.server';
import { AppError } from '~/platform/errors';
import { recomposeFacts } from './compose-facts';
import type { DiscussionInput } from './discussion-input';
import type { DiscussionFacts, ReplyFacts } from './facts';
import { readOwnPost } from './own-post.server';
import { draftOf, noteUnknownNames } from './submit-discussion.server';
import { replyDraft } from './submit-reply.server';

interface Edit {
  postId: string;
  /** The version of the post that the author had before them. */
  version: number;
  /** A question, an opinion or a talk anew, or the words of a reply. */
  anew: DiscussionInput | { body: string };
}

/**
 * Stores an author's new version. Where it must wait, the published one stands meanwhile.
 * @throws AppError `stale` when it changed since it was opened, `forbidden`, `not_found`,
 * `bad_request` for what the post is not
 */
export async function editPost(
  tx: Transaction,
  actor: Actor,
  { postId, version, anew }: Edit,
  now: Date,
): Promise<StoredPost> {
  const { facts: before, kind } = await readOwnPost(tx, actor, postId, 'edit');
  const draft = before && draftAfter(before, anew);
  if (!draft) throw new AppError('bad_request', 400);
  const author = { id: actor.id, moderates: moderates(actor) };
  await revisePost(tx, author, { postId, version, draft }, now);
  await projectStory(tx, postId);
  if ('kind' in anew) await noteUnknownNames(tx, anew);
  return { id: postId, kind, slug: slugOf(draft.title) };
}

function draftAfter(before: DiscussionFacts | ReplyFacts, anew: Edit['anew']): Draft | null {
  if (before.kind === 'reply') {
    return 'kind' in anew ? null : replyDraft(anew.body, before);
  }
  const facts = 'kind' in anew ? recomposeFacts(before, anew) : null;
  return facts && 'kind' in anew ? draftOf(anew, facts) : null;
}
