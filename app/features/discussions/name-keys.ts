import type { TreatmentTree } from '~/features/treatments/index.server';

/** How names of treatments are found in running text, where words are inflected. */

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** The words of a text without their endings. */
export function wordsIn(text: string): string[] {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .replaceAll('ё', 'е');
  return (letters.match(WORD) ?? []).map(withoutEnding);
}

const CYRILLIC_ENDING =
  /(?:ами|ями|ого|ього|его|ому|ьому|ему|ією|иею|ыми|ими|ах|ях|ов|ев|ів|їв|ом|ем|єм|ой|ей|ою|ею|єю|ую|юю|ая|яя|ое|ее|ые|ие|ый|ий|ій|их|ых|им|ым|ию|ію|ії|ия|ія|ии|[аяоеєыиіїуюьй])$/u;

/** Two forms of a word become one: "lasers" and "laser", "лазером" and "лазер". Short words stay. */
function withoutEnding(word: string): string {
  if (/\p{Script=Cyrillic}/u.test(word)) {
    const stem = word.replace(CYRILLIC_ENDING, '');
    return stem.length >= 4 ? stem : word;
  }
  return word.length > 4 ? word.replace(/(?<!s)s$/, '') : word;
}

/** Words that are names of treatments, and mostly mean something else where they stand alone. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  wordsIn(
    `light support waiting nothing none untreated home pressure release tape taping freezing shots
     plasma pixel mosaic genius halo secret emerge profound infini scarlet vivace foundation surgery
     physical led pico meso punch polished sanded grinding observation weeks tac
     підтримка спостереження тиск операція хірургія світло нічого чекати час вода олія масло плазма
     поддержка наблюдение давление операция хирургия свет ничего ждать время вода масло плазма`,
  ),
);

const known = new WeakMap<TreatmentTree, Map<string, string[]>>();

/** Codes of treatments by the words of their names, run together. */
export function keysOf(tree: TreatmentTree): Map<string, string[]> {
  const present = known.get(tree);
  if (present) return present;
  const keys = new Map<string, string[]>();
  for (const { code, name, names } of tree.nodes) {
    const texts = [...Object.values(name), ...names.map(({ text }) => text)];
    for (const key of new Set(texts.map((text) => wordsIn(text).join('')))) {
      if (!isNumber(key) && key !== '') keys.set(key, [...(keys.get(key) ?? []), code]);
    }
  }
  known.set(tree, keys);
  return keys;
}

/** Wavelengths are names too, and numbers stand for many other things. */
const isNumber = (key: string) => /^\d+$/.test(key);
