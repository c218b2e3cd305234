import type { StoryFacts, Treatment } from '../facts';
import { freeRef } from './groups';

export type Protocol = StoryFacts['protocols'][number];

/**
 * What the order and the dates of the treatments look like: two in turn where both have the same
 * interval, else one after the other. A proposal only; the author corrects it. Null for one alone.
 */
export function proposeProtocol(facts: StoryFacts): Protocol | null {
  const done = facts.treatments.filter((one) => one.status !== 'planned');
  if (done.length < 2) return null;
  const ref = freeRef(
    facts.protocols.map((one) => one.ref),
    'p',
  );
  const pair = pairInTurn(done);
  if (!pair) return { ref, pattern: 'sequential', steps: done.map((one) => one.ref) };
  const [first, second] = pair;
  const days = first.intervalDays?.value ?? 0;
  const rounds = roundsOf(first, second);
  const steps = [first.ref, second.ref];
  if (sameMonths(first, second)) return { ref, pattern: 'same_day', steps };
  return {
    ...{ ref, pattern: 'alternating', steps },
    stepDays: Math.round(days / 2),
    cycleDays: days,
    ...(rounds !== null && { cyclesDone: rounds }),
  };
}

/** Neighbours in the course that have one interval and overlap in time. */
function pairInTurn(treatments: Treatment[]): [Treatment, Treatment] | null {
  for (const [at, first] of treatments.entries()) {
    const second = treatments[at + 1];
    const days = first.intervalDays?.value;
    if (second && days && second.intervalDays?.value === days && overlap(first, second)) {
      return [first, second];
    }
  }
  return null;
}

/** Unknown dates leave it open. */
function overlap(a: Treatment, b: Treatment): boolean {
  const before = (one: Treatment, other: Treatment) =>
    one.end !== undefined && other.start !== undefined && one.end < other.start;
  return !before(a, b) && !before(b, a);
}

/** Logged sessions on the very same dates: two in a month at the same count look like one visit. */
function sameMonths(a: Treatment, b: Treatment): boolean {
  const dates = ({ log = [] }: Treatment) => log.map(({ date }) => date).join();
  return dates(a) !== '' && dates(a) === dates(b);
}

/** Rounds that both took part in. */
function roundsOf(a: Treatment, b: Treatment): number | null {
  const done = [a, b].map(({ sessionsDone }) => sessionsDone?.value ?? sessionsDone?.min);
  const known = done.filter((n) => n !== undefined);
  return known.length === 2 ? Math.min(...known) : null;
}
