import { z } from 'zod';
import { KNOWN_AFTER, type PostKind } from './rules';
import { signalsIn } from './signals';

/** Why a revision waits for a moderator. */
const HOLD_REASONS = [
  'sent_back',
  'new_author_text',
  'link',
  'contact',
  'distress',
  'danger',
] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

export const holds = z.array(z.enum(HOLD_REASONS));

/** What the decision rests on. */
interface HoldCase {
  kind: PostKind;
  /** Posts of this author that were published after a moderator had seen them. */
  reviewedPosts: number;
  moderates: boolean;
  /** A moderator sent the version before it back, and has not read the post since. */
  sentBack: boolean;
  /** Everything typed freely: own words, own title, a product's name that the tree does not know. */
  freeText: string[];
}

/**
 * Answers alone go out at once. Free words of a new author wait, but for a question: who asks should
 * not have to wait for being heard. A link, a way to contact someone, distress or danger waits whoever
 * wrote it, and what was sent back waits whatever is left in it: saving it again is no way around a
 * moderator. Moderators are excepted.
 */
export function holdsFor(post: HoldCase): HoldReason[] {
  if (post.moderates) return [];
  const refused: HoldReason[] = post.sentBack ? ['sent_back'] : [];
  const text = post.freeText.join('\n').trim();
  if (text === '') return refused;
  const isNew = post.reviewedPosts < KNOWN_AFTER && post.kind !== 'question';
  const unknown: HoldReason[] = isNew ? ['new_author_text'] : [];
  return [...refused, ...unknown, ...signalsIn(text)];
}
