import type { Actor } from '~/features/accounts/policy';
import { canDo } from '~/features/posts/policy';
import { type PostState, slugOf } from '~/features/posts/rules';
import { treatmentTree } from '~/features/treatments/index.server';
import type { Db } from '~/platform/db/transaction.server';
import { forbidden, notFound } from '~/platform/errors';
import { asLanguage } from '~/urls';
import { answersOf, type FormFacts } from './compose-facts';
import { KEEP_WORDS } from './rules';
import { storyFactsOf } from './stored-facts';
import type { StoryAnswers } from './story-input';
import { proposedTitle } from './submit-story.server';

/** An author's own story as the form is filled with it. */
export interface StoryToEdit {
  id: string;
  slug: string;
  version: number;
  state: PostState;
  /** Of the newest version, which is the one that an edit follows. */
  number: number;
  editedByModerator: boolean;
  title: string;
  /** Of the story’s own words. */
  language: string;
  html: string;
  facts: FormFacts;
  /** Null: the facts hold more than the form can show. */
  answers: StoryAnswers | null;
  defaults: Record<string, string | string[]>;
}

/**
 * The newest version of a story of one's own.
 * @throws AppError `not_found` for what is not one's own, `forbidden` where its state allows no deed
 */
export async function readStoryToEdit(
  db: Db,
  actor: Actor,
  id: string,
  deed: 'edit' | 'withdraw' | 'put_back' = 'edit',
): Promise<StoryToEdit> {
  const post = await db.post.findUnique({ where: { id }, include: { newestRevision: true } });
  const newest = post?.newestRevision;
  const facts = storyFactsOf(newest);
  if (!post || !newest || !facts || post.authorId !== actor.id) throw notFound();
  if (!canDo(actor, deed, post)) throw forbidden();
  const answers = answersOf(facts);
  const { title, body, html, number } = newest;
  const proposed = await proposedTitle(db, facts, actor.language);
  const words = { title: title === proposed ? '' : title, body };
  return {
    ...{ id, slug: slugOf(title), version: post.version, state: post.state, number },
    editedByModerator: newest.editorId !== null && newest.editorId !== actor.id,
    ...{ title, language: post.language, html, facts, answers },
    defaults: {
      ...words,
      ...(answers ? await answerFields(db, actor, answers) : tieFields(facts)),
    },
  };
}

function tieFields(facts: FormFacts) {
  const counted = facts.kind === 'story' && facts.consents.figures !== null;
  return {
    interest: facts.interest ?? '',
    interestText: facts.interestText ?? '',
    figures: counted ? 'on' : '',
  };
}

async function answerFields(db: Db, actor: Actor, answers: StoryAnswers) {
  const { treatment, figures, sites, ...said } = answers;
  const node = (await treatmentTree(db)).byCode(treatment.code ?? '');
  const typed = treatment.named ?? node?.name[asLanguage(actor.language)] ?? '';
  return {
    ...Object.fromEntries(Object.entries(said).map(([name, value]) => [name, value ?? ''])),
    sites,
    figures: figures ? 'on' : '',
    treatment: typed,
    // The choice that was made among several treatments of one name stands until the name changes.
    treatmentChoice: treatment.code ?? KEEP_WORDS,
    treatmentAsked: typed,
  };
}
