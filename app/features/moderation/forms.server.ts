import { z } from 'zod';
import { emailField } from '~/features/accounts/index.server';
import { BODY_MAX, type PostKind, TITLE_MAX, TITLE_MIN } from '~/features/posts/rules';
import { cleanText, lengthOf } from '~/features/posts/typed-text';
import type { Messages } from '~/messages';
import type { DecisionInput } from './decide.server';
import { needsWords, REASON_CODES, REPORT_CODES } from './reasons';
import { REPORT_WORDS_MAX } from './rules';

const QUOTED_MAX = 1000;
const NOTE_MAX = 2000;

/** Fields of the form for a decision on a post of this kind; one form an act, told apart by `action`. */
export function decisionForm(say: Messages['review']['problem'], kind: PostKind) {
  const words = (max: number) => text().refine(atMost(max), say.long(max)).optional();
  const reason = z.enum(REASON_CODES, say.reason);
  const seen = {
    version: z.number().int(),
    seenRevision: z.string(),
    seenDecision: z.string().optional(),
  };
  const withReason = { ...seen, reason, quoted: words(QUOTED_MAX), note: words(NOTE_MAX) };
  const reasonFree = { ...withReason, reason: reason.optional() };
  const title = text()
    .default('')
    .refine((typed) => lengthOf(typed) >= TITLE_MIN, say.titleShort(TITLE_MIN))
    .refine(atMost(TITLE_MAX), say.titleLong(TITLE_MAX));
  const body = text().default('').refine(atMost(BODY_MAX), say.bodyLong(BODY_MAX));
  // A reply is its words alone.
  const edited =
    kind === 'reply'
      ? { title: z.literal('').default(''), body: body.refine(Boolean, say.bodyEmpty) }
      : { title, body };
  return z.discriminatedUnion(
    'action',
    [
      z.object({ action: z.literal('publish'), ...reasonFree }),
      z.object({ action: z.literal('edit_and_publish'), ...reasonFree, ...edited }),
      z.object({ action: z.literal('send_back'), ...withReason }),
      z.object({ action: z.literal('remove'), ...withReason }),
      z.object({ action: z.literal('restore'), ...seen, note: words(NOTE_MAX) }),
      z.object({ action: z.literal('keep'), ...seen }),
    ],
    say.form,
  );
}

export type DecisionForm = z.infer<ReturnType<typeof decisionForm>>;

const text = () => z.string().transform(cleanText);

const atMost = (max: number) => (typed: string) => lengthOf(typed) <= max;

/** A form that was read, as what `decide` takes. */
export function toDecision(postId: string, form: DecisionForm): DecisionInput {
  const { seenRevision: _revision, seenDecision: _decision, ...input } = form;
  if (input.action !== 'edit_and_publish') return { postId, ...input };
  const { title, body, ...rest } = input;
  return { postId, ...rest, edited: { title, body } };
}

/** Fields of the form for a report; `email` is asked of guests alone. */
export function reportForm(say: Messages) {
  const { problem } = say.reports;
  return z
    .object({
      reason: z.enum(REPORT_CODES, problem.reason),
      words: text()
        .default('')
        .refine(atMost(REPORT_WORDS_MAX), problem.wordsLong(REPORT_WORDS_MAX)),
      email: emailField(say).optional(),
    })
    .refine(({ reason, words }) => words !== '' || !needsWords(reason), {
      path: ['words'],
      message: problem.words,
    });
}
