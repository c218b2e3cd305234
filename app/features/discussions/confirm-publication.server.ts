import { z } from 'zod';
import { confirmUnconfirmed, type Proof } from '~/features/accounts/index.server';
import type { Actor } from '~/features/accounts/policy';
import { concernsIn, type StoredPost } from '~/features/posts/index.server';
import type { Concern } from '~/features/posts/support';
import { previewOfInput, storyInput, submitStory } from '~/features/stories/index.server';
import type { ShownStory } from '~/features/stories/shown-story';
import type { Messages } from '~/messages';
import type { Db, Transaction } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import { composeFacts } from './compose-facts';
import { discussionInput, replyInput } from './discussion-input';
import { concernsOf, previewDiscussion, previewReply, type ShownText } from './preview-post.server';
import { findReplyTarget, type ReplyTarget } from './reply-target.server';
import type { ShownDiscussion } from './show-discussion.server';
import { submitDiscussion } from './submit-discussion.server';
import { submitReply } from './submit-reply.server';

/** What a guest's mailed link stands for, in the form in which it is kept until then. */
const publication = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('story'), input: storyInput }),
  z.object({ kind: z.literal('discussion'), input: discussionInput }),
  z.object({ kind: z.literal('reply'), input: replyInput }),
]);
export type Publication = z.infer<typeof publication>;

/** The text that waits behind a link; null for a bare join. */
export function publicationOf(kept: unknown): Publication | null {
  return kept === null ? null : publication.parse(kept);
}

/**
 * Follows a mailed link: makes or takes the account, and stores the text that waited for it.
 * @throws AppError `link_used`, `forbidden` (the link is another account's), `name_taken`, `gone`
 * (what a reply answers is not there any more)
 */
export async function confirmPublication(
  tx: Transaction,
  token: string,
  proof: Proof,
  now: Date,
): Promise<{ actor: Actor; post: StoredPost | null }> {
  const { actor, publication: kept } = await confirmUnconfirmed(tx, token, proof, now);
  const waiting = publicationOf(kept);
  return { actor, post: waiting && (await submit(tx, actor, waiting, now)) };
}

function submit(tx: Transaction, actor: Actor, { kind, input }: Publication, now: Date) {
  if (kind === 'story') return submitStory(tx, actor, input, now);
  if (kind === 'reply') return submitReply(tx, actor, input, now);
  return submitDiscussion(tx, actor, input, now);
}

/** What waits, as readers would see it. */
export type WaitingText = { concerns: Concern[] } & (
  | { kind: 'story'; story: ShownStory }
  | { kind: 'discussion'; discussion: ShownDiscussion }
  | { kind: 'reply'; reply: ShownText; target: ReplyTarget | null }
);

export async function previewPublication(
  desk: { db: Db; say: Messages; language: Language },
  { kind, input }: Publication,
  now: Date,
): Promise<WaitingText> {
  if (kind === 'story') {
    const concerns = concernsIn(`${input.title ?? ''}\n${input.body}`);
    return { kind, concerns, story: await previewOfInput(desk, input, now) };
  }
  if (kind === 'reply') {
    const target = await findReplyTarget(desk.db, input.to, desk.language);
    const reply = previewReply(input.body, desk.language);
    return { kind, concerns: concernsIn(input.body), reply, target };
  }
  const facts = composeFacts(input);
  const discussion = await previewDiscussion(desk, input, facts);
  return { kind, concerns: concernsOf(input, facts), discussion };
}
