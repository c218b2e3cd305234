import { useLocation } from '@remix-run/react';
import { languageOfWords, type Messages, messages } from '~/messages';
import { LANGUAGES, type Language, type Urls, urls } from '~/urls';

/**
 * The language of the page, read from its address: that is known even where no loader has answered,
 * on the error page.
 */
export function useLanguage(): Language {
  const segment = useLocation().pathname.split('/')[1];
  return LANGUAGES.find((language) => language === segment) ?? 'en';
}

/** The language of the words on screen, for `lang`, dates and numbers. */
export function useWordsLanguage(): Language {
  return languageOfWords(useLanguage());
}

/** `lang` of a name in the reader's language where the words around it are in another. */
export function useNameLang(): Language | undefined {
  const language = useLanguage();
  return language === useWordsLanguage() ? undefined : language;
}

export function useMessages(): Messages {
  return messages(useLanguage());
}

export function useUrls(): Urls {
  return urls(useLanguage());
}
