import { DAY, HOUR } from '~/platform/clock';
import { type Db, inTransaction, type Transaction } from '~/platform/db/transaction.server';
import type { Storage } from '~/platform/storage.server';
import { filesOf } from './kept-pictures.server';
import { enqueueRemoval } from './picture-queue.server';
import { FAILED_DAYS, ORPHAN_HOURS, WORKING_HOURS } from './rules';

/** What is known of a member's photos, and where each can be fetched by them. */
export async function exportPhotos(db: Db, memberId: string): Promise<object> {
  const photos = await db.photo.findMany({
    where: { post: { authorId: memberId } },
    orderBy: { createdAt: 'asc' },
  });
  return {
    photos: photos.map((photo) => ({
      ...{ id: photo.id, postId: photo.postId, state: photo.state, createdAt: photo.createdAt },
      ...{ takenOn: photo.takenOn, role: photo.role, makeup: photo.makeup },
      audience: photo.audience,
      files: filesOf(photo).map(({ name }) => `/photos/${photo.id}/${name}`),
    })),
  };
}

/** By now a member's stories are stones without an author: photos of any stone go. */
export async function erasePhotos(tx: Transaction, memberId: string): Promise<void> {
  const gone = await tx.photo.findMany({
    where: { OR: [{ post: { authorId: memberId } }, { post: { state: 'erased' } }] },
    select: { id: true },
  });
  const ids = gone.map(({ id }) => id);
  await tx.photo.deleteMany({ where: { id: { in: ids } } });
  await enqueueRemoval(tx, ids);
}

/** Files that no row knows: of drafts that were erased, and of uploads that never came to an end. */
export async function sweepOrphans(db: Db, storage: Storage, now: Date): Promise<void> {
  const before = new Date(now.getTime() - ORPHAN_HOURS * HOUR);
  const folders = (await storage.list()).filter(({ changedAt }) => changedAt < before);
  for (const { folder } of folders) {
    const known = await db.photo.count({ where: { id: folder } });
    if (known === 0) await storage.removeFolder(folder);
  }
}

/** What never became ready is called so, and what could not be used is forgotten in time. */
export async function tidyUnready(db: Db, storage: Storage, now: Date): Promise<void> {
  const ago = (time: number) => new Date(now.getTime() - time);
  const stuck = await db.photo.updateManyAndReturn({
    where: { state: 'working', createdAt: { lt: ago(WORKING_HOURS * HOUR) } },
    data: { state: 'failed', failure: 'broken' },
    select: { id: true },
  });
  for (const { id } of stuck) await storage.removeFolder(id);
  await inTransaction(db, async (tx) => {
    const old = { state: 'failed' as const, createdAt: { lt: ago(FAILED_DAYS * DAY) } };
    await tx.photo.deleteMany({ where: old });
  });
}
