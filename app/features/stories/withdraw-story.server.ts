import type { Actor } from '~/features/accounts/policy';
import {
  type OwnDeed,
  putBackPost,
  type StoredPost,
  withdrawPost,
} from '~/features/posts/index.server';
import type { PostKind } from '~/features/posts/rules';
import type { Transaction } from '~/platform/db/transaction.server';
import { freeTextOf } from './compose-facts';
import { storyFactsOf } from './stored-facts';
import { proposedTitle } from './submit-story.server';

const KINDS: PostKind[] = ['story', 'opinion'];

type Asked = Omit<OwnDeed, 'kinds'>;

/**
 * Takes a story out of sight; its author keeps the text and can put it back.
 * @throws AppError `stale`, `forbidden`, `not_found`
 */
export function withdrawStory(
  tx: Transaction,
  actor: Actor,
  asked: Asked,
  now: Date,
): Promise<StoredPost> {
  return withdrawPost(tx, actor, { ...asked, kinds: KINDS }, now);
}

/**
 * Puts a withdrawn story back to where it was.
 * @throws AppError `stale`, `forbidden`, `not_found`
 */
export function putBackStory(
  tx: Transaction,
  actor: Actor,
  asked: Asked,
  now: Date,
): Promise<StoredPost> {
  const hasFreeText = async (version: { title: string; body: string; facts: unknown }) => {
    const facts = storyFactsOf(version);
    const proposed = facts ? await proposedTitle(tx, facts, actor.language) : undefined;
    return freeTextOf({ ...version, facts: facts ?? {} }, proposed).length > 0;
  };
  return putBackPost(tx, actor, { ...asked, kinds: KINDS, hasFreeText }, now);
}
