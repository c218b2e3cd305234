import { z } from 'zod';
import { shortTextField } from '~/features/posts/index.server';
import type { Messages } from '~/messages';
import { month } from '../facts';
import { SITES_MAX, VERDICT_WHY_MAX } from '../rules';
import {
  ANSWERS,
  CAUSES,
  MODIFIERS,
  MORPHOLOGIES,
  OWN_AGES,
  SCAR_KINDS,
  SEXES,
  SITE_CODES,
} from '../vocabulary';

export const tick = z
  .boolean()
  .optional()
  .transform((on) => on === true);

/** A whole number in a field of text. */
export const wholeNumber = (least: number, most: number, error: string) =>
  z.coerce.number(error).int(error).min(least, error).max(most, error);

/** A year or a month, as `2019` or `2019-05`; nobody is asked for a day. */
export const yearOrMonth = (error: string) =>
  z
    .string()
    .transform((typed) => typed.trim().replace(/^(\d{1,2})[-./](\d{4})$/, '$2-$1'))
    .transform((typed) => typed.replace(/^(\d{4})[-./](\d)$/, '$1-0$2').replace(/[./]/, '-'))
    .refine((typed) => month.safeParse(typed).success && Number(typed.slice(0, 4)) > 1900, error);

const SIDES = ['left', 'right', 'both', 'one', 'other'] as const;
const SIZES = ['pinhead', 'small', 'medium', 'large', 'area'] as const;
const COLOURS = ['match', 'red_pink', 'brown', 'pale', 'purple', 'different'] as const;
export const UNSURE_OF_SCAR = ['count', 'onset', 'size', 'colour'] as const;

/** One scar, or one group of scars that are alike. `others`: refs that it may be a part of. */
export function scarForm({ completion: { errors } }: Messages, others: string[]) {
  return z
    .object({
      partOf: z
        .string()
        .refine((ref) => others.includes(ref), errors.choice)
        .optional(),
      kind: z.enum(SCAR_KINDS, errors.choice).optional(),
      morphology: z.enum(MORPHOLOGIES, errors.choice).optional(),
      cause: z.enum(CAUSES, errors.choice).optional(),
      sites: z.array(z.enum(SITE_CODES, errors.choice)).max(SITES_MAX, errors.choice),
      side: z.enum(SIDES, errors.choice).optional(),
      count: wholeNumber(1, 999, errors.count).optional(),
      countTo: wholeNumber(1, 999, errors.count).optional(),
      countAbout: tick,
      size: z.enum(SIZES, errors.choice).optional(),
      colour: z.enum(COLOURS, errors.choice).optional(),
      surface: shortTextField(200, errors.long).optional(),
      visiblePlace: z.enum(['yes', 'no'], errors.choice).optional(),
      grade: wholeNumber(1, 4, errors.choice).optional(),
      onsetDate: yearOrMonth(errors.month).optional(),
      onsetAge: wholeNumber(0, 120, errors.age).optional(),
      onsetChildhood: tick,
      onsetYears: wholeNumber(0, 120, errors.age).optional(),
      notSure: z.array(z.enum(UNSURE_OF_SCAR, errors.choice)).max(UNSURE_OF_SCAR.length),
    })
    .refine(
      ({ count, countTo }) => count === undefined || countTo === undefined || count <= countTo,
      {
        path: ['countTo'],
        error: errors.range,
      },
    );
}

/** What stays with the author. */
export function skinForm({ completion: { errors } }: Messages) {
  return z.object({
    sunReaction: wholeNumber(1, 6, errors.choice).optional(),
    tone: wholeNumber(1, 10, errors.choice).optional(),
    modifiers: z.array(z.enum(MODIFIERS, errors.choice)).max(MODIFIERS.length, errors.choice),
    ageBand: z.enum(OWN_AGES, errors.choice).optional(),
    sex: z.enum(SEXES, errors.choice).optional(),
  });
}

export function verdictForm({ completion: { errors } }: Messages) {
  return z.object({
    wouldDoAgain: z.enum(ANSWERS, errors.choice).optional(),
    worthIt: z.enum(ANSWERS, errors.choice).optional(),
    verdictWhy: shortTextField(VERDICT_WHY_MAX, errors.long).optional(),
  });
}

export function providerForm() {
  return z.object({ namesPerson: tick, namesClinic: tick, shown: tick });
}
