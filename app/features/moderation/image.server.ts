import { z } from 'zod';
import { STATES } from '~/features/posts/rules';
import type { Db, Prisma, Transaction } from '~/platform/db/transaction.server';

const REVISION_STATES = ['draft', 'pending', 'published', 'superseded', 'sent_back'] as const;

/**
 * How a post stands: all that a decision can change. Versions that are only history are left out,
 * so that a decision that was undone leaves no trace here.
 */
const postImage = z.strictObject({
  state: z.enum(STATES),
  stateSince: z.string(),
  publishedAt: z.string().nullable(),
  publicRevisionId: z.string().nullable(),
  newestRevisionId: z.string().nullable(),
  revisions: z.record(z.string(), z.enum(REVISION_STATES)),
});
export type PostImage = z.infer<typeof postImage>;

/** A stored image; null where an act came from elsewhere, without one. */
export function readImage(stored: Prisma.JsonValue): PostImage | null {
  return postImage.safeParse(stored).data ?? null;
}

export async function imageOf(db: Db, postId: string): Promise<PostImage> {
  const post = await db.post.findUniqueOrThrow({
    where: { id: postId },
    select: {
      state: true,
      stateSince: true,
      publishedAt: true,
      publicRevisionId: true,
      newestRevisionId: true,
      revisions: { where: { state: { not: 'superseded' } }, select: { id: true, state: true } },
    },
  });
  return {
    ...post,
    stateSince: post.stateSince.toISOString(),
    publishedAt: post.publishedAt?.toISOString() ?? null,
    revisions: Object.fromEntries(post.revisions.map((one) => [one.id, one.state])),
  };
}

/** Whether a post stands the same way in both, whenever it came to stand so. */
export function standSame(a: PostImage, b: PostImage | null): boolean {
  if (!b) return false;
  const ids = Object.keys(a.revisions);
  return (
    a.state === b.state &&
    a.publicRevisionId === b.publicRevisionId &&
    a.newestRevisionId === b.newestRevisionId &&
    ids.length === Object.keys(b.revisions).length &&
    ids.every((id) => a.revisions[id] === b.revisions[id])
  );
}

/** Puts a post back to how it stood; versions that came later become history. */
export async function putBack(tx: Transaction, postId: string, image: PostImage): Promise<void> {
  const { revisions, ...post } = image;
  await tx.post.update({ where: { id: postId }, data: post });
  await tx.revision.updateMany({
    where: { postId, id: { notIn: Object.keys(revisions) } },
    data: { state: 'superseded' },
  });
  for (const state of REVISION_STATES) {
    const ids = Object.keys(revisions).filter((id) => revisions[id] === state);
    if (ids.length > 0) {
      await tx.revision.updateMany({ where: { postId, id: { in: ids } }, data: { state } });
    }
  }
}
