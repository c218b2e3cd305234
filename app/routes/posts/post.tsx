import { redirect } from '@remix-run/node';
import { findPlace } from '~/features/discussions/index.server';
import { page } from '~/http/page.server';
import { notFound } from '~/platform/errors';

/** The address of any post: leads to where it is read, a reply to its place in its thread. */
export const loader = page('public', async ({ db, actor, params, to, url }) => {
  const place = await findPlace(db, params.id ?? '', actor);
  if (!place) throw notFound();
  const { page: shown, after, reply } = place;
  const address = 'guide' in shown ? to.guide(shown.guide) : to.post(shown);
  const query = new URLSearchParams(url.searchParams);
  query.delete('after');
  if (after) query.set('after', after);
  const asked = query.size > 0 ? `?${query}` : '';
  // Where a reply stands changes as others are removed or come back.
  throw redirect(`${address}${asked}${reply ? `#post-${reply}` : ''}`, 302);
});
