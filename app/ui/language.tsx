import { useLocation } from '@remix-run/react';
import { type Messages, messages } from '~/messages';
import { LANGUAGES, type Language, type Urls, urls } from '~/urls';

/**
 * The language of the page, read from its address: that is known even where no loader has answered,
 * on the error page.
 */
export function useLanguage(): Language {
  const segment = useLocation().pathname.split('/')[1];
  return LANGUAGES.find((language) => language === segment) ?? 'en';
}

export function useMessages(): Messages {
  return messages(useLanguage());
}

export function useUrls(): Urls {
  return urls(useLanguage());
}
