import { type Actor, moderates } from '~/features/accounts/policy';
import { revisePost, type StoredPost } from '~/features/posts/index.server';
import { canDo } from '~/features/posts/policy';
import { slugOf } from '~/features/posts/rules';
import { noteUnknownTreatment } from '~/features/treatments/index.server';
import type { Transaction } from '~/platform/db/transaction.server';
import { forbidden, notFound } from '~/platform/errors';
import { type FormFacts, recomposeFacts, retieFacts, type TieAnswers } from './compose-facts';
import { projectStory } from './project-story.server';
import { storyFactsOf } from './stored-facts';
import type { StoryInput, StoryWords } from './story-input';
import { draftOf, monthOf } from './submit-story.server';

/** A new version: all answers anew, or where the form cannot show them all, only the tie to a seller. */
export type StoryEdit = (StoryInput | ({ tie: TieAnswers } & StoryWords)) & {
  postId: string;
  /** The version of the post that the author had before them. */
  version: number;
};

/**
 * Stores an author's new version. Where it must wait, the published one stands meanwhile.
 * @throws AppError `stale` when the story changed since it was opened, `forbidden`, `not_found`
 */
export async function editStory(
  tx: Transaction,
  actor: Actor,
  edit: StoryEdit,
  now: Date,
): Promise<StoredPost> {
  const before = await ownStory(tx, actor, edit.postId);
  const facts = factsAfter(before, edit, now);
  const draft = await draftOf(tx, edit, facts, actor.language);
  const author = { id: actor.id, moderates: moderates(actor) };
  await revisePost(tx, author, { postId: edit.postId, version: edit.version, draft }, now);
  await projectStory(tx, edit.postId);
  const unknown = 'answers' in edit && edit.answers.treatment.unknown;
  if (unknown) await noteUnknownTreatment(tx, unknown);
  return { id: edit.postId, kind: facts.kind, slug: slugOf(draft.title) };
}

function factsAfter(before: FormFacts, edit: StoryEdit, now: Date): FormFacts {
  if ('tie' in edit) return retieFacts(before, edit.tie);
  return recomposeFacts(before, edit.answers, monthOf(now));
}

async function ownStory(tx: Transaction, actor: Actor, postId: string): Promise<FormFacts> {
  const post = await tx.post.findUnique({
    where: { id: postId },
    select: { authorId: true, state: true, newestRevision: { select: { facts: true } } },
  });
  const facts = storyFactsOf(post?.newestRevision);
  if (!post || !facts) throw notFound();
  if (!canDo(actor, 'edit', post)) throw forbidden();
  return facts;
}
