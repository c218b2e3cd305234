import { notFound } from '~/platform/errors';
import type { Scar } from '../facts';
import { ageOf } from '../project-facts';
import { SCARS_MAX } from '../rules';
import { isBare, scarPieces, type Wording } from '../word-facts';
import { unsureFields } from './apply-group';
import type { StoryToComplete } from './completion-page.server';
import { NEW } from './groups';
import { safetyCards } from './safety-cards';
import { mayRemoveScar, scarFieldsOf } from './scar-answers';

export type ScarStepData = ReturnType<typeof scarStep>;

/**
 * The page of one scar, or of one to be added.
 * @throws AppError `not_found` for a scar that is not there, or one too many
 */
export function scarStep({ id, version, facts }: StoryToComplete, ref: string, wording: Wording) {
  const scar = facts.scars.find((one) => one.ref === ref);
  if (!scar && (ref !== NEW || facts.scars.length >= SCARS_MAX)) throw notFound();
  return {
    storyId: id,
    version,
    defaults: {
      ...scarFieldsOf(facts, ref),
      notSure: unsureFields(facts, { group: 'scars', ref }),
    },
    others: wholesFor(facts, ref).map((one) => ({
      value: one.ref,
      label: scarLine(one, wording),
    })),
    age: scar ? ageOf(scar, facts.treatments) : null,
    removable: mayRemoveScar(facts, ref),
    safety: safetyCards({ codes: [], kinds: [scar?.kind] }).filter((one) => one === 'contracture'),
  };
}

/** The groups that a scar may be a part of: a part has no parts of its own. */
export function wholesFor({ scars }: StoryToComplete['facts'], ref: string) {
  if (scars.some(({ partOf }) => partOf === ref)) return [];
  return scars.filter((one) => one.ref !== ref && !one.partOf);
}

/** One scar in a line, with how many. */
export function scarLine(scar: Scar, { say }: Wording): string {
  const words = isBare(scar) ? say.terms.notSaid : say.stories.tell.scarsCounted(scarPieces(scar));
  return words.charAt(0).toUpperCase() + words.slice(1);
}
