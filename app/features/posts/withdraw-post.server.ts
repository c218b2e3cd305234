import type { Actor } from '~/features/accounts/policy';
import type { Prisma, Transaction } from '~/platform/db/transaction.server';
import { forbidden, notFound } from '~/platform/errors';
import { emit } from '~/platform/events.server';
import { canDo } from './policy';
import { type PostKind, type PostState, slugOf } from './rules';
import { claimVersion, setState } from './write-post.server';

/** Where a stored post is found. */
export interface StoredPost {
  id: string;
  kind: PostKind;
  slug: string;
}

/** What an author asks of a post of their own: only of these kinds, and of the version they saw. */
export interface OwnDeed {
  postId: string;
  kinds: PostKind[];
  version: number;
}

/**
 * Takes a post out of sight; its author keeps the text and can put it back.
 * @throws AppError `stale`, `forbidden`, `not_found`
 */
export async function withdrawPost(
  tx: Transaction,
  actor: Actor,
  asked: OwnDeed,
  now: Date,
): Promise<StoredPost> {
  const post = await findOwn(tx, actor, 'withdraw', asked);
  await setState(tx, post.id, 'retracted', now);
  await emit(tx, 'post.changed', { postId: post.id });
  return stored(post);
}

type Version = Prisma.RevisionGetPayload<object>;

/**
 * Puts a withdrawn post back to where it was. `hasFreeText` tells of a version whether a moderator
 * would have something to read in it.
 * @throws AppError `stale`, `forbidden`, `not_found`
 */
export async function putBackPost(
  tx: Transaction,
  actor: Actor,
  asked: OwnDeed & { hasFreeText: (version: Version) => Promise<boolean> },
  now: Date,
): Promise<StoredPost> {
  const post = await findOwn(tx, actor, 'put_back', asked);
  await setState(tx, post.id, await stateBefore(tx, post, asked.hasFreeText), now);
  await emit(tx, 'post.changed', { postId: post.id });
  return stored(post);
}

type OwnPost = Awaited<ReturnType<typeof findOwn>>;

async function findOwn(
  tx: Transaction,
  actor: Actor,
  deed: 'withdraw' | 'put_back',
  { postId, kinds, version }: OwnDeed,
) {
  const post = await tx.post.findUnique({
    where: { id: postId, kind: { in: kinds } },
    include: { newestRevision: true },
  });
  if (!post) throw notFound();
  if (!canDo(actor, deed, post)) throw forbidden();
  await claimVersion(tx, postId, version);
  return post;
}

function stored({ id, kind, newestRevision }: OwnPost): StoredPost {
  return { id, kind, slug: slugOf(newestRevision?.title ?? '') };
}

/** Told from its versions and decisions, so that withdrawing is no way around a moderator. */
async function stateBefore(
  tx: Transaction,
  post: OwnPost,
  hasFreeText: (version: Version) => Promise<boolean>,
): Promise<PostState> {
  const { publicRevisionId, newestRevision: newest } = post;
  if (!publicRevisionId) return newest?.state === 'sent_back' ? 'sent_back' : 'pending';
  const shown = await tx.revision.findUniqueOrThrow({ where: { id: publicRevisionId } });
  if (shown.editorId !== post.authorId || (await wasReviewed(tx, shown.id))) return 'published';
  return (await hasFreeText(shown)) ? 'unreviewed' : 'published';
}

async function wasReviewed(tx: Transaction, revisionId: string): Promise<boolean> {
  const action = { in: ['publish' as const, 'edit_and_publish' as const] };
  return (await tx.decision.count({ where: { revisionId, action, undoneById: null } })) > 0;
}
