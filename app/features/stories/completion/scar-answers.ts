import type { z } from 'zod';
import type { quantity, Scar, StoryFacts } from '../facts';
import type { GroupChange } from './apply-group';
import { freeRef, NEW } from './groups';

type Quantity = z.infer<typeof quantity>;

/** A scar as its page asks for it, once the form was read. */
export interface ScarAnswers {
  partOf?: string | undefined;
  kind?: Scar['kind'] | undefined;
  morphology?: NonNullable<Scar['morphology']>['value'] | undefined;
  cause?: Scar['cause'] | undefined;
  sites: Scar['sites'];
  side?: Scar['side'] | undefined;
  count?: number | undefined;
  countTo?: number | undefined;
  countAbout: boolean;
  size?: Scar['size'] | undefined;
  colour?: Scar['colour'] | undefined;
  surface?: string | undefined;
  visiblePlace?: 'yes' | 'no' | undefined;
  grade?: number | undefined;
  onsetDate?: string | undefined;
  onsetAge?: number | undefined;
  onsetChildhood: boolean;
  onsetYears?: number | undefined;
  notSure?: string[] | undefined;
}

/** Words of another's translation that stand behind an answer stay while the answer does. */
export function applyScar(facts: StoryFacts, ref: string, answers: ScarAnswers): GroupChange {
  const before = facts.scars.find((one) => one.ref === ref);
  const own = before?.ref ?? freeRef(refsOf(facts), 'scar');
  const scar = scarOf(own, answers, before);
  const scars = before
    ? facts.scars.map((one) => (one.ref === ref ? scar : one))
    : [...facts.scars, scar];
  return { ref: own, parts: { scars }, unsure: answers.notSure ?? [] };
}

const refsOf = (facts: StoryFacts) => facts.scars.map(({ ref }) => ref);

function scarOf(ref: string, said: ScarAnswers, before: Scar | undefined): Scar {
  const { partOf, kind, cause, sites, side, size, colour, surface, grade } = said;
  const count = countOf(said, before?.count);
  const onset = onsetOf(said, before?.onset);
  const morphology = morphologyOf(said, before?.morphology);
  return {
    ref,
    ...(partOf && { partOf }),
    ...(kind && { kind }),
    ...(morphology && { morphology }),
    ...(cause && { cause }),
    sites,
    ...(side && { side }),
    ...(count && { count }),
    ...(size && { size }),
    ...(colour && { colour }),
    ...(surface && { surface }),
    ...(said.visiblePlace && { visiblePlace: said.visiblePlace === 'yes' }),
    ...(grade && { grade }),
    ...(onset && { onset }),
    ...(before?.age && { age: before.age }),
    ...(before?.raw && { raw: before.raw }),
  };
}

/** One number, or two ends; "about" is a number that was not counted. */
function countOf(said: ScarAnswers, before: Quantity | undefined): Quantity | undefined {
  const { count, countTo, countAbout } = said;
  if (count === undefined && countTo === undefined) return undefined;
  if (before && isSameCount(said, before)) return before;
  const how = { certainty: 'stated' as const, ...(countAbout && { about: true as const }) };
  const single = countTo === undefined || countTo === count;
  if (single) return { value: count, ...how };
  return { ...(count !== undefined && { min: count }), max: countTo, ...how };
}

/** An open end and the words behind a number stay while the number does. */
function isSameCount(said: ScarAnswers, before: Quantity): boolean {
  const isAbout = before.about === true;
  const from = before.value ?? before.min;
  return said.count === from && said.countTo === before.max && said.countAbout === isAbout;
}

function onsetOf(said: ScarAnswers, before: Scar['onset']): Scar['onset'] {
  const onset = {
    ...(said.onsetDate && { date: said.onsetDate }),
    ...(said.onsetAge !== undefined && { atAge: said.onsetAge }),
    ...(said.onsetChildhood && { childhood: true as const }),
    ...(said.onsetYears !== undefined && { yearsAgo: said.onsetYears }),
  };
  if (Object.keys(onset).length === 0) return undefined;
  return { ...onset, ...(before?.raw && { raw: before.raw }) };
}

/** An answer that is the same keeps how sure it was. */
function morphologyOf({ morphology: value }: ScarAnswers, before: Scar['morphology']) {
  if (!value) return undefined;
  return before?.value === value ? before : { value, certainty: 'stated' as const };
}

/** Fields of the scar's page, as text. */
export function scarFieldsOf(facts: StoryFacts, ref: string) {
  const scar = facts.scars.find((one) => one.ref === ref);
  if (!scar) return null;
  const { count, onset } = scar;
  const text = (value: number | undefined) => (value === undefined ? '' : String(value));
  return {
    partOf: scar.partOf ?? '',
    kind: scar.kind ?? '',
    morphology: scar.morphology?.value ?? '',
    cause: scar.cause ?? '',
    sites: scar.sites,
    side: scar.side ?? '',
    count: text(count?.value ?? count?.min),
    countTo: text(count?.max),
    countAbout: count?.about ? 'on' : '',
    size: scar.size ?? '',
    colour: scar.colour ?? '',
    surface: scar.surface ?? '',
    visiblePlace: scar.visiblePlace === undefined ? '' : scar.visiblePlace ? 'yes' : 'no',
    grade: text(scar.grade),
    onsetDate: onset?.date ?? '',
    onsetAge: text(onset?.atAge),
    onsetChildhood: onset?.childhood ? 'on' : '',
    onsetYears: text(onset?.yearsAgo),
  };
}

/** Whether a scar may be taken away: it is not the only one, and nothing else tells of it. */
export function mayRemoveScar(facts: StoryFacts, ref: string): boolean {
  const { scars, treatments, assessments, plans } = facts;
  const told = [...treatments, ...assessments, ...plans].some((one) => one.scars.includes(ref));
  const billed = treatments.some((one) => one.cost?.covers?.includes(ref));
  return (
    ref !== NEW && scars.length > 1 && !told && !billed && !scars.some((s) => s.partOf === ref)
  );
}

export function removeScar(facts: StoryFacts, ref: string): GroupChange {
  if (!mayRemoveScar(facts, ref)) return { parts: { scars: facts.scars } };
  return { ref, parts: { scars: facts.scars.filter((one) => one.ref !== ref) } };
}
