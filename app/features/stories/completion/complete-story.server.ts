import { type Actor, moderates } from '~/features/accounts/policy';
import { type Draft, revisePost, type StoredPost } from '~/features/posts/index.server';
import { slugOf } from '~/features/posts/rules';
import { noteUnknownTreatment, treatmentTree } from '~/features/treatments/index.server';
import type { Transaction } from '~/platform/db/transaction.server';
import { freeTextOf } from '../compose-facts';
import type { StoryFacts } from '../facts';
import { projectStory } from '../project-story.server';
import { proposedTitle, shownToReaders } from '../submit-story.server';
import { applyGroup, type GroupChange } from './apply-group';
import { type StoryToComplete, storyToComplete } from './completion-page.server';
import type { Step } from './groups';
import { typedInFacts } from './typed-in-facts';

export interface Completion {
  postId: string;
  /** The version of the post that the author had before them. */
  version: number;
  step: Step;
  change: (facts: StoryFacts) => GroupChange;
}

/**
 * Stores one group of answers as a new version of an author's own story. Answers alone need no look
 * of a moderator; what is typed freely goes the way of all free words.
 * @throws AppError `stale` when the story changed since it was opened, `forbidden`, `not_found`
 */
export async function completeStory(
  tx: Transaction,
  actor: Actor,
  { postId, version, step, change }: Completion,
  now: Date,
): Promise<StoredPost> {
  const before = await storyToComplete(tx, actor, postId);
  const made = change(before.facts);
  const facts = applyGroup(before.facts, step, made);
  const draft = await draftAfter(tx, before, facts, actor.language);
  const author = { id: actor.id, moderates: moderates(actor) };
  await revisePost(tx, author, { postId, version, draft }, now);
  await projectStory(tx, postId);
  if (made.unknown) await noteUnknownTreatment(tx, made.unknown);
  return { id: postId, kind: facts.kind, slug: slugOf(draft.title) };
}

/** A title that was proposed from the answers follows them; one's own stays. */
async function draftAfter(
  tx: Transaction,
  before: StoryToComplete,
  facts: StoryFacts,
  language: string,
): Promise<Draft> {
  const { body } = before;
  const proposed = await proposedTitle(tx, before.facts, language);
  const title = before.title === proposed ? await proposedTitle(tx, facts, language) : before.title;
  const typed = [...typedInFacts(facts), ...(await ownBrands(tx, facts))];
  const known = [...typedInFacts(before.facts), ...(await ownBrands(tx, before.facts))];
  const namesAnew = facts.provider?.shown && !before.facts.provider?.shown;
  const freeText =
    before.reviewed && !namesAnew
      ? typed.filter((text) => !known.includes(text))
      : [
          ...freeTextOf({ title, body, facts }, title === before.title ? undefined : title),
          ...typed,
        ];
  return { title, body, shown: shownToReaders(body, facts, language), facts, freeText };
}

/** Brands beside a treatment that are typed freely; one that the tree knows is a choice. */
async function ownBrands(tx: Transaction, { treatments }: StoryFacts): Promise<string[]> {
  const tree = await treatmentTree(tx);
  return treatments.flatMap(({ code, named }) =>
    code !== null && named && tree.spellingOf(named) === null ? [named] : [],
  );
}
