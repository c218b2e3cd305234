import type { Messages } from '~/messages';
import type { Language } from '~/urls';
import { type Facet, NOT_SAID } from '../story-filters';
import { languageName } from './language-name';

/** The words for a value of a facet; `treatments`: names by slug. */
export function valueName(
  facet: Facet,
  value: string,
  words: { say: Messages; language: Language; treatments: { slug: string; name: string }[] },
): string {
  const { say, language, treatments } = words;
  if (value === NOT_SAID) return say.terms.notSaid;
  if (facet === 'language') return languageName(value, language);
  if (facet === 'treatment') return treatments.find(({ slug }) => slug === value)?.name ?? value;
  const terms: Record<string, string> = say.terms[facet === 'outcome' ? 'change' : facet];
  return terms[value] ?? value;
}
