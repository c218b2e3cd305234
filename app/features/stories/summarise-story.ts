import { type FormFacts, toldOf } from './compose-facts';
import { changeWords } from './compose-paragraph';
import { ageOf, followedDays, overallStatus, publicCause, STATUS_NOT_SAID } from './project-facts';
import { isBare, scarPieces, treatmentName, type Wording } from './word-facts';

/** What a reader needs in ten seconds; words only, so that it can be sent to a page as it is. */
export interface StorySummary {
  treatments: { name: string; code: string | null; named: string | null }[];
  rows: { label: string; value: string }[];
}

/** @param own Whether the author reads: a private cause is shown to nobody else. */
export function summariseStory(facts: FormFacts, wording: Wording, own: boolean): StorySummary {
  const { read } = wording.say.stories;
  const told = toldOf(facts);
  if (!told) return { treatments: claimedTreatments(facts, wording), rows: [] };
  const { terms } = wording.say;
  const status = overallStatus(told.treatments);
  const rows = [
    { label: read.facts.scar, value: scarWords(told, wording, own) },
    { label: read.facts.age, value: ageWords(told, wording) },
    {
      label: read.facts.status,
      value: status === STATUS_NOT_SAID ? terms.notSaid : terms.status[status],
    },
    { label: read.facts.change, value: outcomeWords(told, wording) },
    { label: read.facts.again, value: againWords(told, wording) },
    ...(isJustWatched(told) ? [] : [followedRow(told, wording)]),
    {
      label: read.facts.interest,
      value: facts.interest ? terms.interest[facts.interest] : read.interestNotAnswered,
    },
  ];
  const treatments = told.treatments.map((one) => ({
    name: treatmentName(one, wording),
    code: one.code,
    named: one.code !== null && one.named ? one.named : null,
  }));
  return { treatments, rows };
}

type Told = NonNullable<ReturnType<typeof toldOf>>;

function claimedTreatments({ claims }: FormFacts, { nameOf }: Wording): StorySummary['treatments'] {
  const codes = [...new Set(claims.flatMap((claim) => claim.about ?? []))];
  return codes.map((code) => ({ name: nameOf(code), code, named: null }));
}

/** All scars in one line. `own`: the author reads, who alone is shown a private cause. */
export function scarWords({ scars }: Pick<Told, 'scars'>, wording: Wording, own: boolean): string {
  const { read } = wording.say.stories;
  const groups = scars.filter((scar) => !scar.partOf);
  const each = groups.map((scar) => {
    const hidden = own && scar.cause && publicCause(scar.cause) === null;
    const secret = hidden
      ? `(${wording.say.terms.cause[scar.cause ?? 'unsure']}; ${read.privateCause})`
      : '';
    const words = isBare(scar)
      ? wording.say.terms.notSaid
      : wording.say.stories.tell.scar(scarPieces(scar));
    return [capital(words), secret].filter(Boolean).join(' ');
  });
  return [...new Set(each)].join('; ');
}

function ageWords({ scars, treatments }: Told, { say }: Wording): string {
  const bands = scars.map((scar) => ageOf(scar, treatments)).filter((band) => band !== null);
  const words = [...new Set(bands)].map((band) => say.terms.age[band]);
  return words.length > 0 ? words.join('; ') : say.terms.notSaid;
}

function outcomeWords({ assessments, treatments }: Told, wording: Wording): string {
  const last = assessments.findLast((one) => one.change !== undefined || one.counts !== undefined);
  const words = last ? changeWords(last, wording) : null;
  if (words) return capital(words);
  const planned = overallStatus(treatments) === 'planned';
  return planned ? wording.say.stories.read.notAsked : wording.say.terms.notSaid;
}

/** Only what the person said themselves. */
function againWords({ wouldDoAgain }: Told, { say }: Wording): string {
  return wouldDoAgain?.certainty === 'stated'
    ? say.terms.answer[wouldDoAgain.value]
    : say.terms.notSaid;
}

/** A course that goes on was judged in the month of its last session: nothing was followed yet. */
const isJustWatched = (told: Told) =>
  followedDays(told) === 0 && overallStatus(told.treatments) === 'ongoing';

const followedRow = (told: Told, wording: Wording) => ({
  label: wording.say.stories.read.facts.followed,
  value: followedWords(followedDays(told), wording),
});

const DAYS_A_MONTH = 30.4;

export function followedWords(days: number | null, { say }: Wording): string {
  const { followed } = say.stories.read;
  if (days === null) return followed.unknown;
  const months = Math.round(days / DAYS_A_MONTH);
  if (months === 0) return followed.sameMonth;
  return months < 24 ? followed.months(months) : followed.years(Math.round(months / 12));
}

const capital = (words: string) => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
