import { useLocation } from '@remix-run/react';
import { type Messages, messages } from '~/messages';
import { numberIn } from '~/messages/amounts';
import { LANGUAGES, type Language, type Urls, urls } from '~/urls';

/**
 * The language of the page, read from its address: that is known even where no loader has answered,
 * on the error page.
 */
export function useLanguage(): Language {
  const segment = useLocation().pathname.split('/')[1];
  return LANGUAGES.find((language) => language === segment) ?? 'en';
}

/** `lang` of a text in a language, where the words around it are in another. */
export function useLangOf(): (language: string) => string | undefined {
  const own = useLanguage();
  return (language) => (language === own ? undefined : language);
}

export function useMessages(): Messages {
  return messages(useLanguage());
}

export function useUrls(): Urls {
  return urls(useLanguage());
}

/** Writes a number that stands alone as the words around it do: "12,345", "12 345". */
export function useNumber(): (n: number) => string {
  return numberIn(useLanguage());
}
