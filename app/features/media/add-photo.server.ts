import { createHash } from 'node:crypto';
import { holdAccount } from '~/features/accounts/index.server';
import type { Actor } from '~/features/accounts/policy';
import type { Config } from '~/platform/config';
import { type Db, inTransaction, type Transaction } from '~/platform/db/transaction.server';
import { hashToken, newSecretId } from '~/platform/ids.server';
import { inspectPicture, UnusablePicture } from '~/platform/pictures.server';
import type { Storage } from '~/platform/storage.server';
import { sentKey } from './kept-pictures.server';
import { growingStory } from './photo-story.server';
import { enqueuePicture } from './picture-queue.server';
import {
  PHOTO_BYTES,
  PHOTOS_A_MONTH,
  PHOTOS_A_STORY,
  type PhotoAudience,
  type PhotoProblem,
  type PhotoRole,
} from './rules';

/** What its author says of a photo. */
export interface PhotoAnswers {
  /** `YYYY-MM`. */
  takenOn: string;
  role: PhotoRole;
  /** Null: not said. */
  makeup: boolean | null;
  audience: PhotoAudience;
}

interface SentPhoto {
  postId: string;
  /** The form's own key: the same file sent again with it makes no second photo. */
  once: string;
  bytes: Buffer;
  answers: PhotoAnswers;
}

interface Desk {
  db: Db;
  storage: Storage;
  config: Pick<Config, 'pictureJobs'>;
  now: Date;
}

/**
 * Takes a photo in, to be made ready by a job; what is wrong with the file or too many comes back as
 * a problem.
 * @throws AppError `not_found`, `forbidden`
 */
export async function addPhoto(
  { db, storage, config, now }: Desk,
  actor: Actor,
  { postId, once, bytes, answers }: SentPhoto,
): Promise<{ id: string } | { problem: PhotoProblem }> {
  await growingStory(db, actor, postId);
  const problem = await problemOf(bytes);
  if (problem) return { problem };
  const id = newSecretId();
  const sentAs = hashToken(`${once} ${createHash('sha256').update(bytes).digest('hex')}`);
  // Before its row: a row without a file would wait for ever, a file without a row is swept away.
  await storage.put(sentKey(id), bytes);
  let added: Awaited<ReturnType<typeof insert>> | undefined;
  try {
    added = await inTransaction(db, async (tx) => {
      const stored = await insert(tx, actor, { id, postId, sentAs, answers }, now);
      if ('id' in stored && stored.id === id) await enqueuePicture(tx, config, id);
      return stored;
    });
    return added;
  } finally {
    if (!added || !('id' in added) || added.id !== id) await storage.removeFolder(id);
  }
}

async function problemOf(bytes: Buffer): Promise<PhotoProblem | null> {
  if (bytes.length > PHOTO_BYTES) return 'too_large';
  try {
    await inspectPicture(bytes);
    return null;
  } catch (error) {
    if (error instanceof UnusablePicture) return error.problem;
    throw error;
  }
}

/** One at a time a story, so that two photos sent at once cannot both be the last that fits. */
async function insert(
  tx: Transaction,
  actor: Actor,
  photo: { id: string; postId: string; sentAs: string; answers: PhotoAnswers },
  now: Date,
): Promise<{ id: string } | { problem: PhotoProblem }> {
  const { id, postId, sentAs, answers } = photo;
  await holdAccount(tx, actor.id);
  await tx.$queryRaw`select id from posts where id = ${postId} for update`;
  await growingStory(tx, actor, postId);
  const before = await tx.photo.findUnique({ where: { postId_sentAs: { postId, sentAs } } });
  if (before) return { id: before.id };
  const counted = { postId, state: { notIn: ['failed' as const, 'removed' as const] } };
  const ofMonth = await tx.photo.count({ where: { ...counted, takenOn: answers.takenOn } });
  if (ofMonth >= PHOTOS_A_MONTH) return { problem: 'month_full' };
  if ((await tx.photo.count({ where: counted })) >= PHOTOS_A_STORY)
    return { problem: 'story_full' };
  await tx.photo.create({
    data: { id, postId, sentAs, state: 'working', createdAt: now, ...answers },
  });
  return { id };
}
