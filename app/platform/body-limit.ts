import type { Request, RequestHandler, Response } from 'express';
import { sendPlainPage } from './plain-page.ts';

/** How much may be sent to an address, and what to say where it is more. */
export interface BodyBound {
  /** The addresses for which it holds. */
  path: RegExp;
  limit: number;
  /**
   * Up to this much is read and thrown away before the answer: a browser that is still sending when
   * the connection closes shows its own network error instead.
   */
  patience: number;
  sentence: string;
  advice: string;
}

const USUAL: BodyBound = {
  path: /^/,
  limit: 1_000_000,
  patience: 32_000_000,
  sentence: 'What you sent is too large: the forum takes one megabyte at a time.',
  advice: 'Go back with your browser, where your text still is, and send less of it.',
};

/**
 * Stands first, before anything asynchronous: it must see the first piece of a body. `larger`: where
 * more may be sent, by those who say beforehand how much.
 */
export function limitBody(larger: BodyBound): RequestHandler {
  return (request, response, next) => {
    const length = Number(request.headers['content-length'] ?? 0);
    const bound = larger.path.test(request.path) ? larger : USUAL;
    if (request.headers['transfer-encoding'] !== undefined) holdBack(request, response, next);
    else if (length > bound.patience) refuse(response, bound);
    else if (length > bound.limit) request.on('end', () => refuse(response, bound)).resume();
    else next();
  };
}

/** A body of unknown length is let through once it is complete and small enough. */
function holdBack(request: Request, response: Response, next: () => void): void {
  const { limit, patience } = USUAL;
  const push = request.push.bind(request);
  const held: Buffer[] = [];
  let size = 0;
  request.push = (piece: Buffer | null) => {
    if (piece !== null) {
      size += piece.length;
      if (size <= limit) held.push(piece);
      else held.length = 0;
      if (size > patience && !response.headersSent) refuse(response, USUAL);
      return true;
    }
    request.push = push;
    if (size > limit) {
      if (!response.headersSent) refuse(response, USUAL);
      return push(null);
    }
    for (const each of held) push(each);
    push(null);
    next();
    return true;
  };
}

function refuse(response: Response, { sentence, advice }: BodyBound): void {
  response.set('Connection', 'close');
  sendPlainPage(response, 413, sentence, advice);
}
