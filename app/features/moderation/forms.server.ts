import { z } from 'zod';
import { BODY_MAX, TITLE_MAX, TITLE_MIN } from '~/features/posts/rules';
import { cleanText, lengthOf } from '~/features/posts/typed-text';
import type { Messages } from '~/messages';
import type { DecisionInput } from './decide.server';
import { REASON_CODES } from './reasons';

const QUOTED_MAX = 1000;
const NOTE_MAX = 2000;

/** Fields of the form for a decision; one form an act, told apart by `action`. */
export function decisionForm(say: Messages['review']['problem']) {
  const words = (max: number) => text().refine(atMost(max), say.long(max)).optional();
  const reason = z.enum(REASON_CODES, say.reason);
  const seen = {
    version: z.number().int(),
    seenRevision: z.string(),
    seenDecision: z.string().optional(),
  };
  const withReason = { ...seen, reason, quoted: words(QUOTED_MAX), note: words(NOTE_MAX) };
  const reasonFree = { ...withReason, reason: reason.optional() };
  const edited = {
    title: text()
      .default('')
      .refine((title) => lengthOf(title) >= TITLE_MIN, say.titleShort(TITLE_MIN))
      .refine(atMost(TITLE_MAX), say.titleLong(TITLE_MAX)),
    body: text().default('').refine(atMost(BODY_MAX), say.bodyLong(BODY_MAX)),
  };
  return z.discriminatedUnion(
    'action',
    [
      z.object({ action: z.literal('publish'), ...reasonFree }),
      z.object({ action: z.literal('edit_and_publish'), ...reasonFree, ...edited }),
      z.object({ action: z.literal('send_back'), ...withReason }),
      z.object({ action: z.literal('remove'), ...withReason }),
      z.object({ action: z.literal('restore'), ...seen, note: words(NOTE_MAX) }),
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
