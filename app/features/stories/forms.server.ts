import { z } from 'zod';
import { shortTextField, textField } from '~/features/posts/index.server';
import { BODY_MAX, TITLE_MAX, TITLE_MIN } from '~/features/posts/rules';
import { lengthOf } from '~/features/posts/typed-text';
import type { Messages } from '~/messages';
import { EARLIEST_YEAR, INTEREST_TEXT_MAX, SITES_MAX, TREATMENT_NAME_MAX } from './rules';
import {
  AGE_BANDS,
  ANSWERS,
  CAUSES,
  CHANGES,
  INTERESTS,
  SCAR_KINDS,
  SITE_CODES,
  STATUSES,
  SUBJECTS,
} from './vocabulary';

type Errors = Messages['stories']['write']['errors'];

const tick = z
  .boolean()
  .optional()
  .transform((on) => on === true);

const wordsFields = (errors: Errors) => ({
  title: textField(TITLE_MAX, errors.titleLong)
    .refine((title) => title === '' || lengthOf(title) >= TITLE_MIN, errors.titleShort(TITLE_MIN))
    .optional(),
  body: textField(BODY_MAX, errors.bodyLong)
    .optional()
    .transform((body) => body ?? ''),
});

/** Whether there is any tie to someone who sells a treatment. */
export const interestFields = (errors: Errors) => ({
  interest: z.enum(INTERESTS, errors.interest),
  interestText: shortTextField(INTEREST_TEXT_MAX, errors.interestTextLong).optional(),
});

/** A scar in four taps, all of which may be skipped. */
export const scarFields = (errors: Errors) => ({
  scar: z.enum(SCAR_KINDS, errors.choice).optional(),
  cause: z.enum(CAUSES, errors.choice).optional(),
  sites: z.array(z.enum(SITE_CODES, errors.choice)).max(SITES_MAX, errors.sites(SITES_MAX)),
  age: z.enum(AGE_BANDS, errors.choice).optional(),
});

const tieFields = (errors: Errors) => ({ ...interestFields(errors), figures: tick });

const answerFields = (errors: Errors, now: Date) => ({
  subject: z.enum(SUBJECTS, errors.subject),
  treatment: shortTextField(TREATMENT_NAME_MAX, errors.treatmentLong, errors.treatment).refine(
    (name) => name !== '',
    errors.treatment,
  ),
  /** Which of several treatments was meant, and for which typed name that was asked. */
  treatmentChoice: z.string().max(200).optional(),
  treatmentAsked: z.string().max(200).optional(),
  status: z.enum(STATUSES, errors.status),
  change: z.enum(CHANGES, errors.choice).optional(),
  ...scarFields(errors),
  lastSession: lastSessionField(errors, now).optional(),
  wouldDoAgain: z.enum(ANSWERS, errors.choice).optional(),
});

/** A month as browsers send it, or as people write it where the browser has no field for months. */
function lastSessionField(errors: Errors, now: Date) {
  return z
    .string()
    .transform((typed) => isoMonth(typed.trim()) ?? typed)
    .refine((month) => /^\d{4}-(0[1-9]|1[0-2])$/.test(month), {
      error: errors.lastSession,
      abort: true,
    })
    .refine((month) => Number(month.slice(0, 4)) >= EARLIEST_YEAR, errors.lastSession)
    .refine((month) => month <= now.toISOString().slice(0, 7), errors.lastSessionFuture);
}

/** `YYYY-MM` out of the ways in which people write a month; null for what is none. */
export function isoMonth(typed: string): string | null {
  const [, year, month] = /^(\d{4})[-./](\d{1,2})$/.exec(typed) ?? [];
  const [, lateMonth, lateYear] = /^(\d{1,2})[-./](\d{4})$/.exec(typed) ?? [];
  const parts = [year ?? lateYear, (month ?? lateMonth)?.padStart(2, '0')];
  return parts.every((part) => part !== undefined) ? parts.join('-') : null;
}

/**
 * Everything about the story itself, enough for a preview. What changed is asked of everything but
 * plans, and said together with all else that is missing.
 */
export function storyForm({ stories }: Messages, now: Date) {
  const { errors } = stories.write;
  const isAnswered = ({ status, change }: { status?: unknown; change?: unknown }) =>
    status === 'planned' || change !== undefined;
  return z
    .object({ ...answerFields(errors, now), ...tieFields(errors), ...wordsFields(errors) })
    .refine(isAnswered, { path: ['change'], error: errors.change, when: () => true });
}

/** For a story whose facts the form cannot show: its words and the tie to a seller. */
export function wordsForm({ stories }: Messages) {
  const { errors } = stories.write;
  return z.object({ ...wordsFields(errors), ...tieFields(errors) });
}

/** The version that a form was opened on; what is none is older than all. */
export function versionIn(form: FormData): number {
  return z.coerce.number().int().positive().max(2_147_483_647).catch(0).parse(form.get('version'));
}

export type StoryFields = z.output<ReturnType<typeof storyForm>>;
