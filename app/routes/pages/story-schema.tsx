import { schemaFile } from '~/features/exchange/index.server';
import { page } from '~/http/page.server';

/** The JSON Schema of a post as it travels between sites. */
export const loader = page('public', async () => {
  throw new Response(schemaFile(), {
    headers: {
      'Content-Type': 'application/schema+json; charset=utf-8',
      'Cache-Control': 'public, no-cache',
      'Cache-Tag': 'page:story-schema',
    },
  });
});
