import { z } from 'zod';
import { cleanText, lengthOf } from './typed-text';

/** A long text: cleaned, its characters counted as people count them. */
export function textField(
  max: number,
  tooLong: (max: number, now: number) => string,
  missing?: string,
) {
  return z
    .string(missing)
    .transform(cleanText)
    .superRefine((value, context) => {
      const now = lengthOf(value);
      if (now > max) context.addIssue({ code: 'custom', message: tooLong(max, now) });
    });
}

/** Words that become a part of the facts, whose limits count as JavaScript does. */
export function shortTextField(max: number, tooLong: (max: number) => string, missing?: string) {
  return z
    .string(missing)
    .transform(cleanText)
    .refine((value) => value.length <= max, tooLong(max));
}
