import { type FormFacts, toldOf } from '../compose-facts';

/** Everything typed freely among the facts that a story is completed with. */
export function typedInFacts(facts: FormFacts): string[] {
  const told = toldOf(facts);
  if (!told) return [];
  const { scars, treatments, protocols, assessments } = told;
  const typed = [
    told.verdictWhy,
    ...scars.map((one) => one.surface),
    ...treatments.flatMap((one) => (one.log ?? []).flatMap(({ device, how }) => [device, how])),
    ...treatments.flatMap((one) => [...(one.technique ?? []), one.advisedBy]),
    ...protocols.map((one) => one.prescribedBy),
    ...assessments.flatMap((one) => one.residual ?? []),
  ];
  return typed.filter((text) => text !== undefined).filter((text) => text.trim() !== '');
}
