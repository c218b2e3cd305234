/** Something to choose by typing any of its names. */
export interface ComboOption {
  name: string;
  /** Other names under which it is found. */
  also: string[];
}

export interface ComboMatch {
  name: string;
  /** The other name that was meant, where the first one does not show why it was found. */
  by: string | null;
}

/** More than fit on a phone without scrolling far. */
const SHOWN = 12;

const folded = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/g, ' ');

/** 0: begins with what was typed; 1: a word in it does; 2: holds it anywhere; null: does not. */
function rank(name: string, typed: string): number | null {
  const at = folded(name).indexOf(typed);
  if (at < 0) return null;
  if (at === 0) return 0;
  return folded(name)[at - 1]?.match(/[\s(/-]/) ? 1 : 2;
}

/** What the typed letters may stand for, the closest first; all of the first ones for nothing typed. */
export function matchOptions(options: readonly ComboOption[], text: string): ComboMatch[] {
  const typed = folded(text);
  return options
    .flatMap((option) => closest(option, typed))
    .sort((a, b) => a.order - b.order)
    .slice(0, SHOWN)
    .map(({ name, by }) => ({ name, by }));
}

interface Ranked extends ComboMatch {
  order: number;
}

/** The own name counts before all others, where the letters stand in it. */
function closest({ name, also }: ComboOption, typed: string): Ranked[] {
  const own = rank(name, typed);
  if (own !== null) return [{ name, by: null, order: own }];
  const others = also.flatMap((by): Ranked[] => {
    const order = rank(by, typed);
    return order === null ? [] : [{ name, by, order: order + 0.5 }];
  });
  return others.sort((a, b) => a.order - b.order).slice(0, 1);
}

/** Whether the text is a whole name already, and no other name goes on from there. */
export const isSettled = ([first, ...others]: ComboMatch[], text: string) =>
  others.length === 0 && first !== undefined && folded(first.name) === folded(text);
