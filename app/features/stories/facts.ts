import { z } from 'zod';
import {
  AGE_BANDS,
  ANSWERS,
  CAUSES,
  CHANGES,
  INTERESTS,
  MORPHOLOGIES,
  SCAR_KINDS,
  SITE_CODES,
  STATUSES,
} from './vocabulary';

/**
 * The structured part of a post, stored with each revision as one document. It holds what was said
 * in the form in which it was said: a range stays a range, a count stays a count, words stay beside
 * the number read out of them, and what was not said is absent.
 */

/** Said by the person, or read out of their words by someone else. Figures use `stated` alone. */
const certainty = z.enum(['stated', 'inferred']);

export const words = z.string().min(1).max(500);
const ref = z.string().min(1).max(20);

/** `YYYY` or `YYYY-MM`: nobody is asked for a day. */
export const month = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/);

/** A number, or a range of which one end may be open. */
export const quantity = z
  .strictObject({
    value: z.number().min(0).optional(),
    min: z.number().min(0).optional(),
    max: z.number().min(0).optional(),
    certainty,
    raw: words.optional(),
  })
  .refine((q) => [q.value, q.min, q.max].some((part) => part !== undefined), 'no number')
  .refine(
    (q) => q.min === undefined || q.max === undefined || q.min <= q.max,
    'ends before it begins',
  );

const read = <T extends z.ZodType>(value: T) =>
  z.strictObject({ value, certainty, raw: words.optional() });

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
  /** Arm's-length-and-stretch grade, 1 to 4. */
  grade: z.number().int().min(1).max(4).optional(),
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
  start: month.optional(),
  end: month.optional(),
  lastSession: month.optional(),
  setting: z.enum(['clinic', 'hospital', 'salon', 'home']).optional(),
  operator: z
    .enum(['dermatologist', 'plastic_surgeon', 'doctor', 'nurse', 'cosmetologist', 'self'])
    .optional(),
  advisedBy: words.optional(),
  cost: cost.optional(),
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
  sideEffects: z.array(words).optional(),
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

const provider = z.strictObject({ namesPerson: z.boolean(), namesClinic: z.boolean() });

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
  costFeel: words.optional(),
  verdictRaw: words.optional(),
  plans: z.array(plan).default([]),
  claims: z.array(claim).default([]),
  interest,
  interestText: words.optional(),
  /** Consent to publish, and apart from it to be counted in figures: the wording's version, or null. */
  consents: z.strictObject({ publish: z.string().nullable(), figures: z.string().nullable() }),
  provider: provider.optional(),
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
export type StoryFacts = z.infer<typeof storyFacts>;
export type OpinionFacts = z.infer<typeof opinionFacts>;
