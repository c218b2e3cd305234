import { type Actor, moderates } from '~/features/accounts/policy';
import {
  createPost,
  type Draft,
  detectLanguage,
  type StoredPost,
} from '~/features/posts/index.server';
import { slugOf } from '~/features/posts/rules';
import { CONSENT_WORDING } from '~/features/stories/rules';
import type { Transaction } from '~/platform/db/transaction.server';
import { AppError } from '~/platform/errors';
import type { ReplyInput } from './discussion-input';
import type { ReplyFacts } from './facts';
import { findReplyPlace } from './reply-target.server';

/**
 * Stores a member's reply under a post or a guide; it waits or is out by the hold policy.
 * @throws AppError `gone` when what it answers is not out, or what that stands under
 */
export async function submitReply(
  tx: Transaction,
  actor: Actor,
  { to, body }: ReplyInput,
  now: Date,
): Promise<StoredPost> {
  const place = await findReplyPlace(tx, to);
  if (!place) throw new AppError('gone', 410);
  const draft = replyDraft(body, { kind: 'reply', consents: { publish: CONSENT_WORDING } });
  const language = detectLanguage(body, actor.language);
  const author = { id: actor.id, moderates: moderates(actor) };
  const reply = { kind: 'reply' as const, language, draft, place };
  const { id } = await createPost(tx, author, reply, now);
  return { id, kind: 'reply', slug: slugOf('') };
}

/** A reply has no title of its own. */
export const replyDraft = (body: string, facts: ReplyFacts): Draft => ({
  ...{ title: '', body, facts },
  freeText: [body],
});
