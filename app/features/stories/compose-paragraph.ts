import { exactly } from '~/messages/amounts';
import { type FormFacts, toldOf } from './compose-facts';
import { isEarly } from './early-judgement';
import type { Assessment, Scar, StoryFacts, Treatment } from './facts';
import { billsSentence } from './word-costs';
import { effectWords } from './word-effects';
import {
  amountOf,
  isBare,
  type Quantity,
  scarPieces,
  spanOf,
  treatmentName,
  treatmentWords,
  type Wording,
} from './word-facts';
import { groupWords } from './word-groups';

type Told = Omit<StoryFacts, 'kind' | 'subject'>;

/** What a paragraph of facts is about, in the order of what happened. */
export interface Paragraph {
  about: 'scars' | 'done' | 'changed' | 'costs';
  sentences: string[];
}

/**
 * The facts in sentences of the reader's language, in the order of what happened. A range stays a
 * range, a count a count; what was not said is left out, but for the year of a price.
 */
export function composeParagraphs(facts: FormFacts, wording: Wording): Paragraph[] {
  const told = toldOf(facts);
  if (!told) return [];
  const scars = told.scars.filter((scar) => !scar.partOf);
  const paragraphs: Paragraph[] = [
    { about: 'scars', sentences: scars.flatMap((scar) => scarSentence(scar, wording)) },
    {
      about: 'done',
      sentences: [
        ...told.treatments.map((one) => treatmentSentence(one, told, wording)),
        ...told.protocols.map((one) => protocolSentence(one, told, wording)),
      ],
    },
    {
      about: 'changed',
      sentences: told.assessments.flatMap((one) => assessmentSentence(one, told, wording)),
    },
    {
      about: 'costs',
      sentences: [
        ...billsSentence(told, wording),
        ...verdictSentence(told, wording),
        ...plansSentence(told, wording),
      ],
    },
  ];
  return paragraphs.filter(({ sentences }) => sentences.length > 0);
}

function scarSentence(scar: Scar, wording: Wording): string[] {
  const { tell } = wording.say.stories;
  const details = [
    scar.size && tell.size[scar.size],
    scar.colour && tell.colour[scar.colour],
    scar.surface && tell.quoted(scar.surface),
    ...onsetWords(scar, wording),
    scar.age && tell.ageAtTreatment(scar.age),
  ];
  const said = details.filter(isSaid);
  if (said.length === 0 && isBare(scar)) return [];
  return [capital(tell.sentence(tell.scarsCounted(scarPieces(scar)), said))];
}

function onsetWords({ onset }: Scar, wording: Wording): string[] {
  const { tell } = wording.say.stories;
  if (!onset) return [];
  return [
    onset.date && tell.since(onset.date),
    onset.atAge !== undefined && tell.fromAge(onset.atAge),
    onset.childhood && tell.fromChildhood,
    onset.yearsAgo !== undefined && tell.yearsOld(onset.yearsAgo),
  ].filter(isSaid);
}

export function treatmentSentence(treatment: Treatment, told: Told, wording: Wording): string {
  const { tell } = wording.say.stories;
  const scars = groupWords(treatment.scars, told, wording);
  const name = treatmentWords(treatment, wording);
  const details = [
    ...courseWords(treatment, wording),
    treatment.setting && tell.setting[treatment.setting],
    treatment.operator && tell.operator[treatment.operator],
    treatment.advisedBy && tell.advisedBy(treatment.advisedBy),
    treatment.technique &&
      treatment.technique.length > 0 &&
      tell.technique(tell.list(treatment.technique.map(tell.quoted))),
    treatment.stopReason
      ? tell.stopped[treatment.stopReason]
      : treatment.status && wording.say.terms.status[treatment.status].toLowerCase(),
    ...afterwardsWords(treatment, wording),
  ];
  const head = scars ? tell.onScars(name, scars) : name;
  return capital(tell.sentence(head, details.filter(isSaid)));
}

/** How much, how often, how long, when. */
function courseWords(treatment: Treatment, wording: Wording): string[] {
  const { tell } = wording.say.stories;
  const { sessionsDone, sessionsPlanned, intervalDays, durationDays } = treatment;
  return [
    sessionWords(sessionsDone, sessionsPlanned, wording),
    intervalDays && tell.every(spanOf(amountOf(intervalDays))),
    durationDays && tell.during(spanOf(amountOf(durationDays))),
    treatment.perDay && tell.perDay(amountOf(treatment.perDay)),
    periodWords(treatment, wording),
    treatment.lastSession &&
      treatment.lastSession !== treatment.end &&
      tell.lastSession(treatment.lastSession),
  ].filter(isSaid);
}

function sessionWords(
  done: Quantity | undefined,
  planned: Quantity | undefined,
  wording: Wording,
): string | null {
  const { tell } = wording.say.stories;
  if (done && planned) return tell.sessionsOf(amountOf(done), amountOf(planned));
  if (done) return tell.sessions(amountOf(done));
  return planned ? tell.sessionsPlanned(amountOf(planned)) : null;
}

function periodWords({ start, end }: Treatment, wording: Wording): string | null {
  const { tell } = wording.say.stories;
  if (start && end) return start === end ? tell.inMonth(start) : tell.fromUntil(start, end);
  return start ? tell.from(start) : end ? tell.until(end) : null;
}

/** What it cost in pain and days. */
function afterwardsWords(treatment: Treatment, wording: Wording): string[] {
  const { tell } = wording.say.stories;
  const { pain, downtimeDays, rednessDays, sideEffects } = treatment;
  return [
    pain !== undefined && tell.pain(pain),
    downtimeDays && tell.downtime(spanOf(amountOf(downtimeDays))),
    rednessDays && tell.redness(spanOf(amountOf(rednessDays))),
    sideEffects &&
      sideEffects.length > 0 &&
      tell.sideEffects(tell.list(sideEffects.map(tell.quoted))),
    effectWords(treatment, wording),
    ...logWords(treatment, wording),
  ].filter(isSaid);
}

