import { z } from 'zod';
import {
  adultField,
  emailField,
  healthField,
  nameField,
  newPasswordField,
  passwordField,
} from '~/features/accounts/index.server';
import { BODY_MAX, TITLE_MAX, TITLE_MIN } from '~/features/posts/rules';
import { cleanText, lengthOf } from '~/features/posts/typed-text';
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

/** What a guest adds to a story: an account to be made, or one to sign in to. */
const ACCOUNT_CHOICES = ['new', 'have'] as const;

type Errors = Messages['stories']['write']['errors'];

function text(max: number, tooLong: (max: number, now: number) => string) {
  return z
    .string()
    .transform(cleanText)
    .superRefine((value, context) => {
      const now = lengthOf(value);
      if (now > max) context.addIssue({ code: 'custom', message: tooLong(max, now) });
    });
}

/** Words that become a part of the facts, whose limits count as JavaScript does. */
function shortText(max: number, tooLong: (max: number) => string, missing?: string) {
  return z
    .string(missing)
    .transform(cleanText)
    .refine((value) => value.length <= max, tooLong(max));
}

const tick = z
  .boolean()
  .optional()
  .transform((on) => on === true);

const ticked = (words: string) => z.boolean(words).refine((on) => on, words);

const wordsFields = (errors: Errors) => ({
  title: text(TITLE_MAX, errors.titleLong)
    .refine((title) => title === '' || lengthOf(title) >= TITLE_MIN, errors.titleShort(TITLE_MIN))
    .optional(),
  body: text(BODY_MAX, errors.bodyLong)
    .optional()
    .transform((body) => body ?? ''),
});

const tieFields = (errors: Errors) => ({
  interest: z.enum(INTERESTS, errors.interest),
  interestText: shortText(INTEREST_TEXT_MAX, errors.interestTextLong).optional(),
  figures: tick,
});

const answerFields = (errors: Errors, now: Date) => ({
  subject: z.enum(SUBJECTS, errors.subject),
  treatment: shortText(TREATMENT_NAME_MAX, errors.treatmentLong, errors.treatment).refine(
    (name) => name !== '',
    errors.treatment,
  ),
  /** Which of several treatments was meant, and for which typed name that was asked. */
  treatmentChoice: z.string().max(200).optional(),
  treatmentAsked: z.string().max(200).optional(),
  status: z.enum(STATUSES, errors.status),
  change: z.enum(CHANGES, errors.choice).optional(),
  scar: z.enum(SCAR_KINDS, errors.choice).optional(),
  cause: z.enum(CAUSES, errors.choice).optional(),
  sites: z.array(z.enum(SITE_CODES, errors.choice)).max(SITES_MAX, errors.sites(SITES_MAX)),
  age: z.enum(AGE_BANDS, errors.choice).optional(),
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

function isoMonth(typed: string): string | null {
  const [, year, month] = /^(\d{4})[-./](\d{1,2})$/.exec(typed) ?? [];
  const [, lateMonth, lateYear] = /^(\d{1,2})[-./](\d{4})$/.exec(typed) ?? [];
  const parts = [year ?? lateYear, (month ?? lateMonth)?.padStart(2, '0')];
  return parts.every((part) => part !== undefined) ? parts.join('-') : null;
}

/** Everything about the story itself, enough for a preview. */
export function storyForm(say: Messages, now: Date) {
  return withChange(say, storyFields(say, now));
}

/** The same with the consent to publish. */
export function publishForm(say: Messages, now: Date) {
  return withChange(say, { ...storyFields(say, now), consent: consentField(say) });
}

/** With what someone new needs for an account. */
export function guestForm(say: Messages, now: Date) {
  return withChange(say, {
    ...storyFields(say, now),
    consent: consentField(say),
    name: nameField(say),
    email: emailField(say),
    adult: adultField(say),
    health: healthField(say),
  });
}

/** With what signs a member in; its address has a name of its own beside the one of `guestForm`. */
export function returningForm(say: Messages, now: Date) {
  return withChange(say, {
    ...storyFields(say, now),
    consent: consentField(say),
    knownEmail: emailField(say),
    password: passwordField(say),
  });
}

/** Before a guest has said which of the two they are. */
export function undecidedForm(say: Messages, now: Date) {
  const account = z.enum(ACCOUNT_CHOICES, say.stories.write.errors.account);
  return withChange(say, { ...storyFields(say, now), consent: consentField(say), account });
}

/** For a story whose facts the form cannot show: its words and the tie to a seller. */
export function wordsForm({ stories }: Messages) {
  const { errors } = stories.write;
  return z.object({ ...wordsFields(errors), ...tieFields(errors) });
}

export function confirmForm(say: Messages) {
  return z.object({ password: newPasswordField(say), name: nameField(say).optional() });
}

/** The version that a form was opened on; what is none is older than all. */
export function versionIn(form: FormData): number {
  return z.coerce.number().int().positive().max(2_147_483_647).catch(0).parse(form.get('version'));
}

const consentField = ({ stories }: Messages) => ticked(stories.write.errors.consent);

function storyFields({ stories }: Messages, now: Date) {
  const { errors } = stories.write;
  return { ...answerFields(errors, now), ...tieFields(errors), ...wordsFields(errors) };
}

/** What changed is asked of everything but plans, and said together with all that else is missing. */
function withChange<Shape extends z.ZodRawShape>({ stories }: Messages, shape: Shape) {
  const isAnswered = ({ status, change }: { status?: unknown; change?: unknown }) =>
    status === 'planned' || change !== undefined;
  const error = stories.write.errors.change;
  return z.object(shape).refine(isAnswered, { path: ['change'], error, when: () => true });
}

export type StoryFields = z.output<ReturnType<typeof storyForm>>;
