import { z } from 'zod';
import type { Assessment, StoryFacts } from '../facts';
import { CHANGES } from '../vocabulary';
import type { GroupChange } from './apply-group';
import { COLOUR_MATCHES, COUNTED } from './course-choices';
import type { CourseErrors } from './course-words';
import { freeRef } from './groups';
import { scarsField, wholeScars } from './treatment-step.server';
import { linesField, monthField, said, wholeField } from './typed-answers.server';

/** One judgement: of what, when, on which scars, and what changed. */
export const outcomeForm = (errors: CourseErrors, facts: StoryFacts) => {
  const abouts = [...facts.protocols, ...facts.treatments].map((one) => one.ref);
  const count = wholeField(errors.count, 0, 999);
  const score = wholeField(errors.score, 0, 10);
  return z
    .object({
      about: z.string().refine((ref) => abouts.includes(ref), errors.choice),
      scars: scarsField(errors, facts),
      date: monthField(errors.month),
      afterSession: wholeField(errors.count, 0, 60),
      afterCycle: wholeField(errors.count, 0, 99),
      change: z.enum(CHANGES, errors.choice).optional(),
      ...{ gone: count, better: count, same: count, worse: count, notReported: count },
      improvementPct: wholeField(errors.percent, -100, 100),
      residual: linesField(errors.lines),
      colourMatch: z.enum(COLOUR_MATCHES, errors.choice).optional(),
      ...{ bother: score, itch: score, pain: score, tight: score },
      grade: wholeField(errors.choice, 1, 4),
    })
    .refine((fields) => fields.change !== undefined || isCounted(fields), {
      path: ['change'],
      error: errors.changeOrCounts,
    });
};

export type OutcomeFields = z.output<ReturnType<typeof outcomeForm>>;

const isCounted = (fields: Partial<Record<(typeof COUNTED)[number], number | undefined>>) =>
  COUNTED.some((kind) => fields[kind] !== undefined);

/** One judgement anew, in its place, or last where it is a new one. */
export function changeOutcome(facts: StoryFacts, ref: string, fields: OutcomeFields): GroupChange {
  const before = facts.assessments.find((one) => one.ref === ref);
  const after = judgementOf(facts, before, fields);
  const assessments = before
    ? facts.assessments.map((one) => (one.ref === ref ? after : one))
    : [...facts.assessments, after];
  return { ref: after.ref, parts: { assessments, plans: facts.plans } };
}

/** The story without one judgement. */
export function removeOutcome(facts: StoryFacts, ref: string): GroupChange {
  const assessments = facts.assessments.filter((one) => one.ref !== ref);
  return { parts: { assessments, plans: facts.plans } };
}

function judgementOf(
  facts: StoryFacts,
  before: Assessment | undefined,
  fields: OutcomeFields,
): Assessment {
  const refs = facts.assessments.map((one) => one.ref);
  const { about, scars, date, afterSession, afterCycle, residual = [] } = fields;
  const { change, improvementPct, colourMatch, bother, itch, pain, tight, grade } = fields;
  const when = said({ date, afterSession, afterCycle });
  const { wouldDoAgain, source, raw } = before ?? {};
  return {
    ref: before?.ref ?? freeRef(refs, 'a'),
    about,
    scars: scars.length > 0 ? scars : wholeScars(facts),
    ...(Object.keys(when).length > 0 && { when }),
    ...said({ change, counts: countsOf(fields), improvementPct }),
    ...(residual.length > 0 && { residual }),
    ...said({ colourMatch, bother, itch, pain, tight, grade, wouldDoAgain, source, raw }),
  };
}

function countsOf(fields: OutcomeFields): Assessment['counts'] {
  if (!isCounted(fields)) return undefined;
  const { gone = 0, better = 0, same = 0, worse = 0, notReported } = fields;
  return { gone, better, same, worse, ...(notReported && { notReported }) };
}

/** The form as the facts fill it. Of several treatments, all of them together are judged. */
export function outcomeDefaults(facts: StoryFacts, ref: string) {
  const one = facts.assessments.find((assessment) => assessment.ref === ref);
  const about = one?.about ?? facts.protocols[0]?.ref ?? facts.treatments[0]?.ref ?? '';
  const number = (n: number | undefined) => n?.toString() ?? '';
  return {
    about,
    scars: one?.scars ?? wholeScars(facts),
    date: one?.when?.date ?? '',
    afterSession: number(one?.when?.afterSession),
    afterCycle: number(one?.when?.afterCycle),
    change: one?.change ?? '',
    ...Object.fromEntries(COUNTED.map((kind) => [kind, number(one?.counts?.[kind])])),
    improvementPct: number(one?.improvementPct),
    residual: (one?.residual ?? []).join('\n'),
    colourMatch: one?.colourMatch ?? '',
    bother: number(one?.bother),
    itch: number(one?.itch),
    pain: number(one?.pain),
    tight: number(one?.tight),
    grade: number(one?.grade),
  };
}
