import type { Response } from 'express';

/** A page for when the application itself cannot answer: readable, without script, kept nowhere. */
export function sendPlainPage(response: Response, status: number, ...sentences: string[]): void {
  const text = sentences.map((sentence) => `<p>${sentence}</p>`).join('');
  response
    .status(status)
    .set('Cache-Control', 'no-store')
    .set('Content-Security-Policy', "default-src 'none'; base-uri 'none'; frame-ancestors 'none'")
    .set('X-Content-Type-Options', 'nosniff')
    .type('html')
    .send(
      '<!doctype html><html lang="en"><head><meta charset="utf-8">' +
        '<meta name="viewport" content="width=device-width"><title>Scarwise</title></head>' +
        `<body><main>${text}<p><a href="/">To the start page</a></p></main></body></html>`,
    );
}
