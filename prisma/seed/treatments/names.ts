import type { TreatmentSeed } from './schema';

type Name = TreatmentSeed['names'][number];

const all = (language: Name['language'], kind: Name['kind']) => {
  return (...texts: string[]): Name[] => texts.map((text) => ({ text, language, kind }));
};

export const brands = all('*', 'brand');
/** Trade names in Cyrillic letters; Ukrainian ones are listed only where they are written otherwise. */
export const ruBrands = all('ru', 'brand');
export const ukBrands = all('uk', 'brand');
/** Names that are the same in every language: abbreviations, wavelengths. */
export const anywhere = all('*', 'synonym');
export const en = all('en', 'synonym');
export const uk = all('uk', 'synonym');
export const ru = all('ru', 'synonym');
/** Slips of spelling or of translation that people do type. */
export const misspelled = all('*', 'misspelling');
