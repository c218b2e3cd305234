import type { Actor } from '~/features/accounts/policy';
import type { PostState } from '~/features/posts/rules';
import type { Db } from '~/platform/db/transaction.server';
import { decisionsOn, type PastDecision } from './past-decisions.server';
import { judgedOf } from './policy';

/** What a moderator had before them when a decision was refused as stale. */
export interface Seen {
  revisionId: string;
  /** The newest decision on the post; null when there was none. */
  decisionId: string | null;
}

/** What happened to a post since: said to a moderator whose decision came too late. */
export interface Changes {
  newVersion: boolean;
  decisions: PastDecision[];
  state: PostState;
}

export async function changesSince(
  db: Db,
  actor: Actor,
  postId: string,
  seen: Seen,
): Promise<Changes> {
  const post = await db.post.findUniqueOrThrow({
    where: { id: postId },
    include: { newestRevision: true, publicRevision: true },
  });
  const seenVersion = await db.revision.findUnique({ where: { id: seen.revisionId } });
  const decisions = await decisionsOn(db, actor, postId);
  const last = decisions.findIndex((one) => one.id === seen.decisionId);
  const later = last < 0 ? decisions : decisions.slice(0, last);
  const judged = judgedOf(post);
  const newer = (judged?.number ?? 0) > (seenVersion?.number ?? 0);
  return {
    newVersion: newer && judged?.editorId === post.authorId,
    decisions: later,
    state: post.state,
  };
}
