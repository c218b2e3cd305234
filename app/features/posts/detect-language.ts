import { asLanguage, type Language } from '~/urls';

/** Letters that one of the two languages has and the other lacks. */
const UKRAINIAN = /[іїєґ]/giu;
const RUSSIAN = /[ыэъё]/giu;

/**
 * The language of a text, as far as its letters tell it among those of the interface. Where they do
 * not, it is the language that the author reads the site in.
 */
export function detectLanguage(text: string, interfaceLanguage: string): Language {
  const spoken = asLanguage(interfaceLanguage);
  const cyrillic = countOf(text, /\p{Script=Cyrillic}/gu);
  const latin = countOf(text, /\p{Script=Latin}/gu);
  if (cyrillic + latin === 0) return spoken;
  if (latin > cyrillic) return 'en';
  const ukrainian = countOf(text, UKRAINIAN);
  const russian = countOf(text, RUSSIAN);
  if (ukrainian !== russian) return ukrainian > russian ? 'uk' : 'ru';
  return spoken === 'en' ? 'ru' : spoken;
}

const countOf = (text: string, letters: RegExp) => text.match(letters)?.length ?? 0;
