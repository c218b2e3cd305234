import { redirect } from '@remix-run/node';
import { takePhotos } from '~/features/media/index.server';
import { PHOTO_BYTES } from '~/features/media/rules';
import { limitPhotos } from '~/http/limits.server';
import { page } from '~/http/page.server';
import { upload } from '~/http/upload.server';

/** Whoever signed in again on the way comes by here, and goes where the form is. */
export const loader = page('member', async ({ params, to }) => {
  throw redirect(to.storyPhotos(params.id ?? ''));
});

/** One photo of many, sent by the page's script: answers in JSON what is wrong with it. */
export const action = upload('member', { fileBytes: PHOTO_BYTES, files: 1 }, async (sent) => {
  const { db, config, say, clock, actor, params, form, files } = sent;
  await limitPhotos(actor.id);
  const upload = { postId: params.id ?? '', form, files };
  const problem = await takePhotos({ db, config, say, now: clock() }, actor, upload);
  return Response.json({ errors: problem?.refused.error ?? null }, { status: problem ? 400 : 200 });
});
