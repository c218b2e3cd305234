import type { Cause, ScarKind, Site } from '~/features/stories/vocabulary';
import { terms } from './terms';

/**
 * Words for titles and for the paragraph of facts. Each function gets pieces that are words already
 * and makes English of them; which facts are told, and in which order, is not decided here.
 */

const ADJECTIVES: Partial<Record<ScarKind, string>> = {
  atrophic: 'sunken',
  hypertrophic: 'raised',
  flat: 'flat',
  widespread: 'stretched',
  contracture: 'tight',
};

/** The cause in front of "scar"; causes that make no such word are left to the list of facts. */
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

/** Causes that leave many scars unless someone says that it was one. */
const LEAVE_MANY: Cause[] = ['acne', 'chickenpox', 'smallpox'];

interface ScarWords {
  kind?: ScarKind;
  cause?: Cause;
  /** Null: how many was not said. */
  many: boolean | null;
}

function isMany({ kind, cause, many }: ScarWords): boolean {
  if (kind === 'striae') return true;
  return many ?? (cause !== undefined && LEAVE_MANY.includes(cause));
}

function nounOf({ kind }: ScarWords, many: boolean): string {
  if (kind === 'striae') return 'stretch marks';
  const noun = kind === 'keloid' ? 'keloid' : kind === 'mark_only' ? 'mark' : 'scar';
  return many ? `${noun}s` : noun;
}

function scar(words: ScarWords): string {
  const adjective = words.kind && ADJECTIVES[words.kind];
  const cause = words.cause && CAUSE_WORDS[words.cause];
  return [adjective, cause, nounOf(words, isMany(words))].filter(Boolean).join(' ');
}

const withArticle = (phrase: string) => `${/^[aeiou]/.test(phrase) ? 'an' : 'a'} ${phrase}`;

