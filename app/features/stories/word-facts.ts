import type { z } from 'zod';
import type { Messages } from '~/messages';
import type { Language } from '~/urls';
import type { quantity, Scar, Treatment } from './facts';
import { publicCause } from './project-facts';

/** What it takes to put facts into words of one language. */
export interface Wording {
  /** Of the words, numbers and months. */
  language: Language;
  say: Pick<Messages, 'stories' | 'terms'>;
  /** The name of a treatment in the reader's language. */
  nameOf: (code: string) => string;
}

export type Quantity = z.infer<typeof quantity>;

/** Words of an amount, and whether what is counted stands in the plural. */
export interface Amount {
  words: string;
  many: boolean;
}

const LOCALES: Record<Language, string> = { en: 'en-GB', uk: 'uk-UA', ru: 'ru-RU' };

export function numberWords(value: number, { language }: Wording): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(value);
}

/** "March 2026", or the year alone where no more was said. */
export function monthWords(month: string, { language }: Wording): string {
  if (month.length === 4) return month;
  return new Intl.DateTimeFormat(LOCALES[language], {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${month}-01T00:00:00Z`));
}

/** A range stays a range, and what was read out of words is "about". */
export function amountWords(amount: Quantity, wording: Wording, unit = 1): Amount {
  const { tell } = wording.say.stories;
  const { value, min, max, certainty } = amount;
  const number = (n: number) => numberWords(n / unit, wording);
  const words =
    value !== undefined
      ? number(value)
      : min !== undefined && max !== undefined
        ? tell.range(number(min), number(max))
        : min !== undefined
          ? tell.atLeast(number(min))
          : tell.atMost(number(max ?? 0));
  const top = (value ?? max ?? min ?? 0) / unit;
  return { words: certainty === 'inferred' ? tell.about(words) : words, many: top !== 1 };
}

/** Days in the largest unit that keeps them whole: 28 days are 4 weeks, 30 stay days. */
export function spanWords(days: Quantity, wording: Wording): string {
  const { tell } = wording.say.stories;
  const said = [days.value, days.min, days.max].filter((part) => part !== undefined);
  const fits = (unit: number, least: number) =>
    said.every((part) => part % unit === 0 && part >= least);
  const [unit, word] = fits(365, 365)
    ? ([365, tell.years] as const)
    : fits(30, 60)
      ? ([30, tell.months] as const)
      : fits(7, 14)
        ? ([7, tell.weeks] as const)
        : ([1, tell.days] as const);
  const { words, many } = amountWords(days, wording, unit);
  return word(words, many);
}

export const exactly = (value: number): Quantity => ({ value, certainty: 'stated' });

/** "raised surgery scar", with nothing of a private cause. */
export function scarPhrase(scar: Scar, { say }: Wording): string {
  return say.stories.tell.scar(scarParts(scar));
}

/** Whether nothing was said of a scar that may be shown. */
export function isBare({ kind, cause, sites, count }: Scar): boolean {
  return !kind && !publicCause(cause) && sites.length === 0 && !count;
}

export function scarParts(scar: Scar) {
  const cause = publicCause(scar.cause);
  return {
    ...(scar.kind && { kind: scar.kind }),
    ...(cause && { cause }),
    many: scar.count ? amountIsMany(scar.count) : null,
  };
}

function amountIsMany({ value, min, max }: Quantity): boolean {
  return (value ?? max ?? min ?? 0) !== 1;
}

/** "on the cheek and chin (left side)"; null when no place was said. */
export function placeWords(scar: Scar, { say }: Wording): string | null {
  const { tell } = say.stories;
  if (scar.sites.length === 0) return null;
  const side = scar.side ? ` (${tell.side[scar.side]})` : '';
  return `${tell.places(scar.sites)}${side}`;
}

/** The treatment's name; beside it what was typed, where that says more. */
export function treatmentWords(treatment: Treatment, wording: Wording): string {
  const { code, named } = treatment;
  if (code === null) return named ?? wording.say.terms.notSaid;
  const name = wording.nameOf(code);
  if (!named || named.toLowerCase() === name.toLowerCase()) return name;
  return wording.say.stories.tell.named(name, named);
}

/** The name alone: the tree's where it knows the treatment, else as typed. */
export function treatmentName({ code, named }: Treatment, wording: Wording): string {
  return code === null ? (named ?? wording.say.terms.notSaid) : wording.nameOf(code);
}
