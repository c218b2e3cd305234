import { redirect } from '@remix-run/node';
import { decidePhoto, photoDecisionForm } from '~/features/moderation/index.server';
import { once } from '~/http/once.server';
import { form, page } from '~/http/page.server';
import { AppError } from '~/platform/errors';

export const loader = page('moderator', async ({ params, to }) => {
  throw redirect(to.reviewPost(params.id ?? ''));
});

/** Decides on one photo; the page of its story shows how it stands then. */
export const action = form('moderator', async ({ db, actor, params, form, url, to, clock }) => {
  const read = photoDecisionForm.safeParse(Object.fromEntries(form));
  if (!read.success) throw new AppError('bad_request', 400);
  const postId = params.id ?? '';
  const location = await once(db, { form, url, by: actor.id }, async (tx) => {
    await decidePhoto(tx, actor, { postId, decision: read.data }, clock());
    return to.reviewPost(postId);
  });
  return redirect(location);
});
