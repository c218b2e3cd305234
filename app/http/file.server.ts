import type { LoaderFunctionArgs } from '@remix-run/node';
import { AppError } from '~/platform/errors';
import { type Access, type Asked, admit } from './page.server';

/** A file that is answered by itself, without a page around it. */
interface ServedFile {
  type: string;
  bytes: () => Promise<Buffer | null>;
  /** The same as long as the bytes are. */
  version: string;
}

const HEADERS = {
  // Kept by the browser that asked, which asks again each time whether it may still show it.
  'Cache-Control': 'private, no-cache',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  Vary: 'Cookie',
};

/** Wraps the loader of a file as `page()` does that of a page; null where there is none to be had. */
export function file<A extends Access>(
  access: A,
  load: (asked: Asked<A>) => Promise<ServedFile | null>,
) {
  const loader = async (args: LoaderFunctionArgs): Promise<Response> => {
    const found = await admitted(access, args, load);
    if (!found) return gone();
    const etag = `"${found.version}"`;
    const headers = { ...HEADERS, ETag: etag };
    const known = args.request.headers.get('if-none-match')?.split(/,\s*/) ?? [];
    if (known.includes(etag)) return new Response(null, { status: 304, headers });
    const bytes = await found.bytes();
    if (!bytes) return gone();
    return new Response(new Uint8Array(bytes), {
      headers: {
        ...headers,
        'Content-Type': found.type,
        'Content-Length': String(bytes.length),
        'Content-Disposition': 'inline',
      },
    });
  };
  return Object.assign(loader, { access });
}

async function admitted<A extends Access>(
  access: A,
  args: LoaderFunctionArgs,
  load: (asked: Asked<A>) => Promise<ServedFile | null>,
): Promise<ServedFile | null> {
  try {
    return await load(await admit(access, args, null));
  } catch (error) {
    if (error instanceof AppError) return null;
    throw error;
  }
}

/** The same for what never was, what is gone and what is not for whoever asks. */
function gone(): Response {
  return new Response('not found\n', {
    status: 404,
    headers: { ...HEADERS, 'Cache-Control': 'private, no-store', 'Content-Type': 'text/plain' },
  });
}
