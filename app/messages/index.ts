import type { Language } from '~/urls';
import { en } from './en';

/**
 * The words on screen, typed: a missing one does not compile. English is the first catalogue; the
 * other languages of the interface read it until they have their own.
 */
export type Messages = typeof en;

const CATALOGUES: Record<Language, Messages> = { en, uk: en, ru: en };

export function messages(language: Language): Messages {
  return CATALOGUES[language];
}
