import { z } from 'zod';
import { source } from '~/features/posts/facts';
import { grade, month, quantity, read, ref, score, words } from './fact-values';
import { privateFacts, provider } from './private-facts';
import { VERDICT_WHY_MAX } from './rules';
import {
  AGE_BANDS,
  ANSWERS,
  CAUSES,
  CHANGES,
  EFFECTS,
  INTERESTS,
  MORPHOLOGIES,
  PAYERS,
  SCAR_KINDS,
  SEVERITIES,
  SITE_CODES,
  STATUSES,
} from './vocabulary';

export { month, quantity, words };

/**
 * The structured part of a post, stored with each revision as one document. It holds what was said
 * in the form in which it was said: a range stays a range, a count stays a count, words stay beside
 * the number read out of them, and what was not said is absent.
 */

/** When a scar came to be. */
const onset = z.strictObject({
  date: month.optional(),
  atAge: z.number().int().min(0).max(120).optional(),
  childhood: z.literal(true).optional(),
  yearsAgo: z.number().min(0).max(120).optional(),
  raw: words.optional(),
});

export const scar = z.strictObject({
  ref,
  /** The group that this one is a part of; a part is never counted twice. */
  partOf: ref.optional(),
  kind: z.enum(SCAR_KINDS).optional(),
  morphology: read(z.enum(MORPHOLOGIES)).optional(),
  cause: z.enum(CAUSES).optional(),
  sites: z.array(z.enum(SITE_CODES)).max(10),
  side: z.enum(['left', 'right', 'both', 'one', 'other']).optional(),
  count: quantity.optional(),
  size: z.enum(['pinhead', 'small', 'medium', 'large', 'area']).optional(),
  colour: z.enum(['match', 'red_pink', 'brown', 'pale', 'purple', 'different']).optional(),
  surface: words.optional(),
  visiblePlace: z.boolean().optional(),
  grade: grade.optional(),
  onset: onset.optional(),
  /** Age at first treatment, as the person said it. */
  age: z.enum(AGE_BANDS).optional(),
  raw: words.optional(),
});

export const cost = z.strictObject({
  amount: z.number().min(0).max(10_000_000),
  /** ISO 4217; null when it was never said. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  basis: z.enum(['per_session', 'per_course', 'per_unit', 'total']),
  bound: z.enum(['exact', 'min', 'max']).optional(),
  hearsay: z.boolean().optional(),
  /** The scar groups that one bill was for. */
  covers: z.array(ref).optional(),
  priceYear: z.number().int().min(1970).max(2100).nullable().optional(),
  raw: words.optional(),
});

/** One session, as it was noted down. */
const loggedSession = z.strictObject({
  date: month,
  device: words.optional(),
  how: words.optional(),
});

/** Something unwanted that the treatment did. */
const effect = z.strictObject({
  kind: z.enum(EFFECTS),
  severity: z.enum(SEVERITIES),
  lastedDays: z.number().int().min(0).max(3650).optional(),
  ongoing: z.literal(true).optional(),
  neededCare: z.boolean().optional(),
});

const treatment = z.strictObject({
  ref,
  scars: z.array(ref),
  /** Code of the tree; null when the tree does not know the name yet. */
  code: z.string().nullable(),
  /** The name or brand as typed. */
  named: z.string().min(1).max(80).optional(),
  technique: z.array(words).optional(),
  status: z.enum(STATUSES).optional(),
  sessionsDone: quantity.optional(),
  sessionsPlanned: quantity.optional(),
  intervalDays: quantity.optional(),
  durationDays: quantity.optional(),
  /** Times a day, for what is used and not done in sessions. */
  perDay: quantity.optional(),
  log: z.array(loggedSession).max(60).optional(),
  start: month.optional(),
  end: month.optional(),
  lastSession: month.optional(),
  setting: z.enum(['clinic', 'hospital', 'salon', 'home']).optional(),
  operator: z
    .enum(['dermatologist', 'plastic_surgeon', 'doctor', 'nurse', 'cosmetologist', 'self'])
    .optional(),
  advisedBy: words.optional(),
  cost: cost.optional(),
  paidBy: z.enum(PAYERS).optional(),
  stopReason: z
    .enum([
      'pain',
      'side_effect',
      'cost',
      'no_effect',
      'time',
      'closed',
      'advised',
      'pregnancy',
      'other',
    ])
    .optional(),
  pain: z.number().int().min(0).max(10).optional(),
  downtimeDays: quantity.optional(),
  rednessDays: quantity.optional(),
  /** In words, as a post from elsewhere has them. */
  sideEffects: z.array(words).optional(),
  effects: z.array(effect).max(20).optional(),
  /** Asked, and none was noticed. */
  noEffects: z.literal(true).optional(),
  raw: words.optional(),
});

const protocol = z.strictObject({
  ref,
  pattern: z.enum(['alternating', 'sequential', 'same_day']),
  steps: z.array(ref).min(1),
  stepDays: z.number().int().min(0).optional(),
  cycleDays: z.number().int().min(0).optional(),
  cyclesDone: z.number().min(0).optional(),
  prescribedBy: words.optional(),
});

