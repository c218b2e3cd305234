import type { StoryFacts } from '../facts';
import { FINDINGS, type FindingCode, type Group } from '../vocabulary';

export { FINDINGS, type FindingCode };

/** A field of a step that a finding is about. */
interface Place {
  group: Group;
  ref: string | null;
  field: string;
}

/** Two answers that do not go together: `impossible` is refused, `asks` wants a tick. */
export interface Finding {
  code: FindingCode;
  kind: 'impossible' | 'asks';
  /** Where either answer can be changed. */
  places: Place[];
}

type Treatment = StoryFacts['treatments'][number];
type Assessment = StoryFacts['assessments'][number];
type Scar = StoryFacts['scars'][number];

/**
 * What a change brought that does not go together, as far as this step can mend it. What stood
 * before was asked before, and is not asked again.
 */
export function newFindings(
  before: StoryFacts,
  after: StoryFacts,
  step: { group: Group; ref: string | null },
  now: Date,
): { code: FindingCode; kind: Finding['kind']; field: string }[] {
  const known = new Set(crossChecks(before, now).map((one) => keyOf(one, before)));
  return crossChecks(after, now)
    .filter((one) => !known.has(keyOf(one, after)))
    .flatMap(({ code, kind, places }) => {
      const here = places.find((one) => one.group === step.group && one.ref === step.ref);
      return here ? [{ code, kind, field: here.field }] : [];
    });
}

/** A finding is the same while the answers that it rests on are. */
function keyOf({ code, places }: Finding, facts: StoryFacts): string {
  const rests = places.map(({ ref }) => [
    facts.scars.find((one) => one.ref === ref),
    facts.treatments.find((one) => one.ref === ref),
    facts.assessments.find((one) => one.ref === ref),
  ]);
  return JSON.stringify([code, places, rests, facts.wouldDoAgain?.value]);
}

/** All answers of a story that do not go together. */
export function crossChecks(facts: StoryFacts, now: Date): Finding[] {
  const today = now.toISOString().slice(0, 7);
  return [
    ...facts.scars.flatMap((scar) => scarFindings(scar, facts, today)),
    ...facts.treatments.flatMap((one) => timeFindings(one, facts, today)),
    ...facts.treatments.flatMap((one) => amountFindings(one)),
    ...facts.treatments.flatMap((one) => priceFindings(one, facts, today)),
    ...facts.assessments.flatMap((one) => assessmentFindings(one, facts, today)),
  ];
}

const found = (code: FindingCode, ...places: Place[]): Finding => ({
  code,
  kind: FINDINGS[code],
  places,
});
const when = (is: boolean | undefined, code: FindingCode, ...places: Place[]): Finding[] =>
  is ? [found(code, ...places)] : [];

/** Nobody is asked for a day, and a year may be all that was said: only what leaves no doubt. */
function isBefore(one: string | undefined, other: string | undefined): boolean {
  if (!one || !other) return false;
  return (one.length === 4 ? `${one}-12` : one) < (other.length === 4 ? `${other}-01` : other);
}

function scarFindings(scar: Scar, facts: StoryFacts, today: string): Finding[] {
  const at = (field: string): Place => ({ group: 'scars', ref: scar.ref, field });
  const whole = facts.scars.find((one) => one.ref === scar.partOf);
  const least = scar.count?.value ?? scar.count?.min;
  const most = whole?.count?.value ?? whole?.count?.max;
  return [
    ...when(isBefore(today, scar.onset?.date), 'onset_future', at('onsetDate')),
    ...when(
      least !== undefined && most !== undefined && least > most,
      'part_more_than_whole',
      at('count'),
    ),
  ];
}

function timeFindings(one: Treatment, facts: StoryFacts, today: string): Finding[] {
  const at = (field: string): Place => ({ group: 'treatments', ref: one.ref, field });
  const { start, end, lastSession, status } = one;
  const scars = facts.scars.filter(({ ref }) => one.scars.includes(ref));
  const young = scars.filter(({ onset }) => isBefore(start, onset?.date));
  const later = [start, end, lastSession].some((month) => isBefore(today, month));
  return [
    ...young.map(({ ref }) =>
      found('start_before_onset', at('start'), { group: 'scars', ref, field: 'onsetDate' }),
    ),
    ...when(isBefore(end, start), 'end_before_start', at('end')),
    ...when(isBefore(lastSession, start), 'last_before_start', at('lastSession')),
    ...when(isBefore(end, lastSession), 'last_after_end', at('lastSession')),
    ...when(later && status !== 'planned', 'future_not_planned', at('start')),
    ...when(
      status === 'completed' && !end && !lastSession && !one.sessionsDone && !one.durationDays,
      'finished_without_end',
      at('status'),
    ),
  ];
}

