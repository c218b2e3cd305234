import { type Actor, moderates } from '~/features/accounts/policy';
import {
  createPost,
  type Draft,
  detectLanguage,
  type StoredPost,
} from '~/features/posts/index.server';
import { slugOf } from '~/features/posts/rules';
import { projectStory } from '~/features/stories/index.server';
import { noteUnknownTreatment, treatmentTree } from '~/features/treatments/index.server';
import type { Transaction } from '~/platform/db/transaction.server';
import { composeFacts, freeTextOf } from './compose-facts';
import type { DiscussionInput } from './discussion-input';
import type { DiscussionFacts } from './facts';

/** Stores a member's question, opinion or talk; it waits or is out by the hold policy. */
export async function submitDiscussion(
  tx: Transaction,
  actor: Actor,
  input: DiscussionInput,
  now: Date,
): Promise<StoredPost> {
  const { kind, title, body } = input;
  const draft = draftOf(input, composeFacts(input));
  const language = detectLanguage(`${title}\n${body}`, actor.language);
  const author = { id: actor.id, moderates: moderates(actor) };
  const { id } = await createPost(tx, author, { kind, language, draft }, now);
  await projectStory(tx, id);
  await noteUnknownNames(tx, input);
  return { id, kind, slug: slugOf(title) };
}

/** Words and facts as a version of a post. */
export function draftOf({ title, body }: DiscussionInput, facts: DiscussionFacts): Draft {
  return { title, body, facts, freeText: freeTextOf({ title, body }, facts) };
}

/** Nothing typed is dropped: what was tried and the tree does not know is there for moderators. */
export async function noteUnknownNames(tx: Transaction, input: DiscussionInput): Promise<void> {
  if (input.kind !== 'question') return;
  const tree = await treatmentTree(tx);
  for (const { code, named } of input.card?.tried ?? []) {
    if (code === null && named && tree.named(named).length === 0) {
      await noteUnknownTreatment(tx, named);
    }
  }
}
