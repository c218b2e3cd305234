import { redirect } from '@remix-run/node';

/** To the one address of a page. It may change back, so that no browser may remember the way for ever. */
export function movedTo(address: string): Response {
  return redirect(address, { status: 301, headers: { 'Cache-Control': 'no-cache' } });
}
