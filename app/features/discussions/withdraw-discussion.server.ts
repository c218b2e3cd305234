import type { Actor } from '~/features/accounts/policy';
import {
  type OwnDeed,
  putBackPost,
  type StoredPost,
  withdrawPost,
} from '~/features/posts/index.server';
import type { PostKind } from '~/features/posts/rules';
import type { Transaction } from '~/platform/db/transaction.server';

const KINDS: PostKind[] = ['question', 'opinion', 'talk', 'reply'];

type Asked = Omit<OwnDeed, 'kinds'>;

/**
 * Takes a question, an opinion, a talk or a reply out of sight; its author can put it back.
 * @throws AppError `stale`, `forbidden`, `not_found`
 */
export function withdrawDiscussion(
  tx: Transaction,
  actor: Actor,
  asked: Asked,
  now: Date,
): Promise<StoredPost> {
  return withdrawPost(tx, actor, { ...asked, kinds: KINDS }, now);
}

/**
 * Puts it back to where it was: there is always something in it to read.
 * @throws AppError `stale`, `forbidden`, `not_found`
 */
export function putBackDiscussion(
  tx: Transaction,
  actor: Actor,
  asked: Asked,
  now: Date,
): Promise<StoredPost> {
  const hasFreeText = async () => true;
  return putBackPost(tx, actor, { ...asked, kinds: KINDS, hasFreeText }, now);
}
