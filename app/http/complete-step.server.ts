import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect } from '@remix-run/node';
import type { z } from 'zod';
import type { StoryFacts } from '~/features/stories/facts';
import {
  applyGroup,
  completeStory,
  type Finding,
  type GroupChange,
  newFindings,
  type Step,
  storyToComplete,
  versionIn,
} from '~/features/stories/index.server';
import { AppError, orRefusal } from '~/platform/errors';
import { once } from './once.server';
import type { Sent } from './page.server';

/** A step that was sent: how its fields are read, and what they make of the facts. */
export interface SentStep<Fields> {
  step: Step;
  schema: z.ZodType<Fields>;
  change: (facts: StoryFacts, fields: Fields) => GroupChange;
}

/** The step's form once more, with all that was typed, and what there is to ask about it. */
export interface StepAgain {
  result: SubmissionResult;
  version: number;
  /** Answers that do not go together; a tick says that they are right. */
  asks: Finding['code'][];
}

/**
 * Saves one group of answers and leads to the overview. What cannot be is refused beside its field;
 * what is unlikely is asked once, and saved when it is ticked as right.
 */
export async function saveStep<Fields>(
  sent: Sent<'member'>,
  { step, schema, change }: SentStep<Fields>,
) {
  const { actor, say, params, db, form, clock } = sent;
  const story = await storyToComplete(db, actor, params.id ?? '');
  const version = versionIn(form);
  const submission = parseWithZod(form, { schema });
  if (submission.status !== 'success') return again(submission.reply(), version, [], 400);
  const made = change(story.facts, submission.value);
  const at = { ...step, ref: made.ref ?? step.ref };
  const after = applyGroup(story.facts, step, made);
  const found = newFindings(story.facts, after, at, clock());
  const impossible = found.filter(({ kind }) => kind === 'impossible');
  if (impossible.length > 0) {
    const { findings } = say.completion;
    const fieldErrors = Object.fromEntries(
      impossible.map(({ field, code }) => [field, [findings[code]]]),
    );
    return again(submission.reply({ fieldErrors }), version, [], 400);
  }
  const ticked = form.getAll('confirmed');
  const asks = found.map(({ code }) => code);
  if (asks.some((code) => !ticked.includes(code))) {
    return again(submission.reply({ formErrors: [say.completion.asksError] }), version, asks, 400);
  }
  const location = await orRefusal(() => saved(sent, { story, step, change: () => made, version }));
  if (!(location instanceof AppError)) throw redirect(location);
  if (location.code !== 'stale') throw location;
  const refusal = submission.reply({ formErrors: [say.completion.stale] });
  return again(refusal, story.version, [], 409);
}

function again(result: SubmissionResult, version: number, asks: StepAgain['asks'], status: number) {
  const answer: StepAgain = { result, version, asks };
  return data(answer, { status });
}

function saved(
  { db, form, url, actor, to, clock }: Sent<'member'>,
  save: {
    story: { id: string };
    step: Step;
    change: (facts: StoryFacts) => GroupChange;
    version: number;
  },
): Promise<string> {
  const { story, step, change, version } = save;
  return once(db, { form, url, by: actor.id }, async (tx) => {
    await completeStory(tx, actor, { postId: story.id, version, step, change }, clock());
    return `${to.completeStory(story.id)}?saved=${step.group}`;
  });
}
