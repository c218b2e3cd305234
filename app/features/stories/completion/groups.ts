import type { StoryFacts } from '../facts';
import { GROUPS, type Group } from '../vocabulary';

export { GROUPS, type Group };

/** The parts of the facts that a group owns. What is not named here, its save cannot change. */
export const PARTS: Record<Group, (keyof StoryFacts)[]> = {
  scars: ['scars'],
  skin: ['private'],
  treatments: ['treatments', 'protocols'],
  cost: ['treatments'],
  effects: ['treatments'],
  course: ['protocols', 'treatments'],
  outcome: ['assessments', 'plans'],
  verdict: ['wouldDoAgain', 'worthIt', 'verdictWhy'],
  provider: ['provider'],
};

/** A page of a group: of one scar, treatment or judgement where there are several. */
export interface Step {
  group: Group;
  /** Ref of what the page is about; `new` for one that is to be added; null for the only page. */
  ref: string | null;
}

/** The ref of a page that adds something. */
export const NEW = 'new';

/** Path of a step under `/stories/:id/complete/`. */
export function pathOf({ group, ref }: Step): string {
  if (group === 'cost' || group === 'effects') return `treatments/${ref}/${group}`;
  return ref === null ? group : `${group}/${ref}`;
}

/** The first free ref of a kind: `A`, `B` for scars, `t1` for treatments, `a1` for judgements. */
export function freeRef(refs: string[], kind: 'scar' | 't' | 'a' | 'p'): string {
  const nth = (n: number) => (kind === 'scar' ? String.fromCharCode(65 + n) : `${kind}${n + 1}`);
  let n = 0;
  while (refs.includes(nth(n))) n += 1;
  return nth(n);
}

/** How an answer is named among those that were asked and are not known: `scars.A.onset`. */
export const unsurePath = ({ group, ref }: Step, field: string) =>
  [group, ...(ref === null ? [] : [ref]), field].join('.');
