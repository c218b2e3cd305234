import path from 'node:path';
import { z } from 'zod';
import type { Config } from '~/platform/config';
import { diskStorage, type Storage } from '~/platform/storage.server';

/** Where the pictures of this site lie, a folder a photo. */
export const pictureStorage = ({ dataDir }: Pick<Config, 'dataDir'>): Storage =>
  diskStorage(path.join(dataDir, 'pictures'));

/** What was sent, until new files are made of it: some seconds. */
export const sentKey = (photoId: string) => `${photoId}/sent`;

/** A picture of a photo, as its row holds it. */
const keptFile = z.object({
  name: z.string(),
  width: z.number().int(),
  height: z.number().int(),
  bytes: z.number().int(),
});
export type KeptFile = z.infer<typeof keptFile>;

const keptFiles = z.array(keptFile);

export const filesOf = (photo: { files: unknown }): KeptFile[] => keptFiles.parse(photo.files);
