import { z } from 'zod';
import type { Feature, Workbench } from '~/platform/feature';
import { task } from '~/platform/jobs.server';
import { erasePhotos, exportPhotos, sweepOrphans, tidyUnready } from './erase-photos.server';
import { pictureStorage } from './kept-pictures.server';
import { makePhoto } from './make-picture.server';
import { MAKE_PICTURE, REMOVE_PICTURES } from './picture-queue.server';

export const mediaFeature: Feature = {
  name: 'media',
  tasks: ({ db, config }: Workbench) => [
    task({
      name: MAKE_PICTURE,
      payload: z.object({ photoId: z.string() }),
      run: ({ photoId }) => makePhoto({ db, storage: pictureStorage(config) }, photoId),
    }),
    task({
      name: REMOVE_PICTURES,
      payload: z.object({ photoIds: z.array(z.string()) }),
      run: async ({ photoIds }) => {
        for (const id of photoIds) await pictureStorage(config).removeFolder(id);
      },
    }),
  ],
  chores: ({ db, config, clock }) => [
    {
      name: 'sweep-pictures',
      cron: '47 * * * *',
      run: () => sweepOrphans(db, pictureStorage(config), clock()),
    },
    {
      name: 'tidy-photos',
      cron: '52 3 * * *',
      run: () => tidyUnready(db, pictureStorage(config), clock()),
    },
  ],
  exportFor: exportPhotos,
  eraseFor: erasePhotos,
};
