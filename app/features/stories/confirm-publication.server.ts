import { z } from 'zod';
import { confirmUnconfirmed, type Proof } from '~/features/accounts/index.server';
import type { Actor } from '~/features/accounts/policy';
import type { Transaction } from '~/platform/db/transaction.server';
import { type StoryInput, storyInput } from './story-input';
import { type StoredStory, submitStory } from './submit-story.server';

/** What a guest's mailed link stands for, in the form in which it is kept until then. */
const publication = z.object({ kind: z.literal('story'), input: storyInput });

export const asPublication = (input: StoryInput): z.infer<typeof publication> => ({
  kind: 'story',
  input,
});

/** The story that waits behind a link; null for a bare join. */
export function publicationOf(kept: unknown): StoryInput | null {
  return kept === null ? null : publication.parse(kept).input;
}

/**
 * Follows a mailed link: makes or takes the account, and stores the story that waited for it.
 * @throws AppError `link_used`, `forbidden` (the link is another account's), `name_taken`
 */
export async function confirmPublication(
  tx: Transaction,
  token: string,
  proof: Proof,
  now: Date,
): Promise<{ actor: Actor; story: StoredStory | null }> {
  const { actor, publication: kept } = await confirmUnconfirmed(tx, token, proof, now);
  const input = publicationOf(kept);
  return { actor, story: input && (await submitStory(tx, actor, input, now)) };
}
