import { isRouteErrorResponse } from '@remix-run/react';
import { newId } from '~/platform/ids.server';
import { services } from '~/platform/services.server';
import { noteFailure } from './request-context.server';

/**
 * Writes a failure into the log under a number, which the error page tells its reader. What a person
 * caused (4xx, a closed tab) is no failure.
 */
export function logFailure(error: unknown, request: Request): void {
  if (request.signal.aborted) return;
  if (isRouteErrorResponse(error) && error.status < 500) return;
  const id = newId();
  noteFailure(id);
  const { pathname } = new URL(request.url);
  services().log.error(
    { id, method: request.method, path: pathname, error: traced(error) },
    'failed',
  );
}

/** Prisma's messages quote the values of a query; only their last line, the reason, may be kept. */
function traced(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!error.name.startsWith('Prisma')) return error.stack ?? error.message;
  const reason = error.message.trim().split('\n').at(-1);
  const frames = error.stack?.split('\n').filter((line) => line.startsWith('    at ')) ?? [];
  return [`${error.name}: ${reason}`, ...frames].join('\n');
}
