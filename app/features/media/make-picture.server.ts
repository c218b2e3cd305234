import { isKnownAuthor } from '~/features/posts/index.server';
import { type Db, inTransaction, type Transaction } from '~/platform/db/transaction.server';
import { emit } from '~/platform/events.server';
import { makePicture, type PictureFile, UnusablePicture } from '~/platform/pictures.server';
import type { Storage } from '~/platform/storage.server';
import { sentKey } from './kept-pictures.server';
import type { PhotoProblem } from './rules';

interface Desk {
  db: Db;
  storage: Storage;
}

/** Makes the files of a photo from what was sent, which goes. Safe to run again after any failure. */
export async function makePhoto({ db, storage }: Desk, id: string): Promise<void> {
  const waiting = await db.photo.findUnique({ where: { id, state: 'working' } });
  if (!waiting) return;
  const sent = await storage.get(sentKey(id));
  const made = sent ? await filesOrProblem(sent) : 'broken';
  if (typeof made === 'string') {
    await inTransaction(db, (tx) => finish(tx, id, { state: 'failed', failure: made, files: [] }));
    return storage.removeFolder(id);
  }
  for (const { name, bytes } of made) await storage.put(`${id}/${name}`, bytes);
  const stays = await inTransaction(db, async (tx) => {
    const state = (await mayGoOut(tx, id)) ? 'published' : 'pending';
    const files = made.map(({ bytes, ...file }) => ({ ...file, bytes: bytes.length }));
    return finish(tx, id, { state, failure: null, files });
  });
  // Its author may have taken it back, or left, while it was made.
  if (stays) await storage.remove(sentKey(id));
  else await storage.removeFolder(id);
}

async function filesOrProblem(sent: Buffer): Promise<PictureFile[] | PhotoProblem> {
  try {
    return await makePicture(sent);
  } catch (error) {
    if (error instanceof UnusablePicture) return error.problem;
    throw error;
  }
}

/** Photos of an author whom moderators know need no look first. */
async function mayGoOut(tx: Transaction, id: string): Promise<boolean> {
  const photo = await tx.photo.findUnique({
    where: { id },
    select: { post: { select: { authorId: true } } },
  });
  return photo?.post.authorId ? isKnownAuthor(tx, photo.post.authorId) : false;
}

type Outcome = Pick<Parameters<Transaction['photo']['update']>[0]['data'], 'state'> & {
  failure: PhotoProblem | null;
  files: { name: string; width: number; height: number; bytes: number }[];
};

/** Whether the photo was still there. */
async function finish(tx: Transaction, id: string, outcome: Outcome): Promise<boolean> {
  const [photo] = await tx.photo.updateManyAndReturn({
    where: { id, state: 'working' },
    data: outcome,
  });
  if (photo) await emit(tx, 'post.changed', { postId: photo.postId });
  return photo !== undefined;
}
