import { z } from 'zod';
import type { StoryFacts } from '../facts';
import type { GroupChange } from './apply-group';
import { PATTERNS } from './course-choices';
import type { CourseErrors } from './course-words';
import { freeRef } from './groups';
import { type Protocol, proposeProtocol } from './propose-protocol';
import { rows } from './treatment-step.server';
import { said, wholeField, wordsField } from './typed-answers.server';

/** As many protocols as the page shows; more come from elsewhere only, and stay as they are. */
export const PROTOCOLS_SHOWN = 3;

const NUMBERS = Array.from({ length: PROTOCOLS_SHOWN }, (_, at) => at);
export const stepsField = (at: number) => `steps${at}`;

/** How the treatments belong together: a block for each protocol. */
export const courseForm = (errors: CourseErrors, facts: StoryFacts) => {
  const refs = facts.treatments.map((one) => one.ref);
  const steps = z
    .array(z.string().refine((ref) => refs.includes(ref), errors.choice))
    .max(15)
    .default([]);
  return z
    .object({
      pattern: rows(z.enum(PATTERNS, errors.choice).optional()),
      stepDays: rows(wholeField(errors.days, 0, 365)),
      rounds: rows(wholeField(errors.rounds, 0, 99)),
      prescribedBy: rows(wordsField(errors.wordsLong)),
      ...{ steps0: steps, steps1: steps, steps2: steps },
    })
    .superRefine((fields, ctx) => {
      for (const at of NUMBERS) {
        if (!fields.pattern[at] || stepsIn(fields, at).length > 1) continue;
        ctx.addIssue({ code: 'custom', path: [stepsField(at)], message: errors.steps });
      }
    });
};

export type CourseFields = z.output<ReturnType<typeof courseForm>>;

const stepsIn = ({ steps0, steps1, steps2 }: CourseFields, at: number) =>
  [steps0, steps1, steps2][at] ?? [];

/** The protocols anew; what judges one keeps its ref. */
export function changeCourse(facts: StoryFacts, fields: CourseFields): GroupChange {
  const refs = facts.protocols.map((one) => one.ref);
  const shown = NUMBERS.flatMap((at) => {
    const pattern = fields.pattern[at];
    const before = facts.protocols[at];
    if (!pattern) return [];
    const ref = before?.ref ?? freeRef(refs, 'p');
    refs.push(ref);
    return [protocolOf(facts, before, { ref, pattern, steps: stepsIn(fields, at), at, fields })];
  });
  const protocols = [...shown, ...facts.protocols.slice(PROTOCOLS_SHOWN)];
  return { parts: { protocols, treatments: facts.treatments } };
}

function protocolOf(
  facts: StoryFacts,
  before: Protocol | undefined,
  {
    at,
    fields,
    steps,
    ...told
  }: Pick<Protocol, 'ref' | 'pattern' | 'steps'> & {
    at: number;
    fields: CourseFields;
  },
): Protocol {
  const stepDays = fields.stepDays[at];
  // In the order of the course, whatever the order of the ticks.
  const order = facts.treatments.map((one) => one.ref).filter((ref) => steps.includes(ref));
  const inTurn = told.pattern === 'alternating' && stepDays !== undefined;
  const cycleDays = inTurn ? stepDays * order.length : before?.cycleDays;
  return {
    ...told,
    steps: order,
    ...said({ stepDays, cycleDays, cyclesDone: fields.rounds[at] }),
    ...said({ prescribedBy: fields.prescribedBy[at] }),
  };
}

/** Why a protocol that was there cannot be taken away; judgements speak of it. */
export function judgedProtocolGone(facts: StoryFacts, { parts }: GroupChange): boolean {
  const left = (parts.protocols ?? []).map((one) => one.ref);
  const gone = facts.protocols.map((one) => one.ref).filter((ref) => !left.includes(ref));
  return facts.assessments.some((one) => gone.includes(one.about));
}

/** The form as the facts fill it; of a course without a protocol, as it looks. */
export function courseDefaults(facts: StoryFacts) {
  const proposed = facts.protocols.length === 0 ? proposeProtocol(facts) : null;
  const shown = (proposed ? [proposed] : facts.protocols).slice(0, PROTOCOLS_SHOWN);
  return {
    proposed: proposed !== null,
    blocks: Math.min(shown.length + (proposed ? 0 : 1), PROTOCOLS_SHOWN),
    fields: {
      pattern: shown.map((one) => one.pattern),
      stepDays: shown.map(({ stepDays }) => stepDays?.toString() ?? ''),
      rounds: shown.map(({ cyclesDone }) => cyclesDone?.toString() ?? ''),
      prescribedBy: shown.map((one) => one.prescribedBy ?? ''),
      ...Object.fromEntries(shown.map((one, at) => [stepsField(at), one.steps])),
    },
  };
}