function amountFindings(one: Treatment): Finding[] {
  const at = (field: string): Place => ({ group: 'treatments', ref: one.ref, field });
  const { sessionsDone: done, sessionsPlanned: planned, intervalDays: interval, log } = one;
  const least = done?.value ?? done?.min;
  const most = planned?.value ?? planned?.max;
  const logged = log?.length ?? 0;
  const doneMost = done?.value ?? done?.max;
  const days = [interval?.value, interval?.min, interval?.max].filter((n) => n !== undefined);
  return [
    ...when(
      least !== undefined && most !== undefined && least > most,
      'more_done_than_planned',
      at('sessionsDone'),
    ),
    ...when(doneMost !== undefined && logged > doneMost, 'log_and_count', at('sessionsDone')),
    ...when(
      days.some((n) => n < 1 || n > 365),
      'interval_range',
      at('interval'),
    ),
  ];
}

function priceFindings(one: Treatment, facts: StoryFacts, today: string): Finding[] {
  const price = (field: string): Place => ({ group: 'cost', ref: one.ref, field });
  const { cost, paidBy } = one;
  const year = Number(today.slice(0, 4));
  const sessions = facts.treatments.filter((other) => costsLessThanSession(one, other));
  return [
    ...when(cost?.amount === 0 && paidBy !== 'free', 'price_zero', price('amount')),
    ...when((cost?.priceYear ?? 0) > year, 'price_year_future', price('priceYear')),
    ...sessions.map(({ ref }) =>
      found('price_below_session', price('amount'), { group: 'cost', ref, field: 'amount' }),
    ),
  ];
}

/** All of it for less than one session of the same costs elsewhere in the story. */
function costsLessThanSession({ code, named, cost: all }: Treatment, other: Treatment): boolean {
  const session = other.cost;
  if (!all || !session || all.currency === null || all.amount === 0) return false;
  const same = code === other.code && (code !== null || named === other.named);
  const bases = all.basis === 'total' || all.basis === 'per_course';
  const sure = all.bound !== 'min' && session.bound !== 'max';
  return (
    same &&
    sure &&
    bases &&
    session.basis === 'per_session' &&
    all.currency === session.currency &&
    all.amount < session.amount
  );
}

function assessmentFindings(one: Assessment, facts: StoryFacts, today: string): Finding[] {
  const at = (field: string): Place => ({ group: 'outcome', ref: one.ref, field });
  const about = treatmentsOf(one, facts);
  const date = one.when?.date;
  const starts = about.map(({ start }) => start);
  const again = facts.wouldDoAgain?.value === 'yes';
  const pct = one.improvementPct ?? 0;
  return [
    ...when(
      starts.length > 0 && starts.every((start) => isBefore(date, start)),
      'judged_before_start',
      at('date'),
    ),
    ...when(isBefore(today, date), 'judged_in_future', at('date')),
    ...when(countsDiffer(one, facts), 'counts_not_all', at('gone')),
    ...when(pct < 0 && again, 'worse_and_again', at('improvementPct'), {
      group: 'verdict',
      ref: null,
      field: 'wouldDoAgain',
    }),
    ...when(pct === 100 && isWithinAMonth(date, about), 'cleared_early', at('improvementPct')),
  ];
}

/** What a judgement is about: one treatment, or all steps of a protocol. */
function treatmentsOf({ about }: Assessment, facts: StoryFacts): Treatment[] {
  const steps = facts.protocols.find(({ ref }) => ref === about)?.steps ?? [about];
  return facts.treatments.filter(({ ref }) => steps.includes(ref));
}

/** Counted scars that are not as many as there were; a count that leaves some out says so itself. */
function countsDiffer({ counts, scars }: Assessment, facts: StoryFacts): boolean {
  if (!counts) return false;
  const { gone, better, same, worse, notReported = 0 } = counts;
  // A part is among the scars of its whole.
  const judged = facts.scars.filter(
    ({ ref, partOf }) => scars.includes(ref) && !(partOf && scars.includes(partOf)),
  );
  if (judged.length === 0 || judged.some(({ count }) => !isExact(count))) return false;
  const all = judged.reduce((sum, { count }) => sum + (count?.value ?? 0), 0);
  return gone + better + same + worse + notReported !== all;
}

/** A number that was counted; "about five" is held against nobody. */
const isExact = (count: Scar['count']) =>
  count?.value !== undefined && count.certainty === 'stated' && !count.about;

/** Judged in the month of the last session, or of the start where no session is dated. */
function isWithinAMonth(date: string | undefined, about: Treatment[]): boolean {
  const last = about.map((one) => one.lastSession ?? one.end ?? one.start).filter((m) => m);
  return date !== undefined && last.some((month) => month === date);
}
