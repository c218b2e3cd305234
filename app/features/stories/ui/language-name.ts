import type { Language } from '~/urls';

/** The name of a language in the language of the words around it: "Ukrainian"; the code where it has none. */
export function languageName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
