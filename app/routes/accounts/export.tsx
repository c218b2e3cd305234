import { redirect } from '@remix-run/node';
import { exportMember } from '~/features.server';
import { form, page } from '~/http/page.server';

/** Whoever signed in again on the way to the file comes by here, and goes where its button is. */
export const loader = page('member', async ({ to }) => {
  throw redirect(to.account());
});

/** Everything that is kept of a member, as a file. */
export const action = form('member', async ({ db, actor }) => {
  const everything = await exportMember(db, actor.id);
  return new Response(JSON.stringify(everything, null, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="scarwise.json"',
      'Cache-Control': 'no-store',
    },
  });
});
