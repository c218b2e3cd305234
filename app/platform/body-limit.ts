import type { Request, RequestHandler, Response } from 'express';
import { sendPlainPage } from './plain-page.ts';

const LIMIT = 1_000_000;

/**
 * Up to this much is read and thrown away before the answer: a browser that is still sending when
 * the connection closes shows its own network error instead.
 */
const PATIENCE = 32_000_000;

/** Stands first, before anything asynchronous: it must see the first piece of a body. */
export const limitBody: RequestHandler = (request, response, next) => {
  const length = Number(request.headers['content-length'] ?? 0);
  if (request.headers['transfer-encoding'] !== undefined) holdBack(request, response, next);
  else if (length > PATIENCE) refuse(response);
  else if (length > LIMIT) request.on('end', () => refuse(response)).resume();
  else next();
};

/** A body of unknown length is let through once it is complete and small enough. */
function holdBack(request: Request, response: Response, next: () => void): void {
  const push = request.push.bind(request);
  const held: Buffer[] = [];
  let size = 0;
  request.push = (piece: Buffer | null) => {
    if (piece !== null) {
      size += piece.length;
      if (size <= LIMIT) held.push(piece);
      else held.length = 0;
      if (size > PATIENCE && !response.headersSent) refuse(response);
      return true;
    }
    request.push = push;
    if (size > LIMIT) {
      if (!response.headersSent) refuse(response);
      return push(null);
    }
    for (const each of held) push(each);
    push(null);
    next();
    return true;
  };
}

function refuse(response: Response): void {
  response.set('Connection', 'close');
  sendPlainPage(
    response,
    413,
    'What you sent is too large: the forum takes one megabyte at a time.',
    'Go back with your browser, where your text still is, and send less of it.',
  );
}
