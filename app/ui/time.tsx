import { LOCALES } from '~/messages/locales';
import type { Language } from '~/urls';
import { useLanguage } from './language';

const STYLES = {
  date: { dateStyle: 'long' },
  month: { year: 'numeric', month: 'long' },
  datetime: { dateStyle: 'medium', timeStyle: 'short' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

export type TimeStyle = keyof typeof STYLES;

/** A moment in words, in UTC, so that server and browser write the same. */
export function timeWords(at: Date, style: TimeStyle, language: Language): string {
  const words = new Intl.DateTimeFormat(LOCALES[language], {
    ...STYLES[style],
    timeZone: 'UTC',
  }).format(at);
  return style === 'datetime' ? `${words} UTC` : words;
}

export function Time({ at, style = 'date' }: { at: Date; style?: TimeStyle }) {
  const language = useLanguage();
  const iso = at.toISOString();
  return (
    <time
      dateTime={style === 'month' ? iso.slice(0, 7) : style === 'date' ? iso.slice(0, 10) : iso}
    >
      {timeWords(at, style, language)}
    </time>
  );
}
