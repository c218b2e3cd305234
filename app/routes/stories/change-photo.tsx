import { redirect } from '@remix-run/node';
import { changeForm, removePhoto, setAudience } from '~/features/media/index.server';
import { once } from '~/http/once.server';
import { form, page } from '~/http/page.server';
import { AppError } from '~/platform/errors';

export const loader = page('member', async ({ params, to }) => {
  throw redirect(to.storyPhotos(params.id ?? ''));
});

/** Takes a photo away, or shows it to others than before. */
export const action = form('member', async ({ db, actor, params, form, url, to }) => {
  const read = changeForm.safeParse(Object.fromEntries(form));
  if (!read.success) throw new AppError('bad_request', 400);
  const { photo: photoId, deed } = read.data;
  const postId = params.id ?? '';
  const location = await once(db, { form, url, by: actor.id }, async (tx) => {
    if (deed === 'remove') await removePhoto(tx, actor, { postId, photoId });
    else await setAudience(tx, actor, { postId, photoId, audience: deed });
    return to.storyPhotos(postId, `done=${deed}`);
  });
  return redirect(location);
});
