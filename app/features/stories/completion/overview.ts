import type { StoryFacts } from '../facts';
import { SCARS_MAX } from '../rules';
import type { Wording } from '../word-facts';
import { courseOverview } from './course-overview';
import { type Group, NEW, pathOf } from './groups';
import { scarLine } from './scar-step.server';

/** A page of the overview: what it is about, and what is told there, in a line. */
export interface OverviewRow {
  /** Under `/stories/:id/complete/`. */
  path: string;
  /** Of which scar or treatment, where there may be several. */
  about: string | null;
  /** Null: nothing yet. */
  told: string | null;
}

export interface OverviewGroup {
  group: Group;
  rows: OverviewRow[];
  /** Where one more can be added. */
  add: string | null;
}

/** The groups of a story with what is told in each. `say` words it in the author's language. */
export function completionOverview(facts: StoryFacts, wording: Wording): OverviewGroup[] {
  const again = facts.wouldDoAgain && wording.say.terms.answer[facts.wouldDoAgain.value];
  return [
    scarRows(facts, wording),
    single('skin', facts.private ? '' : null),
    ...courseOverview(facts, wording),
    single('verdict', again ?? facts.verdictWhy ?? (facts.worthIt ? '' : null)),
    single('provider', facts.provider ? '' : null),
  ];
}

/** A group with one page. An empty line: something is told there, and it is not for a line. */
function single(group: Group, told: string | null): OverviewGroup {
  return { group, rows: [{ path: pathOf({ group, ref: null }), about: null, told }], add: null };
}

function scarRows({ scars }: StoryFacts, wording: Wording): OverviewGroup {
  const rows = scars.map((scar) => ({
    path: pathOf({ group: 'scars', ref: scar.ref }),
    about: null,
    told: scarLine(scar, wording),
  }));
  const add = scars.length < SCARS_MAX ? pathOf({ group: 'scars', ref: NEW }) : null;
  return { group: 'scars', rows, add };
}
