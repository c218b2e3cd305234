/**
 * Letters that a reader may take for another one, after Unicode TR 39, as one table for lower case:
 * each letter stands for the Latin one that it or its capital looks like (Cyrillic "н" for "h",
 * because "Н" is "H"). Only scripts that `names.ts` admits are here, and Greek goes by its capitals.
 */
const LATIN_LOOK = new Map(
  Object.entries({
    // Cyrillic
    ...{ а: 'a', в: 'b', г: 'r', ԁ: 'd', е: 'e', з: '3', і: 'i', ӏ: 'i', ј: 'j', к: 'k' },
    ...{ м: 'm', н: 'h', һ: 'h', о: 'o', п: 'n', р: 'p', ԛ: 'q', с: 'c', ѕ: 's', т: 't' },
    ...{ у: 'y', ү: 'y', ѵ: 'v', ԝ: 'w', х: 'x', ь: 'b' },
    // Greek
    ...{ α: 'a', β: 'b', ε: 'e', ζ: 'z', η: 'h', ι: 'i', κ: 'k', μ: 'm', ν: 'n', ο: 'o' },
    ...{ ρ: 'p', σ: 'o', ς: 'o', τ: 't', υ: 'y', χ: 'x' },
    // Armenian
    ...{ զ: 'q', հ: 'h', յ: 'j', ո: 'n', ս: 'u', ց: 'g', օ: 'o' },
    // Latin
    ...{ l: 'i', ı: 'i', ɩ: 'i', ɪ: 'i', ł: 'i', ɑ: 'a', ʙ: 'b', đ: 'd', ɡ: 'g', ɢ: 'g' },
    ...{
      ħ: 'h',
      ʜ: 'h',
      ʟ: 'i',
      ɴ: 'n',
      ø: 'o',
      ʀ: 'r',
      ŧ: 't',
      ʏ: 'y',
      æ: 'ae',
      œ: 'oe',
      ß: 'ss',
    },
    // Digits
    ...{ '0': 'o', '1': 'i' },
  }),
);

/** Accents and strokes above or below, of the scripts in the table. */
const ACCENTS = /[\u0300-\u036f]/gu;

/** Folds case, accents and look-alike letters: what reads the same comes out the same. */
export function foldLookAlikes(text: string): string {
  const bare = text.normalize('NFKC').toLowerCase().normalize('NFD').replace(ACCENTS, '');
  const folded = Array.from(bare.normalize('NFC'), (letter) => LATIN_LOOK.get(letter) ?? letter);
  return folded.join('').replaceAll('rn', 'm').replaceAll('vv', 'w');
}
