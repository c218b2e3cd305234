import type { Submission, SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import {
  accountIn,
  type GuestAccount,
  type Sender,
  sendingForm,
} from '~/features/accounts/index.server';
import { concernsIn } from '~/features/posts/index.server';
import type { Concern } from '~/features/posts/support';
import type { Messages } from '~/messages';
import type { Db } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import { type FormFacts, recomposeFacts, retieFacts, type TieAnswers } from './compose-facts';
import { findTreatment, type TreatmentQuestion } from './find-treatment.server';
import { type StoryFields, storyForm, wordsForm } from './forms.server';
import { previewOf, previewOfInput } from './preview-story.server';
import type { ShownStory } from './shown-story';
import type { StoryAnswers, StoryInput, StoryWords } from './story-input';
import { monthOf } from './submit-story.server';

interface Desk {
  db: Db;
  say: Messages;
  language: Language;
  now: Date;
}

/** The form once more, with all that was typed, and what there is to say about it. */
export interface FormAgain {
  result: SubmissionResult;
  question: TreatmentQuestion | null;
  preview: ShownStory | null;
  /** What a kind word is for. */
  concerns: Concern[];
}

type Read<Ready> = { again: FormAgain } | (Ready & { refuse: (words: Refusal) => FormAgain });

/** What is said beside a form that was in order and still could not be taken. */
type Refusal = { formErrors: string[] } | { fieldErrors: Record<string, string[]> };

/** Reads a new story as it was sent. A preview asks neither for consent nor for an account. */
export async function readNewStory(
  desk: Desk,
  form: FormData,
  sender: Sender,
): Promise<Read<{ input: StoryInput; account: GuestAccount | null }>> {
  const { say, now } = desk;
  const isPreview = form.get('intent') === 'preview';
  const asked = sendingForm(say, form, isPreview ? 'preview' : sender);
  const submission = parseWithZod(form, { schema: storyForm(say, now).and(asked) });
  if (submission.status !== 'success') return { again: answer(submission) };
  const { value } = submission;
  const found = await answersIn(desk, value);
  if ('question' in found) return { again: ask(desk, submission, found.question) };
  const input = { answers: found.answers, ...wordsIn(value) };
  if (isPreview) {
    return { again: { ...answer(submission), preview: await previewOfInput(desk, input, now) } };
  }
  if (sender === 'expired') {
    return { again: answer(submission, { formErrors: [say.accounts.sending.expired] }) };
  }
  return { input, account: accountIn(value), refuse: (words) => answer(submission, words) };
}

/** All answers anew, or where the form could not show them all, the tie to a seller. */
type EditedStory = StoryInput | (StoryWords & { tie: TieAnswers });

/** Reads an edit. `whole`: the form showed all answers of the story, so that it may replace them. */
export async function readStoryEdit(
  desk: Desk,
  form: FormData,
  { before, whole }: { before: FormFacts; whole: boolean },
): Promise<Read<{ edited: EditedStory }>> {
  const isPreview = form.get('intent') === 'preview';
  const read = whole ? await readAnswers(desk, form) : readWords(desk, form);
  if (read.again) return { again: read.again };
  const { edited, submission } = read;
  if (!isPreview) return { edited, refuse: (words) => answer(submission, words) };
  const facts =
    'tie' in edited
      ? retieFacts(before, edited.tie)
      : recomposeFacts(before, edited.answers, monthOf(desk.now));
  return { again: { ...answer(submission), preview: await previewOf(desk, facts, edited) } };
}

async function readAnswers(desk: Desk, form: FormData) {
  const submission = parseWithZod(form, { schema: storyForm(desk.say, desk.now) });
  if (submission.status !== 'success') return { again: answer(submission) };
  const found = await answersIn(desk, submission.value);
  if ('question' in found) return { again: ask(desk, submission, found.question) };
  return { submission, edited: { answers: found.answers, ...wordsIn(submission.value) } };
}

function readWords({ say }: Desk, form: FormData) {
  const submission = parseWithZod(form, { schema: wordsForm(say) });
  if (submission.status !== 'success') return { again: answer(submission) };
  const { interest, interestText, figures } = submission.value;
  const tie = { interest, ...(interestText && { interestText }), figures };
  return { submission, edited: { ...wordsIn(submission.value), tie } };
}

/** A form that was read, in order or not. */
type Sent = Pick<Submission<unknown>, 'reply' | 'payload'>;

function answer(submission: Sent, words: Partial<Refusal> = {}): FormAgain {
  const result = submission.reply({ ...words, hideFields: ['password'] });
  const { title = '', body = '' } = submission.payload;
  return { result, question: null, preview: null, concerns: concernsIn(`${title}\n${body}`) };
}

/** Asks which treatment was meant; the same page, with everything kept. */
function ask({ say }: Desk, submission: Sent, question: TreatmentQuestion): FormAgain {
  const fieldErrors = { treatmentChoice: [say.stories.write.treatment.choose] };
  return { ...answer(submission, { fieldErrors }), question };
}

async function answersIn(
  { db, language }: Desk,
  fields: StoryFields,
): Promise<{ answers: StoryAnswers } | { question: TreatmentQuestion }> {
  const { treatment: typed, treatmentChoice: choice, treatmentAsked: asked, ...said } = fields;
  const found = await findTreatment(db, { typed, choice, asked }, language);
  if ('question' in found) return found;
  const { subject, status, interest, interestText, scar, cause, sites, age, figures } = said;
  const { change, lastSession, wouldDoAgain } = said;
  return {
    answers: {
      ...{ subject, status, interest, scar, cause, sites, age, figures },
      ...{ change, lastSession, wouldDoAgain },
      ...(interestText && { interestText }),
      treatment: found.treatment,
    },
  };
}

function wordsIn({ title, body }: { title?: string | undefined; body: string }): StoryWords {
  return { ...(title && { title }), body };
}
