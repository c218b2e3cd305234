import { useWordsLanguage } from '~/ui/language';

/** `lang` of a guide's words where those around them are in another language than English. */
export function useGuideLang(): 'en' | undefined {
  return useWordsLanguage() === 'en' ? undefined : 'en';
}
