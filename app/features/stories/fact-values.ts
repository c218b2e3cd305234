import { z } from 'zod';

/** Small things that facts are made of. */

/** Said by the person, or read out of their words by someone else. Figures use `stated` alone. */
export const certainty = z.enum(['stated', 'inferred']);

export const words = z.string().min(1).max(500);
export const ref = z.string().min(1).max(20);

/** `YYYY` or `YYYY-MM`: nobody is asked for a day. */
export const month = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/);

/** A number, or a range of which one end may be open. */
export const quantity = z
  .strictObject({
    value: z.number().min(0).optional(),
    min: z.number().min(0).optional(),
    max: z.number().min(0).optional(),
    certainty,
    /** The person said "about". */
    about: z.literal(true).optional(),
    raw: words.optional(),
  })
  .refine((q) => [q.value, q.min, q.max].some((part) => part !== undefined), 'no number')
  .refine(
    (q) => q.min === undefined || q.max === undefined || q.min <= q.max,
    'ends before it begins',
  );

export const read = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, certainty, raw: words.optional() });

export const score = z.number().int().min(0).max(10);
/** Arm's-length-and-stretch grade. */
export const grade = z.number().int().min(1).max(4);
