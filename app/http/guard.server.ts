import { randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { sendPlainPage } from '~/platform/plain-page';
import { running } from '~/platform/running.server';
import { runWithRequest } from './request-context.server';

const METHODS = new Set(['GET', 'HEAD', 'POST']);
const SAFE = new Set(['GET', 'HEAD']);

/** What stands before Remix, in this order. */
export function guards(): RequestHandler[] {
  return [
    staticHeaders,
    onlyKnownMethods,
    onlyOwnHost,
    onlyDecodableAddresses,
    onlyOwnForms,
    withContext,
  ];
}

/**
 * `same-origin`: with `no-referrer` a browser sends `Origin: null` with forms, and a health forum
 * tells no other site where its reader came from.
 */
const staticHeaders = helmet({
  contentSecurityPolicy: false,
  referrerPolicy: { policy: 'same-origin' },
  crossOriginEmbedderPolicy: false,
  strictTransportSecurity: { maxAge: 31_536_000 },
});

const onlyKnownMethods: RequestHandler = (request, response, next) => {
  if (METHODS.has(request.method)) return next();
  response.set('Allow', 'GET, HEAD, POST');
  sendPlainPage(response, 405, 'This address does not take that kind of request.');
};

/** Links in mails and redirects are built from the site's own address; a foreign Host gets nothing. */
const onlyOwnHost: RequestHandler = (request, response, next) => {
  const { siteUrl, port, host } = running().config;
  const own = new Set([siteUrl.host, `localhost:${port}`, `127.0.0.1:${port}`, `${host}:${port}`]);
  if (own.has(request.headers.host ?? '')) return next();
  sendPlainPage(response, 421, `This server answers for ${siteUrl.host} only.`);
};

const onlyDecodableAddresses: RequestHandler = (request, response, next) => {
  try {
    decodeURIComponent(request.path);
    // PostgreSQL keeps no zero byte, and no address of ours has one.
    if (request.originalUrl.includes('%00')) throw new URIError('zero byte');
  } catch {
    return sendPlainPage(
      response,
      400,
      'This address cannot be read. Please check it for stray % signs.',
    );
  }
  const [path = '/', query] = request.originalUrl.split('?', 2);
  if (!SAFE.has(request.method) || path === '/' || !path.endsWith('/')) return next();
  const plain = path.replace(/\/+$/, '').replace(/^\/+/, '/') || '/';
  response.redirect(301, query === undefined ? plain : `${plain}?${query}`);
};

/**
 * A form of another site must not act for a member: Fetch Metadata where the browser sends it,
 * else the Origin. A request with neither comes from no browser and carries no member's cookie.
 */
const onlyOwnForms: RequestHandler = (request, response, next) => {
  if (SAFE.has(request.method)) return next();
  const site = request.headers['sec-fetch-site'];
  const origin = request.headers.origin;
  const foreign = site !== undefined && site !== 'same-origin' && site !== 'none';
  if (!foreign && (origin === undefined || isOwnOrigin(origin, request.headers.host)))
    return next();
  sendPlainPage(
    response,
    403,
    'This form was sent from another site. Please open it here and send it again.',
  );
};

function isOwnOrigin(origin: string, host: string | undefined): boolean {
  if (!URL.canParse(origin)) return false;
  return new URL(origin).host === host;
}

const withContext: RequestHandler = (request, _response, next) => {
  const nonce = randomBytes(16).toString('base64');
  const address = request.ip ?? '';
  runWithRequest({ nonce, address, cookie: request.headers.cookie }, next);
};
