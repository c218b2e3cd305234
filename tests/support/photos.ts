import type { PhotoAudience, PhotoState } from '~/features/media/rules';
import type { Db } from '~/platform/db/transaction.server';
import { newSecretId } from '~/platform/ids.server';

interface PhotoInput {
  audience?: PhotoAudience;
  state?: PhotoState;
  takenOn?: string;
}

/** A photo of a story as its row says it; returns its id. */
export async function newPhoto(db: Db, postId: string, input: PhotoInput = {}): Promise<string> {
  const id = newSecretId();
  const files = ['preview.jpg', '320.webp', '320.jpg'].map((name) => ({
    ...{ name, width: 320, height: 240, bytes: 100 },
  }));
  const { audience = 'members', state = 'published', takenOn = '2026-03' } = input;
  const failed = state === 'failed' && { files: [], failure: 'broken' };
  await db.photo.create({
    data: { id, postId, state, audience, takenOn, role: 'before', files, ...failed },
  });
  return id;
}
