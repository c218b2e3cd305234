import type { Language } from '~/urls';

/** British English for its order of day and month, which readers of most countries know. */
export const LOCALES: Record<Language, string> = { en: 'en-GB', uk: 'uk-UA', ru: 'ru-RU' };