/** "a, b and c" */
function list(items: string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

const plural = (many: boolean, word: string) => (many ? `${word}s` : word);

const WHOSE = { self: null, my_child: 'my child’s', someone_else: 'someone else’s' };
const PLACES: Partial<Record<Site, string>> = { around_eye: 'skin around the eye' };

const place = (site: Site) => PLACES[site] ?? terms.site[site].toLowerCase();

export const tell = {
  list,
  scar,
  /** "a raised surgery scar", "my child's burn scar"; null when neither kind nor cause nor whose is said. */
  scarOf: (words: ScarWords, whose: keyof typeof WHOSE): string | null => {
    const said = words.kind !== undefined || words.cause !== undefined;
    const phrase = scar(words);
    const owner = WHOSE[whose];
    if (owner) return `${owner} ${phrase}`;
    if (!said || phrase === 'scar') return null;
    return isMany(words) ? phrase : withArticle(phrase);
  },
  title: (treatment: string, scarWords: string | null, end: string | null) =>
    `${treatment}${scarWords ? ` on ${scarWords}` : ''}${end ? `: ${end.toLowerCase()}` : ''}`,
  titleOfOpinion: (treatment: string) => `An opinion on ${treatment}`,
  titleWithoutTreatment: 'An opinion',

  // Amounts
  about: (amount: string) => `about ${amount}`,
  range: (from: string, to: string) => `${from} to ${to}`,
  atLeast: (amount: string) => `at least ${amount}`,
  atMost: (amount: string) => `at most ${amount}`,
  days: (amount: string, many: boolean) => `${amount} ${plural(many, 'day')}`,
  weeks: (amount: string, many: boolean) => `${amount} ${plural(many, 'week')}`,
  months: (amount: string, many: boolean) => `${amount} ${plural(many, 'month')}`,
  years: (amount: string, many: boolean) => `${amount} ${plural(many, 'year')}`,
  sessions: (amount: string, many: boolean) => `${amount} ${plural(many, 'session')}`,
  rounds: (amount: string, many: boolean) => `${amount} ${plural(many, 'round')}`,

  // Scars
  places: (sites: Site[]) => `on the ${list(sites.map(place))}`,
  side: {
    left: 'left side',
    right: 'right side',
    both: 'both sides',
    one: 'one side',
    other: 'the other side',
  },
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
  since: (month: string) => `since ${month}`,
  fromAge: (age: number) => `from age ${age}`,
  fromChildhood: 'from childhood',
  yearsOld: (years: string) => `${years} old when this was written`,
  ageAtTreatment: (band: string) => `${band.toLowerCase()} old at first treatment`,
  someOf: (count: string | null, whole: string) => `${count ?? 'some'} of ${whole}`,
  theScars: (many: boolean, places: string | null) =>
    `the ${plural(many, 'scar')}${places ? ` ${places}` : ''}`,

  // Treatments
  named: (name: string, typed: string) => `${name} (“${typed}”)`,
  onScars: (treatment: string, scars: string) => `${treatment} on ${scars}`,
  sessionsOf: (done: string, planned: string) => `${done} of ${planned} planned`,
  sessionsPlanned: (sessions: string) => `${sessions} planned`,
  every: (span: string) => `every ${span}`,
  during: (span: string) => `for ${span}`,
  from: (month: string) => `from ${month}`,
  until: (month: string) => `until ${month}`,
  fromUntil: (from: string, until: string) => `${from} to ${until}`,
  lastSession: (month: string) => `last session about ${month}`,
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
  downtime: (span: string) => `${span} of rest`,
  redness: (span: string) => `${span} of redness`,
  sideEffects: (words: string) => `side effects told: ${words}`,
  quoted: (words: string) => `“${words}”`,
  sentence: (head: string, details: string[]) =>
    details.length > 0 ? `${head}: ${details.join(', ')}.` : `${head}.`,
  protocol: {
    alternating: (steps: string) => `In turn: ${steps}`,
    sequential: (steps: string) => `One after the other: ${steps}`,
    same_day: (steps: string) => `On the same day: ${steps}`,
  },
  stepEvery: (span: string) => `a step every ${span}`,

  // What changed
  afterSession: (session: number) =>
    session === 0 ? 'before the first session' : `after session ${session}`,
  afterRound: (round: number) => (round === 0 ? 'before the first round' : `after round ${round}`),
  inMonth: (month: string) => `in ${month}`,
  judged: (when: string, about: string, change: string) =>
    `${[when, about].filter(Boolean).join(', ') || 'Now'}: ${change}.`.replace(/^./u, (letter) =>
      letter.toUpperCase(),
    ),
  counts: {
    gone: (n: number) => `${n} gone`,
    better: (n: number) => `${n} better`,
    same: (n: number) => `${n} without change`,
    worse: (n: number) => `${n} worse`,
    notReported: (n: number) => `${n} not told`,
  },
  improvement: (percent: number) => `${percent} % by the author’s own measure`,
  colourMatch: {
    full: 'the colour matches the skin around',
    almost: 'the colour almost matches the skin around',
    partly: 'the colour partly matches the skin around',
    no: 'the colour does not match the skin around',
  },
  remains: (words: string) => `what remains: ${words}`,

  // Money and plans
  paid: (bills: string) => `Paid: ${bills}.`,
  basis: {
    per_session: (sum: string) => `${sum} a session`,
    per_course: (sum: string) => `${sum} a course`,
    per_unit: (sum: string) => `${sum} a piece`,
    total: (sum: string) => `${sum} in all`,
  },
  bill: (sum: string, forWhat: string, notes: string[]) =>
    `${sum} for ${forWhat}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`,
  currencyNotSaid: 'currency not said',
  yearNotSaid: 'year not said',
  inYear: (year: number) => `in ${year}`,
  oneBillFor: (scars: string) => `one bill for ${scars}`,
  hearsay: 'as the author heard',
  planned: (plans: string) => `Planned: ${plans}.`,
  plan: (treatment: string, sessions: string | null) =>
    sessions ? `${treatment}, ${sessions}` : treatment,
};
