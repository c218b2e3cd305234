import type { Assessment, StoryFacts } from './facts';

/** A filler swells and settles for about three months: what is judged before says little. */
const FILLER_MONTHS = 3;

/** Whether a filler was judged before it had settled; only what leaves no doubt. */
export function isEarly(
  { about, when }: Assessment,
  { treatments, protocols }: Pick<StoryFacts, 'treatments' | 'protocols'>,
): boolean {
  const refs = protocols.find(({ ref }) => ref === about)?.steps ?? [about];
  const fillers = treatments.filter(
    ({ ref, code }) => refs.includes(ref) && /^filler(\.|$)/.test(code ?? ''),
  );
  const last = fillers.map((one) => one.lastSession ?? one.end ?? one.start).find(Boolean);
  const [from, to] = [monthNumber(last), monthNumber(when?.date)];
  return from !== null && to !== null && to >= from && to - from < FILLER_MONTHS;
}

/** Months since the year 0; null for a year alone, which leaves too much open. */
function monthNumber(date: string | undefined): number | null {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(date ?? '') ?? [];
  return year && month ? Number(year) * 12 + Number(month) : null;
}
