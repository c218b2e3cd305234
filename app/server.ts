import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type ErrorRequestHandler } from 'express';
import type { ViteDevServer } from 'vite';
import { z } from 'zod';
import type { App } from './boot.server.ts';
import { PHOTO_BOUND } from './http/photo-bound.ts';
import type { ImportRequest } from './import.server.ts';
import { limitBody } from './platform/body-limit.ts';
import type { Config } from './platform/config.ts';
import { sendPlainPage } from './platform/plain-page.ts';
import { explainListen } from './platform/ports.ts';
import { hashedAssets, publicFiles } from './platform/static-files.ts';

export interface Site {
  url: string;
  notes: string[];
  close: () => Promise<void>;
}

/** Proxies keep connections for up to a minute; one that we close first loses a request. */
const KEEP_ALIVE = 65_000;
const HEADERS_TIMEOUT = 70_000;
const REQUEST_TIMEOUT = 120_000;

/** Requests and jobs that take longer than this are cut off when the process has to end. */
const REQUESTS_END = 5_000;
const APPLICATION_END = 3_000;

const ROOT = path.dirname(import.meta.dirname);
const CLIENT_FILES = path.join(ROOT, 'build', 'client');

type Entry = {
  boot: (config: Config) => Promise<App>;
  createAdminLink: (config: Config, mail: string) => Promise<URL>;
  importFile: (config: Config, request: ImportRequest) => Promise<boolean>;
};

const isFunction = (value: unknown) => typeof value === 'function';

const entryModule = z.object({
  boot: z.custom<Entry['boot']>(isFunction, 'entry.server exports no boot()'),
  createAdminLink: z.custom<Entry['createAdminLink']>(
    isFunction,
    'entry.server exports no createAdminLink()',
  ),
  importFile: z.custom<Entry['importFile']>(isFunction, 'entry.server exports no importFile()'),
});

const serverBuild = z.custom<ServerBuild>(
  (value) => z.object({ entry: z.object({ module: entryModule }) }).safeParse(value).success,
  'the build has no entry module with boot(), createAdminLink() and importFile()',
);

/** The built application. Everything of it is reached through its entry, so it exists once. */
export async function loadBuild(): Promise<ServerBuild> {
  const file = path.join(ROOT, 'build', 'server', 'index.js');
  return serverBuild.parse(await import(pathToFileURL(file).href));
}

export function entryOf(build: ServerBuild): Entry {
  return entryModule.parse(build.entry.module);
}

/** Boots the application and answers for it until `close`. */
export async function listen(config: Config, { dev = false } = {}): Promise<Site> {
  const server = http.createServer();
  Object.assign(server, {
    keepAliveTimeout: KEEP_ALIVE,
    headersTimeout: HEADERS_TIMEOUT,
    requestTimeout: REQUEST_TIMEOUT,
  });
  const vite = dev ? await startVite(server) : null;
  const build = vite ? () => loadDevBuild(vite) : await loadBuild();
  const app = await entryOf(typeof build === 'function' ? await build() : build).boot(config);
  const state = { closing: false };
  server.on('request', handler({ config, app, vite, build, state }));
  const close = async () => {
    state.closing = true;
    await endRequests(server);
    await vite?.close();
    await within(APPLICATION_END, app.close());
  };
  try {
    server.listen(config.port, config.host);
    await once(server, 'listening');
  } catch (error) {
    await close();
    throw explainListen(error, config.host, config.port);
  }
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  return { url: `http://${host}:${config.port}`, notes: app.notes, close };
}

interface Parts {
  config: Config;
  app: App;
  vite: ViteDevServer | null;
  build: ServerBuild | (() => Promise<ServerBuild>);
  state: { closing: boolean };
}

function handler({ config, app, vite, build, state }: Parts): express.Express {
  const site = express();
  site.disable('x-powered-by');
  site.set('trust proxy', config.trustProxy);
  site.get('/healthz', (_request, response) => sendState(response, true));
  site.get('/readyz', async (_request, response) => {
    sendState(response, !state.closing && (await app.ready().catch(() => false)));
  });
  site.use((_request, response, next) => {
    if (state.closing) response.set('Connection', 'close');
    next();
  });
  site.use(limitBody(PHOTO_BOUND), ...app.before);
  if (vite) site.use(vite.middlewares);
  else site.use('/assets', hashedAssets(path.join(CLIENT_FILES, 'assets')));
  // Level 5 halves the work of the default and gives pages that are 2 % larger.
  site.use(compression({ level: 5 }));
  if (!vite) site.use(publicFiles(CLIENT_FILES));
  site.use(createRequestHandler({ build, mode: vite ? 'development' : 'production' }));
  site.use(answerError);
  return site;
}

function sendState(response: express.Response, good: boolean): void {
  response
    .status(good ? 200 : 503)
    .set('Cache-Control', 'no-store')
    .type('txt')
    .send(good ? 'ok\n' : 'not ready\n');
}

const httpError = z.object({ status: z.number().int().min(400).max(499) });

/** Whatever slipped through everything else. Express knows an error handler by its four parameters. */
const answerError: ErrorRequestHandler = (error: unknown, _request, response, _next) => {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const refused = httpError.safeParse(error);
  if (refused.success) {
    const sentence =
      'This request cannot be read. Please check the address, or go back and try again.';
    return sendPlainPage(response, refused.data.status, sentence);
  }
  const id = randomUUID();
  console.error(
    JSON.stringify({ id, error: error instanceof Error ? error.stack : String(error) }),
  );
  sendPlainPage(
    response,
    500,
    'Something broke on our side. What you typed is not lost if you go back with your browser.',
    `If it happens again, tell us this number: ${id}`,
  );
};

async function startVite(server: http.Server): Promise<ViteDevServer> {
  const { createServer } = await import('vite');
  return createServer({
    root: ROOT,
    appType: 'custom',
    server: { middlewareMode: true, hmr: { server } },
  });
}

async function loadDevBuild(vite: ViteDevServer): Promise<ServerBuild> {
  return serverBuild.parse(await vite.ssrLoadModule('virtual:remix/server-build'));
}

/** No new connection; those that wait for a next request end at once, the others after their answer. */
async function endRequests(server: http.Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  const force = setTimeout(() => server.closeAllConnections(), REQUESTS_END);
  await closed;
  clearInterval(idle);
  clearTimeout(force);
}

/** Waits for something, but not for ever. */
async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}
