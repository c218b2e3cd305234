import { page } from '~/http/page.server';
import { notFound } from '~/platform/errors';

/** Whatever the site map does not know; the boundary in root.tsx has the words. */
export const loader = page('public', async () => {
  throw notFound();
});

export default function NotFound() {
  return null;
}
