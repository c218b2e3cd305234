import type { Scar, StoryFacts } from './facts';
import { amountWords, placeWords, type Wording } from './word-facts';

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

function oneGroupWords(scar: Scar, told: Told, wording: Wording): string {
  const { tell } = wording.say.stories;
  const whole = told.scars.find((one) => one.ref === scar.partOf);
  const named = whole ?? scar;
  const many = named.count ? amountWords(named.count, wording).many : true;
  const words = tell.theScars(many, placeWords(named, wording));
  if (!whole) return words;
  return tell.someOf(scar.count ? amountWords(scar.count, wording).words : null, words);
}
