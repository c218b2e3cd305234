import { z } from 'zod';
import { KNOWN_AFTER } from './rules';
import { signalsIn } from './signals';

/** Why a revision waits for a moderator. */
const HOLD_REASONS = ['sent_back', 'new_author_text', 'link', 'contact'] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

export const holds = z.array(z.enum(HOLD_REASONS));

/** What the decision rests on. */
interface HoldCase {
  /** Posts of this author that were published after a moderator had seen them. */
  reviewedPosts: number;
  moderates: boolean;
  /** A moderator sent the version before it back, and has not read the post since. */
  sentBack: boolean;
  /** Everything typed freely: own words, own title, a product's name that the tree does not know. */
  freeText: string[];
}

/**
 * Answers alone go out at once. Free words of a new author wait; a link or a way to contact someone
 * waits whoever wrote it, and what was sent back waits whatever is left in it: saving it again is no
 * way around a moderator. Moderators are excepted.
 */
export function holdsFor({ reviewedPosts, moderates, sentBack, freeText }: HoldCase): HoldReason[] {
  if (moderates) return [];
  const refused: HoldReason[] = sentBack ? ['sent_back'] : [];
  const text = freeText.join('\n').trim();
  if (text === '') return refused;
  const unknown: HoldReason[] = reviewedPosts < KNOWN_AFTER ? ['new_author_text'] : [];
  return [...refused, ...unknown, ...signalsIn(text)];
}
