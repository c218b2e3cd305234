import { Readable } from 'node:stream';
import { createReadableStreamFromReadable, redirect } from '@remix-run/node';
import { exportDocuments } from '~/features/exchange/index.server';
import { exportMember } from '~/features.server';
import { form, page } from '~/http/page.server';

/** Whoever signed in again on the way to the file comes by here, and goes where its button is. */
export const loader = page('member', async ({ to }) => {
  throw redirect(to.account());
});

/** Everything that is kept of a member, or their posts in the form of an import, as a file. */
export const action = form('member', async ({ db, config, actor, form: sent }) => {
  if (sent.get('what') === 'posts') {
    const lines = Readable.from(exportDocuments(db, config, actor.id));
    return asFile(createReadableStreamFromReadable(lines), 'scarwise-posts.jsonl');
  }
  const everything = await exportMember(db, actor.id);
  return asFile(JSON.stringify(everything, null, 2), 'scarwise.json');
});

function asFile(body: string | ReadableStream<Uint8Array>, name: string): Response {
  const type = name.endsWith('.jsonl') ? 'application/jsonl' : 'application/json';
  return new Response(body, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  });
}
