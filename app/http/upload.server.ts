import { pipeline } from 'node:stream/promises';
import { type ActionFunctionArgs, data as respond } from '@remix-run/node';
import busboy, { type Busboy } from 'busboy';
import { type Access, admit, asReply, isOfOurForms, type Sent } from './page.server';

/** A file of a form. One that is larger than allowed is cut there, and so a byte too long. */
export interface SentFile {
  name: string;
  bytes: Buffer;
}

interface Bounds {
  fileBytes: number;
  files: number;
}

const FIELDS = 30;
const FIELD_BYTES = 1_000;

/**
 * Wraps an action whose form brings files. Who asks is checked before a byte of them is read; what is
 * over the bounds is thrown away as it comes.
 */
export function upload<A extends Access, T>(
  access: A,
  bounds: Bounds,
  handle: (sent: Sent<A> & { files: SentFile[] }) => Promise<T>,
) {
  const action = (args: ActionFunctionArgs) =>
    asReply(args.request, null, async () => {
      const asked = await admit(access, args, null);
      return handle({ ...asked, ...(await readUpload(args.request, bounds)) });
    });
  return Object.assign(action, { access });
}

async function readUpload(request: Request, bounds: Bounds) {
  const form = new FormData();
  const files: SentFile[] = [];
  const reader = readerFor(request, bounds);
  if (!reader || !request.body) throw respond({ code: 'bad_request' }, { status: 415 });
  reader.on('field', (name, value, { valueTruncated }) => {
    form.append(name, valueTruncated ? '\0' : value);
  });
  reader.on('file', (_name, stream, { filename = '' }) => {
    const pieces: Buffer[] = [];
    stream.on('data', (piece: Buffer) => pieces.push(piece));
    // A file that is cut fails with its form, below; unheard, its own error would end the process.
    stream.on('error', () => stream.resume());
    stream.on('close', () => {
      const bytes = Buffer.concat(pieces);
      // What a browser sends of a file field that was left empty.
      if (filename !== '' || bytes.length > 0) files.push({ name: filename, bytes });
    });
  });
  // A body that ends too early was cut on its way; the sender tries again.
  await pipeline(piecesOf(request.body), reader).catch(() => {
    throw respond({ code: 'bad_request' }, { status: 400 });
  });
  if (![...form].every(isOfOurForms)) throw respond({ code: 'bad_request' }, { status: 400 });
  return { form, files };
}

async function* piecesOf(body: ReadableStream<Uint8Array>) {
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

function readerFor(request: Request, { fileBytes, files }: Bounds): Busboy | null {
  try {
    return busboy({
      headers: Object.fromEntries(request.headers),
      defParamCharset: 'utf8',
      limits: {
        fieldNameSize: 60,
        fieldSize: FIELD_BYTES,
        fields: FIELDS,
        fileSize: fileBytes + 1,
        files,
        parts: FIELDS + files,
        headerPairs: 20,
      },
    });
  } catch {
    return null;
  }
}
