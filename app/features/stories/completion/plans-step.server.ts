import { z } from 'zod';
import type { StoryFacts } from '../facts';
import type { GroupChange } from './apply-group';
import type { CourseErrors } from './course-words';
import { rows, scarsField, wholeScars } from './treatment-step.server';
import { quantityField, quantityText, sameOr, wordsField } from './typed-answers.server';

/** As many plans as the page shows; nobody plans further. */
export const PLANS_SHOWN = 4;

export const plannedScarsField = (at: number) => `scars${at}`;

/** What the author means to do next. `codeOf` knows the names of treatments. */
export const plansForm = (
  errors: CourseErrors,
  facts: StoryFacts,
  codeOf: (typed: string) => string | null,
) => {
  const scars = scarsField(errors, facts);
  return z.object({
    plan: rows(
      wordsField(errors.nameLong).refine(
        (typed) => !typed || codeOf(typed) !== null,
        errors.planName,
      ),
    ),
    planSessions: rows(quantityField(errors.sessions, 60)),
    ...{ scars0: scars, scars1: scars, scars2: scars, scars3: scars },
  });
};

export type PlansFields = z.output<ReturnType<typeof plansForm>>;

/** All plans anew. */
export function changePlans(
  facts: StoryFacts,
  fields: PlansFields,
  codeOf: (typed: string) => string | null,
): GroupChange {
  const ticked = [fields.scars0, fields.scars1, fields.scars2, fields.scars3];
  const plans = fields.plan.slice(0, PLANS_SHOWN).flatMap((typed, at) => {
    const code = typed ? codeOf(typed) : null;
    if (code === null) return [];
    const before = facts.plans.find((one) => one.code === code);
    const sessions = sameOr(before?.sessions, fields.planSessions[at]);
    const scars = ticked[at] ?? [];
    return [
      {
        code,
        ...(sessions && { sessions }),
        scars: scars.length > 0 ? scars : wholeScars(facts),
        ...(before?.raw && { raw: before.raw }),
      },
    ];
  });
  const further = facts.plans.slice(PLANS_SHOWN);
  return { parts: { plans: [...plans, ...further], assessments: facts.assessments } };
}

/** The form as the facts fill it. */
export function plansDefaults(facts: StoryFacts, nameOf: (code: string) => string) {
  const plans = facts.plans.slice(0, PLANS_SHOWN);
  return {
    plan: plans.map(({ code }) => nameOf(code)),
    planSessions: plans.map(({ sessions }) => quantityText(sessions)),
    ...Object.fromEntries(plans.map(({ scars }, at) => [plannedScarsField(at), scars])),
  };
}
