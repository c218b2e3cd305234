import { type FormFacts, toldOf } from './compose-facts';
import { aboutWords, changeWords, whenWords } from './compose-paragraph';
import type { Assessment, StoryFacts, Treatment } from './facts';
import { treatmentName, type Wording } from './word-facts';

type Told = Omit<StoryFacts, 'kind' | 'subject'>;

/** A point of the course, in words. */
export interface TimelineEvent {
  kind: 'began' | 'session' | 'ended' | 'judged' | 'planned';
  /** When, as it was said; empty where it was not. */
  when: string;
  words: string;
  /** Judged otherwise than before. */
  changedMind: boolean;
}

/** What is less than this says nothing that the sentences do not say. */
const WORTH_DRAWING = 3;

interface Point extends TimelineEvent {
  date: string | undefined;
}

/** The course in the order of what happened; empty where there is too little to draw. */
export function composeTimeline(facts: FormFacts, wording: Wording): TimelineEvent[] {
  const told = toldOf(facts);
  if (!told) return [];
  const points = [
    ...told.treatments.flatMap((one) => treatmentPoints(one, wording)),
    ...told.assessments.map((one, at) => judgedPoint(one, at, told, wording)),
  ];
  if (points.length < WORTH_DRAWING) return [];
  return inOrder(points).map(({ date: _, ...event }) => event);
}

/** By date; what has none stays behind what it was told after. */
function inOrder(points: Point[]): Point[] {
  let last = '';
  const keyed = points.map((point) => {
    last = point.date ?? last;
    return { point, key: last };
  });
  return keyed
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ point }) => point);
}

function treatmentPoints(treatment: Treatment, wording: Wording): Point[] {
  const { line } = wording.say.stories.tell;
  const { start, end, lastSession, log = [], status } = treatment;
  const name = treatmentName(treatment, wording);
  const point = (kind: Point['kind'], date: string | undefined, words: string): Point => ({
    ...{ kind, date, words, changedMind: false },
    when: date ? wording.say.stories.tell.inMonth(date) : '',
  });
  if (status === 'planned') return [point('planned', start, line.planned(name))];
  return [
    point('began', start, line.began(name)),
    ...log.map(({ date }, at) => point('session', date, line.session(name, at + 1))),
    ...(lastSession ? [point('session', lastSession, line.lastSession(name))] : []),
    ...(end ? [point('ended', end, line.ended(name))] : []),
  ];
}

function judgedPoint(one: Assessment, at: number, told: Told, wording: Wording): Point {
  const words = changeWords(one, wording) ?? wording.say.terms.notSaid;
  const about = told.treatments.length > 1 ? aboutWords(one.about, told, wording) : null;
  const earlier = told.assessments.slice(0, at).filter((other) => other.about === one.about);
  return {
    ...{ kind: 'judged', date: one.when?.date, when: whenWords(one, wording) },
    words: about ? `${about}: ${words}` : words,
    changedMind: earlier.some((other) => differs(other, one)),
  };
}

/** Another verdict, or better turned to worse; "better" after "slightly better" is no other mind. */
function differs(before: Assessment, after: Assessment): boolean {
  const verdict = before.wouldDoAgain && after.wouldDoAgain;
  if (verdict && before.wouldDoAgain !== after.wouldDoAgain) return true;
  const [was, is] = [directionOf(before), directionOf(after)];
  return was !== null && is !== null && was !== is;
}

function directionOf({ change }: Assessment): 'better' | 'worse' | null {
  if (!change || change === 'mixed' || change === 'same') return null;
  return change === 'worse' || change === 'much_worse' ? 'worse' : 'better';
}
