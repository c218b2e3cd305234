import { z } from 'zod';
import { BODY_MAX, TITLE_MAX } from '~/features/posts/rules';
import { month } from './facts';
import { INTEREST_TEXT_MAX, SITES_MAX, TREATMENT_NAME_MAX } from './rules';
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

/** The answers of the form that become facts, once its treatment is found in the tree. */
export const storyAnswers = z.object({
  subject: z.enum(SUBJECTS),
  treatment: z.object({
    /** Null: the tree does not know it, and `named` keeps the member's words. */
    code: z.string().nullable(),
    named: z.string().min(1).max(TREATMENT_NAME_MAX).optional(),
    /** What was typed and the tree does not know, even where a near name was chosen instead. */
    unknown: z.string().max(TREATMENT_NAME_MAX).optional(),
  }),
  status: z.enum(STATUSES),
  change: z.enum(CHANGES).optional(),
  interest: z.enum(INTERESTS),
  interestText: z.string().max(INTEREST_TEXT_MAX).optional(),
  scar: z.enum(SCAR_KINDS).optional(),
  cause: z.enum(CAUSES).optional(),
  sites: z.array(z.enum(SITE_CODES)).max(SITES_MAX),
  age: z.enum(AGE_BANDS).optional(),
  lastSession: month.optional(),
  wouldDoAgain: z.enum(ANSWERS).optional(),
  figures: z.boolean(),
});

/** Own words; characters are counted as people count them, so that an emoji is one. */
const storyWords = z.object({
  /** Absent: the title is proposed from the answers. */
  title: z
    .string()
    .max(TITLE_MAX * 2)
    .optional(),
  body: z.string().max(BODY_MAX * 2),
});

/** A story as it was sent, before it is stored; kept in this form until a guest confirms. */
export const storyInput = z.object({ answers: storyAnswers, ...storyWords.shape });

export type StoryAnswers = z.infer<typeof storyAnswers>;
export type StoryWords = z.infer<typeof storyWords>;
export type StoryInput = z.infer<typeof storyInput>;
