import type { Language } from '~/urls';
import { en } from './en';
import { uk } from './uk';

/** The shape of a catalogue without the English in it: a text is any text. */
type Widened<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Made
    ? (...given: Given) => Widened<Made>
    : T extends object
      ? { [Key in keyof T]: Widened<T[Key]> }
      : T;

/**
 * The words on screen, typed: a missing one does not compile. English is the first catalogue; a
 * language that has none of its own reads it.
 */
export type Messages = Widened<typeof en>;

const CATALOGUES: Record<Language, { words: Messages; language: Language }> = {
  en: { words: en, language: 'en' },
  uk: { words: uk, language: 'uk' },
  ru: { words: en, language: 'en' },
};

export function messages(language: Language): Messages {
  return CATALOGUES[language].words;
}

/** The language in which the words for this language of the interface are written. */
export function languageOfWords(language: Language): Language {
  return CATALOGUES[language].language;
}
