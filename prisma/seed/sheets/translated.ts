import { z } from 'zod';
import type { Language } from '~/urls';
import type { Translations } from './translations';

const dictionary = z.record(z.string(), z.string().min(1));

const files = import.meta.glob('./{uk,ru}/*.ts', { eager: true });

export interface TranslationFile {
  language: 'uk' | 'ru';
  /** Name of the original, without its ending. */
  name: string;
  entries: Translations;
}

/** Every file of translated sentences that there is. */
export const translationFiles: TranslationFile[] = Object.entries(files).map(([path, module]) => {
  const [language = '', file = ''] = path.split('/').slice(-2);
  const [entries = {}] = Object.values(
    z.record(z.string(), dictionary).parse({ ...Object(module) }),
  );
  return {
    language: z.enum(['uk', 'ru']).parse(language),
    name: file.replace(/\.ts$/, ''),
    entries,
  };
});

const byLanguage = {
  en: {},
  uk: allOf('uk'),
  ru: allOf('ru'),
} satisfies Record<Language, Translations>;

function allOf(language: TranslationFile['language']): Translations {
  const own = translationFiles.filter((file) => file.language === language);
  return Object.assign({}, ...own.map(({ entries }) => entries));
}

/** A sentence of a sheet or of the tree in this language; null where nobody has translated it as it stands. */
export function translated(sentence: string, language: Language): string | null {
  const known: Translations = byLanguage[language];
  return Object.hasOwn(known, sentence) ? (known[sentence] ?? null) : null;
}
