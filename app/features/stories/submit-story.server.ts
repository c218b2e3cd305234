import { type Actor, moderates } from '~/features/accounts/policy';
import {
  createPost,
  type Draft,
  detectLanguage,
  type StoredPost,
} from '~/features/posts/index.server';
import { slugOf } from '~/features/posts/rules';
import { noteUnknownTreatment } from '~/features/treatments/index.server';
import { messages } from '~/messages';
import type { Db, Transaction } from '~/platform/db/transaction.server';
import { asLanguage } from '~/urls';
import { wordsForReaders } from './completion/provider-names';
import { typedInFacts } from './completion/typed-in-facts';
import { composeFacts, type FormFacts, freeTextOf } from './compose-facts';
import { composeTitle } from './compose-title';
import { projectStory } from './project-story.server';
import { wordingFor } from './show-story.server';
import type { StoryInput, StoryWords } from './story-input';

/** Stores a member's story, or opinion; it waits or is out by the hold policy. */
export async function submitStory(
  tx: Transaction,
  actor: Actor,
  input: StoryInput,
  now: Date,
): Promise<StoredPost> {
  const facts = composeFacts(input.answers, monthOf(now));
  const draft = await draftOf(tx, input, facts, actor.language);
  const language = detectLanguage(input.body, actor.language);
  const author = { id: actor.id, moderates: moderates(actor) };
  const post = await createPost(tx, author, { kind: facts.kind, language, draft }, now);
  await projectStory(tx, post.id);
  const { unknown } = input.answers.treatment;
  if (unknown) await noteUnknownTreatment(tx, unknown);
  return { id: post.id, kind: facts.kind, slug: slugOf(draft.title) };
}

/** Words and facts as a version of a post, with the title that the answers propose if there is none. */
export async function draftOf(
  tx: Transaction,
  { title, body }: StoryWords,
  facts: FormFacts,
  language: string,
): Promise<Draft> {
  const proposed = await proposedTitle(tx, facts, language);
  const words = { title: title || proposed, body };
  const freeText = [...freeTextOf({ ...words, facts }, proposed), ...typedInFacts(facts)];
  return { ...words, shown: shownToReaders(body, facts, language), facts, freeText };
}

/** A story's words without the names of people and clinics, unless they may be shown. */
export function shownToReaders(body: string, facts: FormFacts, spoken: string): string {
  const mark = messages(asLanguage(spoken)).completion.withheld;
  return wordsForReaders(body, facts.kind === 'story' ? facts : {}, mark);
}

/** The title that the answers propose, in the author's language. */
export async function proposedTitle(db: Db, facts: FormFacts, spoken: string): Promise<string> {
  const language = asLanguage(spoken);
  return composeTitle(facts, await wordingFor(db, { language, say: messages(language) }));
}

/** The month in which an answer is given. */
export const monthOf = (now: Date) => now.toISOString().slice(0, 7);
