import { AsyncLocalStorage } from 'node:async_hooks';
import { findActor } from '~/features/accounts/index.server';
import type { Actor } from '~/features/accounts/policy';
import { perProcess } from '~/platform/per-process';
import { running } from '~/platform/running.server';
import { readSessionToken } from './session-cookie.server';

/** What is known of one request, for all loaders of it together: Remix runs them side by side. */
interface RequestContext {
  /** Value of the script nonce, new for each request. */
  nonce: string;
  /** The address of the client, as far as TRUST_PROXY lets us believe it. Never logged whole. */
  address: string;
  cookie: string | undefined;
  actor: Promise<Actor | null> | undefined;
  /** Number under which a failure of this request stands in the log. */
  failure: string | undefined;
}

const storage = perProcess('request', () => new AsyncLocalStorage<RequestContext>());

export function runWithRequest<T>(
  request: Pick<RequestContext, 'nonce' | 'address' | 'cookie'>,
  run: () => T,
): T {
  return storage.run({ ...request, actor: undefined, failure: undefined }, run);
}

function current(): RequestContext {
  const context = storage.getStore();
  if (!context) throw new Error('outside of a request');
  return context;
}

export const requestNonce = () => current().nonce;
export const clientAddress = () => current().address;

/** Keeps the number of a failure for the page that tells it; outside of a request there is none. */
export function noteFailure(id: string): void {
  const context = storage.getStore();
  if (context) context.failure = id;
}

export const failureOfRequest = () => storage.getStore()?.failure;

/** The signed-in member, looked up once a request. */
export function requestActor(): Promise<Actor | null> {
  const context = current();
  context.actor ??= readSessionToken(context.cookie).then((token) =>
    token ? findActor(running().db, token, running().clock()) : null,
  );
  return context.actor;
}
