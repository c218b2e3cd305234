import type { AgeBand, Cause, ScarKind, Site } from '~/features/stories/vocabulary';
import { type AmountWords, amountsIn, exactly, lastNumber, sumsIn } from '../amounts';
import { LOCALES } from '../locales';
import type { Amount, ScarPieces, Span } from '../pieces';
import { number } from './counted';
import { tellCourse } from './stories-tell-course';
import { terms } from './terms';

/**
 * Words for titles and for the paragraph of facts. Each function gets pieces and makes English of
 * them; which facts are told, and in which order, is not decided here.
 */

const ADJECTIVES: Partial<Record<ScarKind, string>> = {
  atrophic: 'sunken',
  hypertrophic: 'raised',
  flat: 'flat',
  widespread: 'stretched',
  contracture: 'tight',
};

/** The cause in front of "scar". */
const CAUSE_WORDS: Partial<Record<Cause, string>> = {
  acne: 'acne',
  chickenpox: 'chickenpox',
  smallpox: 'smallpox',
  other_infection: 'infection',
  'surgery.medical': 'surgery',
  'surgery.cosmetic': 'cosmetic surgery',
  caesarean: 'caesarean',
  cut: 'cut',
  abrasion: 'graze',
  bite: 'bite',
  'burn.thermal': 'burn',
  'burn.chemical': 'chemical burn',
  'burn.unspecified': 'burn',
  injection_vaccine: 'injection',
  piercing: 'piercing',
};

/** Causes that make no such word stand behind it. */
const CAUSES_BEHIND: Partial<Record<Cause, string>> = {
  growth_pregnancy_weight: 'from growth, pregnancy or weight',
  procedure_complication: 'from a procedure that went wrong',
  squeezing: 'from squeezing or picking',
  congenital: 'from birth',
};

/** Causes that leave many scars unless someone says that it was one. */
const LEAVE_MANY: Cause[] = ['acne', 'chickenpox', 'smallpox'];

const isMany = (amount: Amount) => lastNumber(amount) !== 1;

function areMany({ kind, cause, count }: ScarPieces): boolean {
  if (kind === 'striae') return true;
  return count ? isMany(count) : cause !== undefined && LEAVE_MANY.includes(cause);
}

function nounOf({ kind }: ScarPieces, many: boolean): string {
  if (kind === 'striae') return 'stretch marks';
  const noun = kind === 'keloid' ? 'keloid' : kind === 'mark_only' ? 'mark' : 'scar';
  return many ? `${noun}s` : noun;
}

/** "raised surgery scar", "raised scar from birth", without a number or a place. */
function bareScar(scar: ScarPieces): string {
  const adjective = scar.kind && ADJECTIVES[scar.kind];
  const cause = scar.cause && CAUSE_WORDS[scar.cause];
  const behind = scar.cause && CAUSES_BEHIND[scar.cause];
  return [adjective, cause, nounOf(scar, areMany(scar)), behind].filter(Boolean).join(' ');
}

const withArticle = (phrase: string) => `${/^[aeiou]/.test(phrase) ? 'an' : 'a'} ${phrase}`;