const counts = z.strictObject({
  gone: z.number().int().min(0),
  better: z.number().int().min(0),
  same: z.number().int().min(0),
  worse: z.number().int().min(0),
  notReported: z.number().int().min(0).optional(),
});

const assessment = z.strictObject({
  ref,
  /** The treatment or the protocol it judges. */
  about: ref,
  scars: z.array(ref),
  when: z
    .strictObject({
      date: month.optional(),
      afterSession: z.number().int().min(0).optional(),
      afterCycle: z.number().int().min(0).optional(),
    })
    .optional(),
  change: z.enum(CHANGES).optional(),
  counts: counts.optional(),
  /** "0 the same, 100 cannot see it"; only what the person gave as a number. */
  improvementPct: z.number().min(-100).max(100).optional(),
  residual: z.array(words).optional(),
  colourMatch: z.enum(['full', 'almost', 'partly', 'no']).optional(),
  bother: score.optional(),
  itch: score.optional(),
  pain: score.optional(),
  tight: score.optional(),
  grade: grade.optional(),
  /** The verdict as it stood then; the story's own is the newest. */
  wouldDoAgain: z.enum(ANSWERS).optional(),
  source: z.literal('follow_up').optional(),
  raw: words.optional(),
});

const plan = z.strictObject({
  code: z.string(),
  sessions: quantity.optional(),
  scars: z.array(ref),
  raw: words.optional(),
});

/** Something a post says of treatments in general. Never counted. */
const claim = z.strictObject({
  says: words,
  about: z.array(z.string()).optional(),
  rawTerm: words.optional(),
  scarDepth: z.array(z.enum(['deep', 'medium', 'shallow'])).optional(),
  improvementPct: z.strictObject({ min: z.number(), max: z.number() }).optional(),
  downtimeDays: z
    .strictObject({ min: z.number().optional(), max: z.number().optional() })
    .optional(),
  rednessDays: z
    .strictObject({ min: z.number().optional(), max: z.number().optional() })
    .optional(),
  cost: cost.optional(),
  example: z
    .strictObject({
      code: z.string(),
      named: words.optional(),
      startDaysAfter: z.strictObject({ code: z.string(), days: z.number().min(0) }).optional(),
    })
    .optional(),
  note: words.optional(),
});

/** A tie to a seller; `null`: asked nowhere or not answered, which keeps a story out of figures. */
const interest = z.enum(INTERESTS).nullable();

export const origin = z.strictObject({
  /** Of an imported post. */
  source: source.optional(),
  translatedFrom: z.string().optional(),
  translationNotes: z.array(words).optional(),
  author: z
    .strictObject({
      sex: read(z.enum(['female', 'male', 'other'])).optional(),
      country: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .optional(),
      /** Never shown. */
      city: words.optional(),
    })
    .optional(),
});

/** What a post is about: treatments by code, kinds of scar, guides by id. */
export const subjects = z
  .array(
    z.union([
      z.strictObject({ treatment: z.string() }),
      z.strictObject({ scar: z.enum(SCAR_KINDS) }),
      z.strictObject({ guide: z.string() }),
    ]),
  )
  .max(3);

export const storyFacts = z.strictObject({
  kind: z.literal('story'),
  subject: z.enum(['self', 'my_child']),
  scars: z.array(scar).min(1).max(6),
  treatments: z.array(treatment).min(1).max(15),
  protocols: z.array(protocol).default([]),
  assessments: z.array(assessment).max(24).default([]),
  wouldDoAgain: read(z.enum(ANSWERS)).optional(),
  worthIt: z.enum(ANSWERS).optional(),
  verdictWhy: z.string().min(1).max(VERDICT_WHY_MAX).optional(),
  costFeel: words.optional(),
  verdictRaw: words.optional(),
  plans: z.array(plan).default([]),
  claims: z.array(claim).default([]),
  interest,
  interestText: words.optional(),
  /** Consent to publish, and apart from it to be counted in figures: the wording's version, or null. */
  consents: z.strictObject({ publish: z.string().nullable(), figures: z.string().nullable() }),
  provider: provider.optional(),
  private: privateFacts.optional(),
  /** Paths of what was asked and is not known, which differs from what was not said. */
  unsure: z.array(z.string().min(1).max(60)).max(100).optional(),
  origin: origin.optional(),
});

export const opinionFacts = z.strictObject({
  kind: z.literal('opinion'),
  subjects: subjects.default([]),
  claims: z.array(claim).default([]),
  /** The story that was told about someone else, so that no answer is lost. */
  told: storyFacts.omit({ kind: true, subject: true }).optional(),
  interest,
  interestText: words.optional(),
  consents: z.strictObject({ publish: z.string().nullable() }),
  origin: origin.optional(),
});

/** The facts that a story or an opinion may have. */
export const storyOrOpinionFacts = z.discriminatedUnion('kind', [storyFacts, opinionFacts]);

export type Scar = z.infer<typeof scar>;
export type Treatment = z.infer<typeof treatment>;
export type Assessment = z.infer<typeof assessment>;
export type PrivateFacts = z.infer<typeof privateFacts>;
export type StoryFacts = z.infer<typeof storyFacts>;
export type OpinionFacts = z.infer<typeof opinionFacts>;
