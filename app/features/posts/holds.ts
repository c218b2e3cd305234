import { z } from 'zod';
import { KNOWN_AFTER } from './rules';
import { type Signal, signalsIn } from './signals';

/** Why a revision waits for a moderator. */
export const HOLD_REASONS = ['new_author_text', 'link', 'contact'] as const;
export type HoldReason = (typeof HOLD_REASONS)[number];

export const holds = z.array(z.enum(HOLD_REASONS));

/** What the decision rests on. */
export interface HoldCase {
  /** Posts of this author that were published after a moderator had seen them. */
  reviewedPosts: number;
  moderates: boolean;
  /** Everything typed freely: own words, own title, a product's name that the tree does not know. */
  freeText: string[];
}

/**
 * Answers alone go out at once. Free words of a new author wait; a link or a way to contact someone
 * waits whoever wrote it, moderators excepted.
 */
export function holdsFor({ reviewedPosts, moderates, freeText }: HoldCase): HoldReason[] {
  const text = freeText.join('\n').trim();
  if (moderates || text === '') return [];
  const reasons: HoldReason[] = reviewedPosts < KNOWN_AFTER ? ['new_author_text'] : [];
  const signals: Signal[] = signalsIn(text);
  return [...reasons, ...signals];
}
