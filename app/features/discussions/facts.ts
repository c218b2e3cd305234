import { z } from 'zod';
import {
  type OpinionFacts,
  opinionFacts,
  origin,
  scar,
  storyFacts,
  subjects,
  words,
} from '~/features/stories/facts';

/** The structured part of posts that tell of no treatment of one's own. */

const skin = z.strictObject({
  conditions: z.array(words).optional(),
  signs: z.array(words).optional(),
});

/** A treatment tried before: known to the tree by its code, or as typed. */
const tried = z.strictObject({
  code: z.string().nullable(),
  named: z.string().min(1).max(80).optional(),
});

/** Version of the wording of the consent to publish; null where nobody was asked. */
const consents = z.strictObject({ publish: z.string().nullable() });

export const questionFacts = z.strictObject({
  kind: z.literal('question'),
  subjects: subjects.default([]),
  scars: z.array(scar).max(6).default([]),
  skin: skin.optional(),
  tried: z.array(tried).max(10).default([]),
  asks: z.array(z.strictObject({ about: z.array(z.string()), raw: words.optional() })).default([]),
  wellbeing: z.array(words).default([]),
  consents: consents.optional(),
  origin: origin.optional(),
});

export const talkFacts = z.strictObject({
  kind: z.literal('talk'),
  subjects: subjects.default([]),
  consents: consents.optional(),
  origin: origin.optional(),
});

export const replyFacts = z.strictObject({
  kind: z.literal('reply'),
  says: words.optional(),
  consents: consents.optional(),
  origin: origin.optional(),
});

/** The facts of a post of any kind. */
export const postFacts = z.discriminatedUnion('kind', [
  storyFacts,
  opinionFacts,
  questionFacts,
  talkFacts,
  replyFacts,
]);

export type QuestionFacts = z.infer<typeof questionFacts>;
export type TalkFacts = z.infer<typeof talkFacts>;
export type ReplyFacts = z.infer<typeof replyFacts>;
export type Subject = z.infer<typeof subjects>[number];
/** What begins a thread, but for stories. */
export type DiscussionFacts = QuestionFacts | TalkFacts | OpinionFacts;
