import { z } from 'zod';
import { cleanText, lengthOf } from '~/features/posts/typed-text';
import type { Messages } from '~/messages';
import { GUIDE_BODY_MAX, GUIDE_NOTE_MAX, GUIDE_SUMMARY_MAX, GUIDE_TITLE_MAX } from './rules';

/** A guide as a moderator types it. A preview asks for no note. */
export function guideForm(say: Messages['guides']['edit']['errors'], isPreview: boolean) {
  const words = (max: number, missing: string) =>
    z
      .string(missing)
      .transform(cleanText)
      .refine((text) => text !== '', missing)
      .superRefine((text, context) => {
        const now = lengthOf(text);
        if (now > max) context.addIssue({ code: 'custom', message: say.long(max, now) });
      });
  const line = (max: number, missing: string) =>
    words(max, missing).transform((text) => text.replace(/\s+/g, ' '));
  const note = line(GUIDE_NOTE_MAX, say.note);
  return z.object({
    title: line(GUIDE_TITLE_MAX, say.title),
    summary: line(GUIDE_SUMMARY_MAX, say.summary),
    body: words(GUIDE_BODY_MAX, say.body),
    note: isPreview ? note.optional() : note,
  });
}

const seenForm = z.object({
  version: z.coerce.number().int().catch(0),
  /** What the editor was shown of warnings. */
  warned: z.string().catch(''),
});

/** What the form carries along: the version that was opened, and the warnings that were shown. */
export const seenIn = (form: FormData) => seenForm.parse(Object.fromEntries(form));
