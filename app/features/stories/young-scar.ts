import { ageOf, type Told } from './project-facts';
import type { AgeBand, Change } from './vocabulary';

/** Up to about a year a scar changes by itself, treated or not. */
export const YOUNG_AGES: readonly AgeBand[] = ['lt3m', '3to12m'];

export const IMPROVEMENTS: readonly Change[] = [
  'slightly_better',
  'better',
  'much_better',
  'gone',
  'mixed',
];

/** Who says so: an id of the guides' sources. */
export const YOUNG_SOURCE = 'S46b';

const isYoung = (age: AgeBand | null) => age !== null && YOUNG_AGES.includes(age);
const isBetter = (change: Change | null | undefined) =>
  change != null && IMPROVEMENTS.includes(change);

/**
 * Whether an improvement must not stand without the note that young scars change by themselves:
 * nobody can tell what time did and what the treatment did.
 * @param ages Of the scars, at their first treatment; not said is not young.
 */
export const isYoungImprovement = (ages: (AgeBand | null)[], outcome: Change | null): boolean =>
  isBetter(outcome) && ages.some(isYoung);

/** The same of a whole story, whose improvement may be an earlier answer, a count or a number. */
export function tellsYoungImprovement({ scars, treatments, assessments }: Told): boolean {
  const better = assessments.some(
    ({ change, counts, improvementPct = 0 }) =>
      isBetter(change) ||
      improvementPct > 0 ||
      (counts !== undefined && counts.gone + counts.better > 0),
  );
  return better && scars.some((scar) => isYoung(ageOf(scar, treatments)));
}