/** "a, b and c" */
function list(items: string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

const AMOUNT_WORDS = {
  about: (words: string) => `about ${words}`,
  range: (from: string, to: string) => `${from} to ${to}`,
  atLeast: (words: string) => `at least ${words}`,
  atMost: (words: string) => `at most ${words}`,
} satisfies AmountWords;
const amount = amountsIn('en', AMOUNT_WORDS);
const money = sumsIn('en', AMOUNT_WORDS);
const counted = (n: Amount, noun: string) => `${amount(n)} ${noun}${isMany(n) ? 's' : ''}`;
const span = (time: Span) => counted(time, time.unit);

const MONTH = new Intl.DateTimeFormat(LOCALES.en, {
  year: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** "March 2026", or the year alone where no more was said. */
const month = (said: string) =>
  said.length === 4 ? said : MONTH.format(new Date(`${said}-01T00:00:00Z`));

const BASES = {
  per_session: 'a session',
  per_course: 'a course',
  per_unit: 'a piece',
  total: 'in all',
};

const WHOSE = { self: null, my_child: 'my child’s', someone_else: 'someone else’s' };
const PLACES: Partial<Record<Site, string>> = { around_eye: 'skin around the eye' };

const SIDES = {
  left: 'left side',
  right: 'right side',
  both: 'both sides',
  one: 'one side',
  other: 'the other side',
};

/** "on the cheek and chin (left side)"; null when no place was said. */
function places({ sites, side }: ScarPieces): string | null {
  if (sites.length === 0) return null;
  const names = sites.map((site) => PLACES[site] ?? terms.site[site].toLowerCase());
  return `on the ${list(names)}${side ? ` (${SIDES[side]})` : ''}`;
}

const join = (...parts: (string | null)[]) => parts.filter((part) => part !== null).join(' ');

/** "the scars on the face": a group that was told of before. */
const group = (scar: ScarPieces) =>
  join(scar.count && !isMany(scar.count) ? 'the scar' : 'the scars', places(scar));

export const tell = {
  list,
  /** "raised surgery scars on the cheek" */
  scar: (scar: ScarPieces) => join(bareScar(scar), places(scar)),
  /** "about 2 raised surgery scars on the cheek" */
  scarsCounted: (scar: ScarPieces) =>
    join(scar.count && amount(scar.count), bareScar(scar), places(scar)),
  /** "a raised surgery scar", "my child's burn scar"; null when neither kind nor cause nor whose is said. */
  scarOf: (scar: ScarPieces, whose: keyof typeof WHOSE): string | null => {
    const said = scar.kind !== undefined || scar.cause !== undefined;
    const phrase = bareScar(scar);
    const owner = WHOSE[whose];
    if (owner) return `${owner} ${phrase}`;
    if (!said || phrase === 'scar') return null;
    return areMany(scar) ? phrase : withArticle(phrase);
  },
  title: (treatment: string, scarWords: string | null, end: string | null) =>
    `${treatment}${scarWords ? ` on ${scarWords}` : ''}${end ? `: ${end.toLowerCase()}` : ''}`,
  titleOfOpinion: (treatment: string) => `An opinion on ${treatment}`,
  titleWithoutTreatment: 'An opinion',

  // Scars
  size: {
    pinhead: 'the size of a pinhead',
    small: 'small',
    medium: 'medium-sized',
    large: 'large',
    area: 'over a whole area',
  },
  colour: {
    match: 'the colour of the skin around',
    red_pink: 'red or pink',
    brown: 'brown',
    pale: 'pale',
    purple: 'purple',
    different: 'another colour than the skin around',
  },
  since: (date: string) => `since ${month(date)}`,
  fromAge: (age: number) => `from age ${age}`,
  fromChildhood: 'from childhood',
  yearsOld: (years: number) => `${counted(exactly(years), 'year')} old when this was written`,
  ageAtTreatment: (age: AgeBand) => `${terms.age[age].toLowerCase()} old at first treatment`,
  group,
  partOf: (whole: ScarPieces, count: Amount | null) =>
    `${count ? amount(count) : 'some'} of ${group(whole)}`,

  // Treatments
  named: (name: string, typed: string) => `${name} (“${typed}”)`,
  onScars: (treatment: string, scars: string) => `${treatment} on ${scars}`,
  sessions: (done: Amount) => counted(done, 'session'),
  sessionsOf: (done: Amount, planned: Amount) =>
    `${counted(done, 'session')} of ${amount(planned)} planned`,
  sessionsPlanned: (planned: Amount) => `${counted(planned, 'session')} planned`,
  every: (time: Span) => `every ${span(time)}`,
  during: (time: Span) => `for ${span(time)}`,
  from: (date: string) => `from ${month(date)}`,
  until: (date: string) => `until ${month(date)}`,
  fromUntil: (from: string, until: string) => `${month(from)} to ${month(until)}`,
  lastSession: (date: string) => `last session about ${month(date)}`,
  setting: {
    clinic: 'at a clinic',
    hospital: 'in a hospital',
    salon: 'in a salon',
    home: 'at home',
  },
  operator: {
    dermatologist: 'by a dermatologist',
    plastic_surgeon: 'by a plastic surgeon',
    doctor: 'by a doctor',
    nurse: 'by a nurse',
    cosmetologist: 'by a cosmetologist',
    self: 'by myself',
  },
  stopped: {
    pain: 'stopped because of pain',
    side_effect: 'stopped because of a side effect',
    cost: 'stopped because of the cost',
    no_effect: 'stopped because it changed nothing',
    time: 'stopped for lack of time',
    closed: 'stopped because the place closed',
    advised: 'stopped on advice',
    pregnancy: 'stopped because of a pregnancy',
    other: 'stopped for another reason',
  },
  pain: (score: number) => `pain ${score} out of 10`,
  downtime: (time: Span) => `${span(time)} of rest`,
  redness: (time: Span) => `${span(time)} of redness`,
  sideEffects: (words: string) => `side effects told: ${words}`,
  perDay: (times: Amount) => `${amount(times)} times a day`,
  ...tellCourse,
  quoted: (words: string) => `“${words}”`,
  sentence: (head: string, details: string[]) =>
    details.length > 0 ? `${head}: ${details.join(', ')}.` : `${head}.`,
  protocol: {
    alternating: (steps: string) => `In turn: ${steps}`,
    sequential: (steps: string) => `One after the other: ${steps}`,
    same_day: (steps: string) => `On the same day: ${steps}`,
  },
  stepEvery: (time: Span) => `a step every ${span(time)}`,
  rounds: (n: number) => counted(exactly(n), 'round'),

  // What changed
  afterSession: (session: number) =>
    session === 0 ? 'before the first session' : `after session ${session}`,
  afterRound: (round: number) => (round === 0 ? 'before the first round' : `after round ${round}`),
  inMonth: (date: string) => `in ${month(date)}`,
  judged: (when: string, about: string, change: string) =>
    `${[when, about].filter(Boolean).join(', ') || 'Now'}: ${change}.`.replace(/^./u, (letter) =>
      letter.toUpperCase(),
    ),
  counts: {
    gone: (n: number) => `${number(n)} gone`,
    better: (n: number) => `${number(n)} better`,
    same: (n: number) => `${number(n)} without change`,
    worse: (n: number) => `${number(n)} worse`,
    notReported: (n: number) => `${number(n)} not told`,
  },
  improvement: (percent: number) => `${number(percent)} % by the author’s own measure`,
  colourMatch: {
    full: 'the colour matches the skin around',
    almost: 'the colour almost matches the skin around',
    partly: 'the colour partly matches the skin around',
    no: 'the colour does not match the skin around',
  },
  remains: (words: string) => `what remains: ${words}`,

  // Money and plans
  paid: (bills: string) => `Paid: ${bills}.`,
  sum: (paid: Amount, currency: string | null, basis: keyof typeof BASES) =>
    `${money(paid, currency)} ${BASES[basis]}`,
  bill: (sum: string, forWhat: string, notes: string[]) =>
    `${sum} for ${forWhat}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`,
  currencyNotSaid: 'currency not said',
  yearNotSaid: 'year not said',
  inYear: (year: number) => `in ${year}`,
  oneBillFor: (scars: string) => `one bill for ${scars}`,
  hearsay: 'as the author heard',
  planned: (plans: string) => `Planned: ${plans}.`,
  plan: (treatment: string, sessions: Amount | null) =>
    sessions ? `${treatment}, ${counted(sessions, 'session')}` : treatment,
};
