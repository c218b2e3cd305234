import type { Language } from '~/urls';
import { LOCALES } from './locales';

/** A word in the forms that numbers of a language ask for. */
interface Forms<Word> {
  en: { one: Word; other: Word };
  /** 1, 21; 2 to 4, 22; 5 to 20, 25; and with a fraction. */
  uk: { one: Word; few: Word; many: Word; other: Word };
  ru: { one: Word; few: Word; many: Word; other: Word };
}

/** The form of a word beside a number: `plural('en')(2, { one: 'story', other: 'stories' })`. */
export function plural<L extends Language>(language: L) {
  const rules = new Intl.PluralRules(LOCALES[language]);
  return <Word extends string>(n: number, forms: Forms<Word>[L]): Word => {
    const known: Partial<Record<Intl.LDMLPluralRule, Word>> = forms;
    return known[rules.select(n)] ?? forms.other;
  };
}
