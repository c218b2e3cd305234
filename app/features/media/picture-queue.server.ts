import { randomInt } from 'node:crypto';
import type { Config } from '~/platform/config';
import type { Transaction } from '~/platform/db/transaction.server';
import { enqueue } from '~/platform/jobs.server';

export const MAKE_PICTURE = 'make-picture';
export const REMOVE_PICTURES = 'remove-pictures';

/** A picture takes a processor for seconds: as many are made at once as there are queues. */
export function enqueuePicture(
  tx: Transaction,
  { pictureJobs }: Pick<Config, 'pictureJobs'>,
  photoId: string,
): Promise<void> {
  const queue = `pictures-${randomInt(pictureJobs)}`;
  return enqueue(tx, MAKE_PICTURE, { photoId }, { attempts: 3, queue });
}

/** The files go after their rows: an address without a row shows nothing any more. */
export async function enqueueRemoval(tx: Transaction, photoIds: string[]): Promise<void> {
  if (photoIds.length > 0) await enqueue(tx, REMOVE_PICTURES, { photoIds });
}
