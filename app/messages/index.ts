import type { Language } from '~/urls';
import { en } from './en';

/**
 * The words on screen, typed: a missing one does not compile. English is the first catalogue; the
 * other languages of the interface read it until they have their own.
 */
export type Messages = typeof en;

const CATALOGUES: Record<Language, { words: Messages; language: Language }> = {
  en: { words: en, language: 'en' },
  uk: { words: en, language: 'en' },
  ru: { words: en, language: 'en' },
};

export function messages(language: Language): Messages {
  return CATALOGUES[language].words;
}

/** The language in which the words for this language of the interface are written. */
export function languageOfWords(language: Language): Language {
  return CATALOGUES[language].language;
}
