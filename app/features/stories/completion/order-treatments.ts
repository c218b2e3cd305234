import type { StoryFacts } from '../facts';
import type { GroupChange } from './apply-group';

/** A treatment one place earlier or later in the course. */
export function moveTreatment(facts: StoryFacts, ref: string, by: -1 | 1): GroupChange {
  const treatments = [...facts.treatments];
  const from = treatments.findIndex((one) => one.ref === ref);
  const [moved, other] = [treatments[from], treatments[from + by]];
  if (moved && other) {
    treatments[from] = other;
    treatments[from + by] = moved;
  }
  return { parts: { treatments, protocols: facts.protocols } };
}

/** Why a treatment cannot be taken away; null where it can. */
export function whyKept(facts: StoryFacts, ref: string): 'only' | 'judged' | null {
  if (facts.treatments.length < 2) return 'only';
  const gone = facts.protocols.filter((one) => left(one.steps, ref).length < 2);
  const spokenOf = [ref, ...gone.map((one) => one.ref)];
  return facts.assessments.some((one) => spokenOf.includes(one.about)) ? 'judged' : null;
}

/** The course without a treatment; a protocol of which one step is left is none any more. */
export function removeTreatment(facts: StoryFacts, ref: string): GroupChange {
  const protocols = facts.protocols.map((one) => ({ ...one, steps: left(one.steps, ref) }));
  return {
    parts: {
      treatments: facts.treatments.filter((one) => one.ref !== ref),
      protocols: protocols.filter((one) => one.steps.length > 1),
    },
  };
}

const left = (steps: string[], ref: string) => steps.filter((step) => step !== ref);
