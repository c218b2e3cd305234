import type { Actor } from '~/features/accounts/policy';
import { claimVersion, setState } from '~/features/posts/index.server';
import { canDo } from '~/features/posts/policy';
import { type PostState, slugOf } from '~/features/posts/rules';
import type { Transaction } from '~/platform/db/transaction.server';
import { forbidden, notFound } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { freeTextOf } from './compose-facts';
import { storyFactsOf } from './stored-facts';
import { proposedTitle, type StoredStory } from './submit-story.server';

interface Asked {
  postId: string;
  version: number;
}

/**
 * Takes a story out of sight; its author keeps the text and can put it back.
 * @throws AppError `stale`, `forbidden`, `not_found`
 */
export async function withdrawStory(
  tx: Transaction,
  actor: Actor,
  asked: Asked,
  now: Date,
): Promise<StoredStory> {
  const post = await findOwn(tx, actor, 'withdraw', asked);
  await setState(tx, post.id, 'retracted', now);
  await emit(tx, 'post.changed', { postId: post.id });
  return { id: post.id, slug: slugOf(post.newestRevision?.title ?? '') };
}

/**
 * Puts a withdrawn story back to where it was.
 * @throws AppError `stale`, `forbidden`, `not_found`
 */
export async function putBackStory(
  tx: Transaction,
  actor: Actor,
  asked: Asked,
  now: Date,
): Promise<StoredStory> {
  const post = await findOwn(tx, actor, 'put_back', asked);
  await setState(tx, post.id, await stateBefore(tx, actor, post), now);
  await emit(tx, 'post.changed', { postId: post.id });
  return { id: post.id, slug: slugOf(post.newestRevision?.title ?? '') };
}

async function findOwn(
  tx: Transaction,
  actor: Actor,
  deed: 'withdraw' | 'put_back',
  { postId, version }: Asked,
) {
  const post = await tx.post.findUnique({
    where: { id: postId, kind: { in: ['story', 'opinion'] } },
    include: { newestRevision: true },
  });
  if (!post) throw notFound();
  if (!canDo(actor, deed, post)) throw forbidden();
  await claimVersion(tx, postId, version);
  return post;
}

type OwnPost = Awaited<ReturnType<typeof findOwn>>;

/** Told from its versions and decisions, so that withdrawing is no way around a moderator. */
async function stateBefore(tx: Transaction, actor: Actor, post: OwnPost): Promise<PostState> {
  const { publicRevisionId, newestRevision: newest } = post;
  if (!publicRevisionId) return newest?.state === 'sent_back' ? 'sent_back' : 'pending';
  const shown = await tx.revision.findUniqueOrThrow({ where: { id: publicRevisionId } });
  if (shown.editorId !== post.authorId || (await wasReviewed(tx, shown.id))) return 'published';
  const facts = storyFactsOf(shown);
  const proposed = facts ? await proposedTitle(tx, facts, actor.language) : undefined;
  const freeText = freeTextOf({ ...shown, facts: facts ?? {} }, proposed);
  return freeText.length > 0 ? 'unreviewed' : 'published';
}

async function wasReviewed(tx: Transaction, revisionId: string): Promise<boolean> {
  const action = { in: ['publish' as const, 'edit_and_publish' as const] };
  return (await tx.decision.count({ where: { revisionId, action, undoneById: null } })) > 0;
}
