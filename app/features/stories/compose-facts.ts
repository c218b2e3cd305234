import type { Assessment, OpinionFacts, StoryFacts } from './facts';
import { CONSENT_WORDING } from './rules';
import type { StoryAnswers } from './story-input';

/** Facts of either kind that the story form makes. */
export type FormFacts = StoryFacts | OpinionFacts;

/**
 * The answers as facts. One's own or one's child's skin makes a story; someone else's an opinion,
 * which keeps every answer and is never counted.
 * @param month `YYYY-MM` in which the answers were given.
 */
export function composeFacts(answers: StoryAnswers, month: string): FormFacts {
  const { subject, interest, interestText } = answers;
  const tie = { interest, ...(interestText && { interestText }) };
  const told = toldFacts(answers, month);
  const consents = { publish: CONSENT_WORDING, figures: answers.figures ? CONSENT_WORDING : null };
  if (subject !== 'someone_else') return { kind: 'story', subject, ...told, ...tie, consents };
  return {
    kind: 'opinion',
    subjects: answers.treatment.code === null ? [] : [{ treatment: answers.treatment.code }],
    claims: [],
    told: { ...told, ...tie, consents: { ...consents, figures: null } },
    ...tie,
    consents: { publish: CONSENT_WORDING },
  };
}

/** What happened to the skin, whoever's it is. */
function toldFacts(answers: StoryAnswers, month: string) {
  const { scar, cause, sites, age, treatment, status, lastSession, wouldDoAgain } = answers;
  return {
    scars: [
      {
        ref: 'A',
        ...(scar && { kind: scar }),
        ...(cause && { cause }),
        sites,
        ...(age && { age }),
      },
    ],
    treatments: [
      {
        ref: 't1',
        scars: ['A'],
        code: treatment.code,
        ...(treatment.named && { named: treatment.named }),
        status,
        ...(lastSession && status !== 'planned' && { lastSession }),
      },
    ],
    protocols: [],
    assessments: assessmentsOf(answers, month),
    ...(wouldDoAgain &&
      status !== 'planned' && {
        wouldDoAgain: { value: wouldDoAgain, certainty: 'stated' as const },
      }),
    plans: [],
    claims: [],
  };
}

/** What is only planned has changed nothing yet. */
function assessmentsOf({ status, change }: StoryAnswers, month: string): Assessment[] {
  if (status === 'planned' || !change) return [];
  return [{ ref: 'a1', about: 't1', scars: ['A'], change, when: { date: month } }];
}

/** The part of the facts that tells what happened to skin; null for an opinion in general. */
export function toldOf(facts: FormFacts): Omit<StoryFacts, 'kind' | 'subject'> | null {
  return facts.kind === 'story' ? facts : (facts.told ?? null);
}

/**
 * The answers that the facts came from; null when they hold more than the form can show, so that an
 * edit through the form would lose some of it.
 */
export function answersOf(facts: FormFacts): StoryAnswers | null {
  const told = toldOf(facts);
  const [scar] = told?.scars ?? [];
  const [treatment] = told?.treatments ?? [];
  const [assessment] = told?.assessments ?? [];
  if (!told || !scar || !treatment?.status || facts.interest === null) return null;
  const answers: StoryAnswers = {
    subject: facts.kind === 'story' ? facts.subject : 'someone_else',
    treatment: { code: treatment.code, named: treatment.named },
    status: treatment.status,
    change: assessment?.change,
    interest: facts.interest,
    interestText: facts.interestText,
    scar: scar.kind,
    cause: scar.cause,
    sites: scar.sites,
    age: scar.age,
    lastSession: treatment.lastSession,
    wouldDoAgain: told.wouldDoAgain?.value,
    figures: facts.kind === 'story' && facts.consents.figures !== null,
  };
  const again = composeFacts(answers, assessment?.when?.date ?? '');
  return canonical(again) === canonical(facts) ? answers : null;
}

/**
 * New answers over older facts: an answer that stays the same keeps the month in which it was given.
 */
export function recomposeFacts(before: FormFacts, answers: StoryAnswers, month: string): FormFacts {
  const earlier = answersOf(before);
  const given = toldOf(before)?.assessments[0]?.when?.date;
  const same = earlier !== null && earlier.change === answers.change;
  return composeFacts(answers, same && given ? given : month);
}

/** The few answers that can be changed on facts that the form cannot show whole. */
export type TieAnswers = Pick<StoryAnswers, 'interest' | 'interestText' | 'figures'>;

/** Changes the tie to a seller and the consent to be counted, and nothing else. */
export function retieFacts(
  before: FormFacts,
  { interest, interestText, figures }: TieAnswers,
): FormFacts {
  const { interestText: _, ...rest } = before;
  const tie = { interest, ...(interestText && { interestText }) };
  if (rest.kind === 'opinion') {
    return { ...rest, ...tie, consents: { publish: CONSENT_WORDING } };
  }
  const consents = { publish: CONSENT_WORDING, figures: figures ? CONSENT_WORDING : null };
  return { ...rest, ...tie, consents };
}

/** The parts of a post in which something may be typed freely; facts as they are before defaults. */
interface Typed {
  title: string;
  body: string;
  facts: {
    interestText?: string | undefined;
    treatments?: TypedTreatment[];
    told?: { treatments: TypedTreatment[] } | undefined;
  };
}
type TypedTreatment = { code: string | null; named?: string | undefined };

/**
 * Everything typed freely, which is what a moderator looks at. A title that was proposed from the
 * answers and a known name of a treatment are not free text.
 */
export function freeTextOf({ title, body, facts }: Typed, proposedTitle?: string): string[] {
  const treatments = facts.treatments ?? facts.told?.treatments ?? [];
  const unknown = treatments.filter(({ code }) => code === null).map(({ named }) => named ?? '');
  const own = title === proposedTitle ? '' : title;
  return [own, body, facts.interestText ?? '', ...unknown].filter((text) => text.trim() !== '');
}

/**
 * JSON with sorted keys and without what is undefined, so that equal facts are equal texts. An older
 * wording of a consent is still that consent.
 */
function canonical(facts: FormFacts): string {
  return JSON.stringify(facts, (key, part: unknown) => {
    if ((key === 'publish' || key === 'figures') && part !== null) return 'given';
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
