import { createHash } from 'node:crypto';
import type { Response } from 'express';

const STYLE =
  'body{max-width:32rem;margin:12vh auto;padding:0 1rem;font:1.125rem/1.6 system-ui,sans-serif}' +
  'h1{font-size:1.375rem;line-height:1.3}a{display:inline-block;padding:.5rem 0;color:inherit}';
const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; frame-ancestors 'none'`;

/**
 * A page for when the application itself cannot answer: readable, without script, kept nowhere. The
 * first sentence says what is the matter, the others what to do.
 */
export function sendPlainPage(
  response: Response,
  status: number,
  matter: string,
  ...sentences: string[]
): void {
  const text = [`<h1>${matter}</h1>`, ...sentences.map((words) => `<p>${words}</p>`)].join('');
  response
    .status(status)
    .set('Cache-Control', 'no-store')
    .set('Content-Security-Policy', POLICY)
    .set('X-Content-Type-Options', 'nosniff')
    .type('html')
    .send(
      '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/>' +
        '<meta name="viewport" content="width=device-width"/>' +
        '<meta name="color-scheme" content="light dark"/>' +
        `<title>${matter.replace(/\.$/, '')} · Scarwise</title>` +
        `<style>${STYLE}</style></head>` +
        `<body><main>${text}<p><a href="/">To the start page</a></p></main></body></html>`,
    );
}
