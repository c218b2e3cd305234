import type { Language } from '~/urls';
import { translated } from '../../../prisma/seed/sheets/translated';
import type { TreatmentSeed } from '../../../prisma/seed/treatments/schema';
import { nameKey } from './rules';

export type TreatmentRow = ReturnType<typeof treatmentRows>[number];
export type NameRow = ReturnType<typeof nameRows>[number];

/** The rows of the tree, parents found by their codes. */
export function treatmentRows(seeds: TreatmentSeed[]) {
  const codes = new Set(seeds.map((seed) => seed.code));
  return seeds.map(({ names: _, ...seed }, position) => ({
    ...seed,
    parentCode: parentOf(seed.code, codes),
    position,
    translations: { uk: translationOf(seed, 'uk'), ru: translationOf(seed, 'ru') },
  }));
}

function translationOf(
  { about, difference }: Pick<TreatmentSeed, 'about' | 'difference'>,
  language: Language,
) {
  const words = {
    about: translated(about, language),
    difference: translated(difference, language),
  };
  return {
    ...(words.about !== null && { about: words.about }),
    ...(words.difference !== null && { difference: words.difference }),
  };
}

/** One row a name of each node; the first way of writing stands for all that fold to the same key. */
export function nameRows(seeds: TreatmentSeed[]) {
  return seeds.flatMap(({ code, names }) => {
    const byKey = new Map(names.toReversed().map((name) => [nameKey(name.text), name]));
    return [...byKey].map(([key, name]) => ({ treatmentCode: code, key, ...name }));
  });
}

/** The nearest node above: the code less its last parts. */
function parentOf(code: string, codes: Set<string>): string | null {
  const above = code.slice(0, Math.max(0, code.lastIndexOf('.')));
  if (above === '' || codes.has(above)) return above || null;
  return parentOf(above, codes);
}
