import { z } from 'zod';
import { BODY_MAX, TITLE_MAX } from '~/features/posts/rules';
import { subjects } from '~/features/stories/facts';
import { INTEREST_TEXT_MAX, SITES_MAX, TREATMENT_NAME_MAX } from '~/features/stories/rules';
import {
  AGE_BANDS,
  CAUSES,
  INTERESTS,
  SCAR_KINDS,
  SITE_CODES,
} from '~/features/stories/vocabulary';
import { TRIED_MAX } from './rules';

/** What the forms of discussions send, once the names in it are found; kept so until a guest confirms. */

/** Characters are counted as people count them, so that an emoji is one. */
const words = { title: z.string().max(TITLE_MAX * 2), body: z.string().max(BODY_MAX * 2) };

/** The scar that a question is about: everything may be skipped. */
const scarAnswers = z.object({
  scar: z.enum(SCAR_KINDS).optional(),
  cause: z.enum(CAUSES).optional(),
  sites: z.array(z.enum(SITE_CODES)).max(SITES_MAX),
  age: z.enum(AGE_BANDS).optional(),
});

const triedAnswer = z.object({
  /** Null: the tree does not know it, and `named` keeps the member's words. */
  code: z.string().nullable(),
  named: z.string().min(1).max(TREATMENT_NAME_MAX).optional(),
});

const questionInput = z.object({
  kind: z.literal('question'),
  ...words,
  subjects,
  /** Absent: the form could not show what is known of the scar, so it stays as it is. */
  card: z.object({ ...scarAnswers.shape, tried: z.array(triedAnswer).max(TRIED_MAX) }).optional(),
});

const opinionInput = z.object({
  kind: z.literal('opinion'),
  ...words,
  subjects,
  interest: z.enum(INTERESTS),
  interestText: z.string().max(INTEREST_TEXT_MAX).optional(),
});

const talkInput = z.object({ kind: z.literal('talk'), ...words, subjects });

export const discussionInput = z.discriminatedUnion('kind', [
  questionInput,
  opinionInput,
  talkInput,
]);

/** What a reply answers: a post of any kind, or a guide by its id. */
export const replyTo = z.union([z.object({ post: z.string() }), z.object({ guide: z.string() })]);

export const replyInput = z.object({ to: replyTo, body: words.body });

export type QuestionCard = NonNullable<z.infer<typeof questionInput>['card']>;
export type Tried = z.infer<typeof triedAnswer>;
export type DiscussionInput = z.infer<typeof discussionInput>;
export type ReplyTo = z.infer<typeof replyTo>;
export type ReplyInput = z.infer<typeof replyInput>;
