import { DAY } from '~/platform/clock';
import { type FormFacts, toldOf } from './compose-facts';
import type { Assessment, Scar, StoryFacts, Treatment } from './facts';
import {
  AGE_BANDS,
  type AgeBand,
  type Cause,
  type Change,
  PRIVATE_CAUSES,
  type Status,
} from './vocabulary';

/** The part of the facts that tells what happened to skin. */
export type Told = Omit<StoryFacts, 'kind' | 'subject'>;

/** What a treatment's status reads when a post from elsewhere does not say it. */
export const STATUS_NOT_SAID = 'not_said';

/** What lists and filters need of the facts. */
export function projectFacts(facts: FormFacts) {
  const told = toldOf(facts);
  return {
    story: {
      subject: facts.kind === 'story' ? facts.subject : 'someone_else',
      status: told ? overallStatus(told.treatments) : STATUS_NOT_SAID,
      outcome: told ? latestChange(told.assessments) : null,
      wouldDoAgain: told?.wouldDoAgain?.certainty === 'stated' ? told.wouldDoAgain.value : null,
      interest: facts.interest,
      inFigures: facts.kind === 'story' && facts.consents.figures !== null,
      followedDays: told ? followedDays(told) : null,
    },
    scars: told ? scarRows(told) : [],
    treatments: told ? treatmentRows(told.treatments) : claimRows(facts),
  };
}

/** One story may hold several treatments: it goes on while any of them does. */
export function overallStatus(treatments: Treatment[]): Status | typeof STATUS_NOT_SAID {
  const order: Status[] = ['ongoing', 'completed', 'stopped_early', 'planned'];
  return order.find((status) => treatments.some((one) => one.status === status)) ?? STATUS_NOT_SAID;
}

/** The last judgement that says what changed. */
export function latestChange(assessments: Assessment[]): Change | null {
  const changes = assessments.map((one) => one.change ?? changeOfCounts(one.counts));
  return changes.findLast((change) => change !== null) ?? null;
}

/** A count of scars in the words of the scale; a count that leaves some out is not "gone". */
function changeOfCounts(counts: Assessment['counts']): Change | null {
  if (!counts) return null;
  const { gone, better, same, worse, notReported = 0 } = counts;
  if (worse > 0) return gone + better > 0 ? 'mixed' : 'worse';
  if (gone > 0 && better + same + notReported === 0) return 'gone';
  if (gone + better > 0) return 'better';
  return same > 0 ? 'same' : null;
}

/** Days from the last session, or the start of use, to the latest dated judgement. */
export function followedDays({ treatments, assessments }: Told): number | null {
  const from =
    latest(treatments.map((one) => one.lastSession)) ?? latest(treatments.map((one) => one.start));
  const to = latest(assessments.map((one) => one.when?.date));
  if (!from || !to) return null;
  const days = Math.round((middleOf(to) - middleOf(from)) / DAY);
  return days >= 0 ? days : null;
}

function latest(months: (string | undefined)[]): string | null {
  const said = months.filter((month) => month !== undefined);
  return said.sort((a, b) => middleOf(a) - middleOf(b)).at(-1) ?? null;
}

/** Nobody is asked for a day, so a month stands for its middle, and a year too. */
function middleOf(month: string): number {
  const [first, beyond] = monthsOf(month);
  return (Date.UTC(2000, first) + Date.UTC(2000, beyond)) / 2;
}

/** The first month of `YYYY` or `YYYY-MM`, and the first after it, counted from 2000. */
function monthsOf(month: string): [number, number] {
  const [year = '', inYear] = month.split('-');
  const first = (Number(year) - 2000) * 12 + (inYear ? Number(inYear) - 1 : 0);
  return [first, first + (inYear ? 1 : 12)];
}

/** The age at first treatment: as it was said, else out of the two dates where they leave no doubt. */
export function ageOf(scar: Scar, treatments: Treatment[]): AgeBand | null {
  if (scar.age) return scar.age;
  const starts = treatments.filter((one) => one.scars.includes(scar.ref)).map((one) => one.start);
  const first = starts
    .filter((start) => start !== undefined)
    .sort()
    .at(0);
  if (!scar.onset?.date || !first) return null;
  const [onsetFrom, onsetBeyond] = monthsOf(scar.onset.date);
  const [startFrom, startBeyond] = monthsOf(first);
  const youngest = bandOf(Math.max(0, startFrom - (onsetBeyond - 1)));
  const oldest = bandOf(Math.max(0, startBeyond - 1 - onsetFrom));
  return youngest === oldest ? youngest : null;
}

function bandOf(months: number): AgeBand {
  if (months < 3) return AGE_BANDS[0];
  return months <= 12 ? AGE_BANDS[1] : AGE_BANDS[2];
}

/** A private cause reads like one that was not said, wherever others look. */
export const publicCause = (cause: Cause | undefined): Cause | null =>
  cause && !PRIVATE_CAUSES.includes(cause) ? cause : null;

/** One row a scar group and place; a part of a group that differs in nothing adds none. */
function scarRows({ scars, treatments }: Told) {
  const rows = scars.flatMap((scar) => {
    const sites = scar.sites.length > 0 ? scar.sites : [null];
    return sites.map((site) => ({
      kind: scar.kind ?? null,
      cause: publicCause(scar.cause),
      site,
      age: ageOf(scar, treatments),
    }));
  });
  const distinct = new Map(rows.map((row) => [JSON.stringify(row), row]));
  return [...distinct.values()].map((row, position) => ({ ...row, position }));
}

function treatmentRows(treatments: Treatment[]) {
  return treatments.map((one, position) => ({
    position,
    treatmentCode: one.code,
    named: one.named ?? null,
    status: one.status ?? STATUS_NOT_SAID,
  }));
}

/** An opinion in general is found under the treatments that it speaks of. */
function claimRows(facts: FormFacts) {
  const codes = new Set(facts.claims.flatMap((claim) => claim.about ?? []));
  return [...codes].map((treatmentCode, position) => ({
    position,
    treatmentCode,
    named: null,
    status: STATUS_NOT_SAID,
  }));
}
