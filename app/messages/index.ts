import type { Language } from '~/urls';
import { en } from './en';
import { ru } from './ru';
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
 * The words on screen, typed: a missing one does not compile. English is the first catalogue.
 */
export type Messages = Widened<typeof en>;

const CATALOGUES: Record<Language, Messages> = { en, uk, ru };

export function messages(language: Language): Messages {
  return CATALOGUES[language];
}
