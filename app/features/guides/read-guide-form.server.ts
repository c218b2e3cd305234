import { isDeepStrictEqual } from 'node:util';
import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import type { Messages } from '~/messages';
import { hashToken } from '~/platform/ids.server';
import { sources as sourceBook } from '../../../prisma/seed/guides/sources';
import { type Cooked, cookGuide, UnknownSources } from './cook-guide.server';
import { guideForm, seenIn } from './forms.server';
import type { GuideToEdit } from './guide-to-edit.server';
import { type TextWarning, textWarnings } from './text-warnings';

/** The form once more, with all that was typed, and what there is to say about it. */
export interface GuideFormAgain {
  result: SubmissionResult;
  preview: (Cooked & { title: string; summary: string }) | null;
  warnings: TextWarning[];
  /** Goes along with the form: these warnings were seen. */
  warned: string;
}

type Read =
  | { again: GuideFormAgain }
  | {
      edit: { title: string; summary: string; body: string; note: string };
      refuse: (words: string) => GuideFormAgain;
    };

/** Reads a guide as it was sent. What would give new warnings is shown first, and saved when sent again. */
export function readGuideForm(
  say: Messages['guides']['edit'],
  form: FormData,
  before: GuideToEdit,
): Read {
  const isPreview = form.get('intent') === 'preview';
  const submission = parseWithZod(form, { schema: guideForm(say.errors, isPreview) });
  const nothing = { preview: null, warnings: [], warned: '' };
  if (submission.status !== 'success') return { again: { result: submission.reply(), ...nothing } };
  const { title, summary, body, note } = submission.value;
  const cooked = cookedOrWhyNot(say, body, before);
  if (typeof cooked === 'string') {
    const fieldErrors = { body: [cooked] };
    return { again: { result: submission.reply({ fieldErrors }), ...nothing } };
  }
  const own = Object.fromEntries(cooked.sources.map((source) => [source.id, source]));
  const warnings = textWarnings({ title, summary, body }, { ...own, ...sourceBook });
  const warned = warnings.length > 0 ? hashToken(JSON.stringify(warnings)) : '';
  const look = { preview: { title, summary, ...cooked }, warnings, warned };
  const refuse = (words: string) => {
    return { ...look, result: submission.reply({ formErrors: [words] }), preview: null };
  };
  const again = { ...look, result: submission.reply() };
  if (isPreview || note === undefined) return { again };
  const seen = seenIn(form);
  // Sent twice, it stands there already: the form's key leads on.
  const stands = isDeepStrictEqual(before.words, { title, summary, body });
  if (stands && seen.version === before.version) {
    return { again: refuse(say.errors.same) };
  }
  if (warned !== '' && seen.warned !== warned) return { again };
  return { edit: { title, summary, body, note }, refuse };
}

/** What the text becomes, or why it cannot be read. */
function cookedOrWhyNot(
  say: Messages['guides']['edit'],
  body: string,
  { earlier }: GuideToEdit,
): Cooked | string {
  try {
    return cookGuide(body, sourceBook, { earlier });
  } catch (error) {
    if (error instanceof UnknownSources) return say.errors.sources(error.ids);
    // The stack is used up.
    if (error instanceof RangeError) return say.errors.nested;
    throw error;
  }
}
