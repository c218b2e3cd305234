import { accountsFeature, lockAccount } from './features/accounts/index.server';
import { discussionsFeature } from './features/discussions/index.server';
import { guidesFeature } from './features/guides/index.server';
import { mediaFeature } from './features/media/index.server';
import { moderationFeature } from './features/moderation/index.server';
import { lockPosts } from './features/posts/index.server';
import { searchFeature } from './features/search/index.server';
import { storiesFeature } from './features/stories/index.server';
import { treatmentsFeature } from './features/treatments/index.server';
import type { Db, Transaction } from './platform/db/transaction.server';
import type { Feature } from './platform/feature';

/** The features of the forum, in the order in which they may lean on each other. */
export const features: Feature[] = [
  accountsFeature,
  mediaFeature,
  treatmentsFeature,
  guidesFeature,
  storiesFeature,
  discussionsFeature,
  moderationFeature,
  searchFeature,
];

/** Everything that is kept of a member, by feature. */
export async function exportMember(db: Db, memberId: string): Promise<Record<string, object>> {
  const parts: [string, object][] = [];
  for (const feature of features) {
    if (feature.exportFor) parts.push([feature.name, await feature.exportFor(db, memberId)]);
  }
  return Object.fromEntries(parts);
}

/** Deletes everything that is kept of a member; what leans on others goes first. */
export async function eraseMember(tx: Transaction, memberId: string, now: Date): Promise<void> {
  await lockAccount(tx, memberId);
  await lockPosts(tx, memberId);
  for (const feature of features.toReversed()) await feature.eraseFor?.(tx, memberId, now);
}
