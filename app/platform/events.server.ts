import type { Transaction } from './db/transaction.server';
import type { EventName, Events, Feature } from './feature';
import { enqueue } from './jobs.server';
import { perProcess } from './per-process';

const subscribers = perProcess('subscribers', () => new Map<string, string[]>());

/** Wires the subscriptions of all features; once, at boot. */
export function subscribeAll(features: Feature[]): void {
  subscribers.clear();
  for (const feature of features) {
    for (const [event, tasks] of Object.entries(feature.subscriptions ?? {})) {
      subscribers.set(event, [...(subscribers.get(event) ?? []), ...tasks]);
    }
  }
}

/** Tells everyone, in the transaction in which it happened: rolled back together, told once. */
export async function emit<Name extends EventName>(
  tx: Transaction,
  event: Name,
  payload: Events[Name],
): Promise<void> {
  for (const name of subscribers.get(event) ?? []) await enqueue(tx, name, payload);
}
