import { type StoryFacts, storyFacts } from '../facts';
import { PARTS, type Step, unsurePath } from './groups';

/** What a group makes of the facts: its own parts anew. Pure; a part left out is taken away. */
export interface GroupChange {
  /** Ref that a new scar, treatment or judgement got, where the step's was `new`. */
  ref?: string;
  parts: Partial<StoryFacts>;
  /** Names of the step's fields that were answered "not sure". */
  unsure?: string[];
  /** The name of a treatment, typed anew, that the tree does not know. */
  unknown?: string;
}

/**
 * The facts with one group of answers changed, and nothing else: whatever `change` holds beyond the
 * parts that the group owns is left alone.
 */
export function applyGroup(facts: StoryFacts, step: Step, change: GroupChange): StoryFacts {
  const owned = new Set<string>(PARTS[step.group]);
  const others = Object.entries(facts).filter(([part]) => !owned.has(part) && part !== 'unsure');
  const own = Object.entries(change.parts).filter(
    ([part, value]) => owned.has(part) && value !== undefined,
  );
  const unsure = unsureAfter(facts, { ...step, ref: change.ref ?? step.ref }, change.unsure ?? []);
  return storyFacts.parse({
    ...Object.fromEntries([...others, ...own]),
    ...(unsure.length > 0 && { unsure }),
  });
}

/** What is not known of other steps stays; this step's is what was said now. */
function unsureAfter(facts: StoryFacts, step: Step, fields: string[]): string[] {
  const own = unsurePath(step, '');
  const others = (facts.unsure ?? []).filter((path) => !path.startsWith(own));
  return [...others, ...fields.map((field) => unsurePath(step, field))];
}

/** Names of the step's fields that were answered "not sure". */
export function unsureFields(facts: StoryFacts, step: Step): string[] {
  const own = unsurePath(step, '');
  return (facts.unsure ?? [])
    .filter((path) => path.startsWith(own))
    .map((path) => path.slice(own.length));
}
