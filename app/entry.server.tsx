import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { EntryContext, HandleDataRequestFunction, HandleErrorFunction } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import type { ReactElement } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { DEVELOPMENT_POLICY, READING_POLICY, scriptPolicy } from './http/csp.server';
import { finishDocument } from './http/finish-document.server';
import { frameOf } from './http/frame.server';
import { logFailure } from './http/log-failure.server';
import { nearbyPages } from './http/nearby-pages.server';
import { failureOfRequest, requestActor, requestNonce } from './http/request-context.server';
import { running } from './platform/running.server';
import { NOTHING_NEARBY, type Rendering, RenderingContext } from './ui/rendering';

export { boot, createAdminLink } from './boot.server';
export { importFile } from './import.server';

/** Loaders wait for their data, so nothing is ever streamed for long. */
export const streamTimeout = 5_000;

const VARY = 'Cookie, Accept-Encoding';

/** Seconds after which to ask again while the database is away. */
const RETRY_AFTER = '60';

/** Renders a document: whole before its first byte is sent, so that its status is true. */
export default async function handleDocument(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
): Promise<Response> {
  const actor = await requestActor().catch(() => null);
  const failed = remix.staticHandlerContext.errors !== null;
  const writes = isWritingPage(remix);
  const scripts = !failed && (actor !== null || writes);
  const rendering: Rendering = {
    scripts,
    nonce: scripts ? requestNonce() : '',
    frame: frameOf(actor, running().config),
    failure: failureOfRequest(),
    nearby: failed && status === 404 ? await nearbyPages(request, actor) : NOTHING_NEARBY,
  };
  const html = await render(
    <RenderingContext.Provider value={rendering}>
      <RemixServer context={remix} nonce={rendering.nonce} url={request.url} />
    </RenderingContext.Provider>,
    rendering.nonce,
  );

  const reading = !failed && !writes && status === 200 && isRead(request);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Security-Policy', policyOf(rendering));
  headers.set(
    'Cache-Control',
    actor ? 'private, no-store' : reading ? 'public, no-cache' : 'no-store',
  );
  headers.set('Vary', VARY);
  if (status === 503) headers.set('Retry-After', RETRY_AFTER);
  if (reading && !actor) headers.set('Cache-Tag', tagsOf(remix));
  return new Response(html, { status, headers });
}

/** What a hydrated page fetches on its way to the next one. */
export const handleDataRequest: HandleDataRequestFunction = (response) => {
  response.headers.set('Cache-Control', 'private, no-store');
  response.headers.set('Vary', VARY);
  if (response.status === 503) response.headers.set('Retry-After', RETRY_AFTER);
  return response;
};

export const handleError: HandleErrorFunction = (error, { request }) => logFailure(error, request);

function policyOf({ scripts, nonce }: Rendering): string {
  if (import.meta.env.DEV) return DEVELOPMENT_POLICY;
  return scripts ? scriptPolicy(nonce) : READING_POLICY;
}

const isRead = ({ method }: Request) => method === 'GET' || method === 'HEAD';

/** Pages with a form that writes say so by `handle.writing`. */
function isWritingPage(remix: EntryContext): boolean {
  return remix.staticHandlerContext.matches.some(({ route }) => {
    const handle: unknown = remix.routeModules[route.id]?.handle;
    return typeof handle === 'object' && handle !== null && 'writing' in handle;
  });
}

/** The tags of all loaders of the page together: a commit under any of them makes it stale. */
function tagsOf(remix: EntryContext): string {
  const tags = Object.values(remix.staticHandlerContext.loaderHeaders).flatMap(
    (headers) => headers.get('Cache-Tag')?.split(', ') ?? [],
  );
  return [...new Set(tags.filter((tag) => tag !== ''))].join(', ');
}

async function render(page: ReactElement, nonce: string): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<string>((resolve, reject) => {
      const { pipe, abort } = renderToPipeableStream(page, {
        nonce: nonce === '' ? undefined : nonce,
        onAllReady: () => resolve(text(pipe(new PassThrough())).then(finishDocument)),
        onError: reject,
      });
      timer = setTimeout(abort, streamTimeout + 1_000);
    });
  } finally {
    clearTimeout(timer);
  }
}
