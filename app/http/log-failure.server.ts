import { isRouteErrorResponse } from '@remix-run/react';
import { newId } from '~/platform/ids.server';
import { traceOf } from '~/platform/log.server';
import { running } from '~/platform/running.server';
import { failureOfRequest, noteFailure } from './request-context.server';

/**
 * Writes a failure into the log under a number, which the error page tells its reader. What a person
 * caused (4xx, a closed tab) is no failure. All failures of one request have one number.
 */
export function logFailure(error: unknown, request: Request): string | undefined {
  if (request.signal.aborted) return undefined;
  if (isRouteErrorResponse(error) && error.status < 500) return undefined;
  const id = failureOfRequest() ?? newId();
  noteFailure(id);
  const { pathname } = new URL(request.url);
  running().log.error(
    { id, method: request.method, path: pathname, error: traceOf(error) },
    'failed',
  );
  return id;
}
