import { z } from 'zod';
import type { Language } from '~/urls';

/**
 * What a text may tell of its author that someone should see soon, and that the author should hear a
 * kind word about at once. The first is the most pressing.
 */
export const CONCERNS = ['self_harm', 'harm_now', 'distress', 'home_danger'] as const;
export type Concern = (typeof CONCERNS)[number];

/** Someone to turn to, as the operator checked it last. */
export const supportContact = z.strictObject({
  /** ISO 3166-1: where it answers. */
  country: z.string().regex(/^[A-Z]{2}$/),
  name: z.string().min(1),
  /** A number to call, or an address to write to, as people type it. */
  contact: z.string().min(1),
  /** BCP 47 languages that are spoken there. */
  languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).min(1),
  /** When it answers, in words. */
  hours: z.string().min(1),
  checkedOn: z.iso.date(),
  /** Where it was checked. */
  source: z.url({ protocol: /^https$/ }),
});
export type SupportContact = z.infer<typeof supportContact>;

/** A number that nobody checked for longer may lead nowhere, which is worse than none. */
const CHECKED_WITHIN_MONTHS = 12;

/** The contacts that may be shown: checked within the last 12 months, the reader's language first. */
export function contactsToShow(
  contacts: readonly SupportContact[],
  now: Date,
  language: Language,
): SupportContact[] {
  const since = new Date(now);
  since.setUTCMonth(since.getUTCMonth() - CHECKED_WITHIN_MONTHS);
  const fresh = contacts.filter(({ checkedOn }) => {
    const on = new Date(checkedOn);
    return on >= since && on <= now;
  });
  const speaks = ({ languages }: SupportContact) => Number(languages.includes(language));
  return fresh.toSorted((a, b) => speaks(b) - speaks(a));
}

/** Concerns in an address, as numbers: what stands in a browser's history tells nobody anything. */
export function cardQuery(concerns: readonly Concern[]): string {
  return concerns.length === 0
    ? ''
    : `card=${concerns.map((one) => CONCERNS.indexOf(one)).join('')}`;
}

/** The concerns that an address of `cardQuery` stands for. */
export function concernsOfQuery(query: URLSearchParams): Concern[] {
  const numbers = query.get('card') ?? '';
  return CONCERNS.filter((_, at) => numbers.includes(String(at)));
}
