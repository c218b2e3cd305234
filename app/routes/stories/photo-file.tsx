import { pictureStorage, readPhoto } from '~/features/media/index.server';
import { file } from '~/http/file.server';

/** A picture: asked anew at each request whether it may be shown to whoever asks. */
export const loader = file('public', async ({ db, config, actor, params }) => {
  const id = params.id ?? '';
  const found = await readPhoto(db, { id, file: params.file ?? '' }, actor);
  if (!found) return null;
  return {
    type: found.name.endsWith('.webp') ? 'image/webp' : 'image/jpeg',
    version: `${found.name}-${found.bytes}`,
    bytes: () => pictureStorage(config).get(`${id}/${found.name}`),
  };
});