/** Sessions that were noted down one by one. */
function logWords({ log = [] }: Treatment, wording: Wording): string[] {
  const { tell } = wording.say.stories;
  if (log.length === 0) return [];
  const each = log.map(({ date, device, how }) => {
    const notes = [device, how].filter(isSaid).map(tell.quoted);
    return [tell.inMonth(date), ...notes].join(' ');
  });
  return [tell.logged(each.join('; '))];
}

export function protocolSentence(
  protocol: StoryFacts['protocols'][number],
  told: Told,
  wording: Wording,
): string {
  const { tell } = wording.say.stories;
  const steps = protocol.steps.map((ref) => aboutWords(ref, told, wording)).filter(isSaid);
  const { stepDays, cyclesDone } = protocol;
  const details = [
    stepDays && tell.stepEvery(spanOf(exactly(stepDays))),
    cyclesDone !== undefined && tell.rounds(cyclesDone),
    protocol.prescribedBy && tell.plannedBy(protocol.prescribedBy),
  ].filter(isSaid);
  return `${[tell.protocol[protocol.pattern](tell.list(steps)), ...details].join(', ')}.`;
}

export function assessmentSentence(assessment: Assessment, told: Told, wording: Wording): string[] {
  const { tell } = wording.say.stories;
  const changes = [
    changeWords(assessment, wording),
    assessment.improvementPct !== undefined && tell.improvement(assessment.improvementPct),
    assessment.colourMatch && tell.colourMatch[assessment.colourMatch],
    assessment.residual &&
      assessment.residual.length > 0 &&
      tell.remains(tell.list(assessment.residual.map(tell.quoted))),
    ...feltWords(assessment, wording),
    isEarly(assessment, told) && tell.early,
  ].filter(isSaid);
  if (changes.length === 0) return [];
  const several = told.treatments.length > 1;
  const about = [
    several && aboutWords(assessment.about, told, wording),
    groupWords(assessment.scars, told, wording),
  ].filter(isSaid);
  return [tell.judged(whenWords(assessment, wording), about.join(', '), changes.join('; '))];
}

const SCORES = ['bother', 'itch', 'pain', 'tight'] as const;

/** What it feels like, and the author's answers of that day. */
function feltWords(assessment: Assessment, { say }: Wording): string[] {
  const { tell } = say.stories;
  const { grade, wouldDoAgain } = assessment;
  const scores = SCORES.map((score) => {
    const n = assessment[score];
    return n === undefined ? null : tell.score[score](n);
  });
  return [
    ...scores,
    grade && tell.grade[GRADES[grade - 1] ?? 1],
    wouldDoAgain && tell.againThen(say.terms.answer[wouldDoAgain].toLowerCase()),
  ].filter(isSaid);
}

const GRADES = [1, 2, 3, 4] as const;

/** "much better", or "3 gone, 2 better"; null when neither was said. */
export function changeWords({ change, counts }: Assessment, { say }: Wording): string | null {
  const { tell } = say.stories;
  if (change) return say.terms.change[change].toLowerCase();
  if (!counts) return null;
  const kinds = ['gone', 'better', 'same', 'worse', 'notReported'] as const;
  const said = kinds.filter((kind) => (counts[kind] ?? 0) > 0);
  return said.length > 0
    ? said.map((kind) => tell.counts[kind](counts[kind] ?? 0)).join(', ')
    : null;
}

export function whenWords({ when }: Assessment, wording: Wording): string {
  const { tell } = wording.say.stories;
  if (!when) return '';
  if (when.afterSession !== undefined) return tell.afterSession(when.afterSession);
  if (when.afterCycle !== undefined) return tell.afterRound(when.afterCycle);
  return when.date ? tell.inMonth(when.date) : '';
}

/** The treatment or protocol that a reference means. */
export function aboutWords(ref: string, told: Told, wording: Wording): string | null {
  const treatment = told.treatments.find((one) => one.ref === ref);
  if (treatment) return treatmentName(treatment, wording);
  const steps = told.protocols.find((one) => one.ref === ref)?.steps ?? [];
  const names = steps.map((step) => told.treatments.find((one) => one.ref === step)).filter(isSaid);
  return names.length > 0
    ? wording.say.stories.tell.list(names.map((one) => treatmentName(one, wording)))
    : null;
}

/** Whether it was worth the money, and why. */
function verdictSentence({ worthIt, verdictWhy, costFeel }: Told, { say }: Wording): string[] {
  const { tell } = say.stories;
  return [
    worthIt && tell.worthIt(say.terms.answer[worthIt].toLowerCase()),
    costFeel && tell.costFeel(costFeel),
    verdictWhy && tell.why(verdictWhy),
  ].filter(isSaid);
}

function plansSentence(told: Told, wording: Wording): string[] {
  const { plans } = told;
  const { tell } = wording.say.stories;
  if (plans.length === 0) return [];
  const each = plans.map(({ code, sessions, scars }) => {
    const group = groupWords(scars, told, wording);
    const name = wording.nameOf(code);
    const what = group ? tell.onScars(name, group) : name;
    return tell.plan(what, sessions ? amountOf(sessions) : null);
  });
  return [tell.planned(each.join('; '))];
}

function isSaid<T>(words: T): words is Exclude<T, null | undefined | false | '' | 0> {
  return Boolean(words);
}

const capital = (sentence: string) =>
  sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
