import { readdirSync } from 'node:fs';
import path from 'node:path';
import express, { type RequestHandler, Router } from 'express';

/** Compressed copies that the build lays beside the files, the better one first. */
const COPIES = [
  { encoding: 'br', extension: '.br' },
  { encoding: 'gzip', extension: '.gz' },
];

/**
 * Files under /assets carry a hash of their content in their name, so they are kept for a year, and
 * an unknown one is gone for good: a page in its place would be cached as a script.
 */
export function hashedAssets(folder: string): RequestHandler {
  const names = new Set(listFiles(folder));
  const router = Router();
  router.use((request, response, next) => {
    response.set('X-Content-Type-Options', 'nosniff').vary('Accept-Encoding');
    const copy = COPIES.find(
      ({ encoding, extension }) =>
        names.has(request.path.slice(1) + extension) && request.acceptsEncodings(encoding),
    );
    if (copy) {
      response.set('Content-Encoding', copy.encoding).type(path.extname(request.path));
      request.url = request.path + copy.extension;
    }
    next();
  });
  router.use(express.static(folder, { immutable: true, maxAge: '1y', index: false }));
  router.use((_request, response) => {
    response.removeHeader('Content-Encoding');
    response.status(404).set('Cache-Control', 'no-store').type('txt').send('No such file.\n');
  });
  return router;
}

/** Files of public/ keep their names when they change. */
export function publicFiles(folder: string): RequestHandler {
  return express.static(folder, { maxAge: '1h', index: false, redirect: false });
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}
