import type { Scar, StoryFacts } from './facts';
import { amountOf, scarPieces, type Wording } from './word-facts';

type Told = Pick<StoryFacts, 'scars'>;

/** Which scars are meant; null when it is all of them, which goes without saying. */
export function groupWords(refs: string[], told: Told, wording: Wording): string | null {
  const { tell } = wording.say.stories;
  const roots = told.scars.filter((scar) => !scar.partOf);
  const all = roots.every((scar) => refs.includes(scar.ref));
  if (all || refs.length === 0) return null;
  const groups = told.scars.filter((scar) => refs.includes(scar.ref));
  return tell.list(groups.map((scar) => oneGroupWords(scar, told, wording)));
}

export function oneGroupWords(scar: Scar, told: Told, wording: Wording): string {
  const { tell } = wording.say.stories;
  const whole = told.scars.find((one) => one.ref === scar.partOf);
  if (!whole) return tell.group(scarPieces(scar));
  return tell.partOf(scarPieces(whole), scar.count ? amountOf(scar.count) : null);
}
