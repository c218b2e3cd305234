import { z } from 'zod';
import { isoMonth } from '../forms.server';
import { EARLIEST_YEAR } from '../rules';
import type { Quantity } from '../word-facts';

/** Answers as people type them into one field, and how a field is filled with them again. */

const N = String.raw`(\d{1,5}(?:[.,]\d{1,2})?)`;
const ABOUT =
  /^(?:about|around|roughly|approx\.?|~|≈|около|примерно|приблизительно|где-то|близько|приблизно|десь)\s*/iu;
const RANGE = new RegExp(String.raw`^${N}\s*(?:-|–|—|to|or|до|или|або|чи)\s*${N}$`, 'iu');
const LEAST = new RegExp(
  String.raw`^(?:at least|from|≥|не менее|от|щонайменше|не менше|від)\s*${N}$|^${N}\s*\+$`,
  'iu',
);
const MOST = new RegExp(
  String.raw`^(?:at most|up to|≤|до|не более|не больше|щонайбільше|не більше)\s*${N}$`,
  'iu',
);
const ONE = new RegExp(`^${N}$`);

/** "3", "3–4", "about 3", "at least 5", "5+", "up to 5"; null for what is no such amount. */
export function readQuantity(typed: string): Quantity | null {
  const about = ABOUT.test(typed) && { about: true as const };
  const words = typed.replace(ABOUT, '').trim();
  const parts = partsOf(words);
  return parts && { ...parts, certainty: 'stated', ...about };
}

function partsOf(words: string): Pick<Quantity, 'value' | 'min' | 'max'> | null {
  const [, one] = ONE.exec(words) ?? [];
  if (one) return { value: numberOf(one) };
  const [, from, to] = RANGE.exec(words) ?? [];
  if (from && to) {
    const [min, max] = [numberOf(from), numberOf(to)];
    return min <= max ? { min, max } : null;
  }
  const [, least, plus] = LEAST.exec(words) ?? [];
  if (least ?? plus) return { min: numberOf(least ?? plus ?? '') };
  const [, most] = MOST.exec(words) ?? [];
  return most ? { max: numberOf(most) } : null;
}

const numberOf = (typed: string) => Number(typed.replace(',', '.'));

/** An amount as it is typed, in signs that need no language. */
export function quantityText(quantity: Quantity | undefined): string {
  if (!quantity) return '';
  const { value, min, max, about } = quantity;
  const plain = value ?? (min === undefined ? `≤${max}` : max === undefined ? `${min}+` : null);
  return `${about ? '~' : ''}${plain ?? `${min}–${max}`}`;
}

/** What was not touched stays as it was, with the words beside it. */
export function sameOr(before: Quantity | undefined, typed: Quantity | undefined) {
  return before && quantityText(before) === quantityText(typed)
    ? { ...before, certainty: 'stated' as const }
    : typed;
}

/** An amount up to `most`, in whatever unit the field asks for. */
export const quantityField = (error: string, most: number) =>
  z
    .string()
    .transform((typed) => readQuantity(typed.trim()))
    .refine((read) => read !== null && largest(read) <= most, { error, abort: true })
    .transform((read) => read ?? undefined)
    .optional();

const largest = ({ value, min, max }: Quantity) => Math.max(value ?? 0, min ?? 0, max ?? 0);

/** A whole number between two ends. */
export const wholeField = (error: string, least: number, most: number) =>
  z
    .string()
    .refine((typed) => /^-?\d{1,4}$/.test(typed.trim()), { error, abort: true })
    .transform(Number)
    .refine((n) => n >= least && n <= most, error)
    .optional();

/** A month or a year alone, as browsers send it or as people write it. */
export const monthField = (error: string) =>
  z
    .string()
    .transform((typed) => isoMonth(typed.trim()) ?? typed.trim())
    .refine((month) => /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(month), { error, abort: true })
    .refine((month) => Number(month.slice(0, 4)) >= EARLIEST_YEAR && month < '2100', error)
    .optional();

/** Words of one line. */
export const wordsField = (error: string, most = 200) =>
  z.string().trim().max(most, error).optional();

/** One thing a line. */
export const linesField = (error: string) =>
  z
    .string()
    .transform((typed) =>
      typed
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .refine((lines) => lines.length <= 10 && lines.every((line) => line.length <= 200), error)
    .optional();

/** Days of each unit in which a time may be told. */
export const UNIT_DAYS = { day: 1, week: 7, month: 30, year: 365 } as const;
export type TimeUnit = keyof typeof UNIT_DAYS;
export const TIME_UNITS = ['day', 'week', 'month', 'year'] as const satisfies TimeUnit[];

/** An amount of some unit in days. */
export function inDays(quantity: Quantity | undefined, unit: TimeUnit = 'day') {
  if (!quantity) return undefined;
  const times = UNIT_DAYS[unit];
  const { value, min, max, ...rest } = quantity;
  return {
    ...(value !== undefined && { value: value * times }),
    ...(min !== undefined && { min: min * times }),
    ...(max !== undefined && { max: max * times }),
    ...rest,
  };
}

/** Leaves out what was not said. */
export function said<T extends object>(parts: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept = Object.entries(parts).filter(([, part]) => part !== undefined && part !== '');
  return Object.fromEntries(kept) as { [K in keyof T]: Exclude<T[K], undefined> };
}
