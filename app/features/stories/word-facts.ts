import type { z } from 'zod';
import type { Messages } from '~/messages';
import type { Amount, ScarPieces, Span } from '~/messages/pieces';
import type { quantity, Scar, Treatment } from './facts';
import { publicCause } from './project-facts';

/** What it takes to put facts into words of one language. */
export interface Wording {
  say: Pick<Messages, 'stories' | 'terms'>;
  /** The name of a treatment in the reader's language. */
  nameOf: (code: string) => string;
}

export type Quantity = z.infer<typeof quantity>;

export function amountOf({ value, min, max, certainty, about }: Quantity): Amount {
  const rough = about === true || certainty === 'inferred';
  return { from: value ?? min ?? null, to: value ?? max ?? null, about: rough };
}

/** From the largest: its days, and how many days at least are told in it. */
const UNITS = [
  { unit: 'year', days: 365, least: 365 },
  { unit: 'month', days: 30, least: 60 },
  { unit: 'week', days: 7, least: 14 },
] as const;

/** Days in the largest unit that keeps them whole: 28 days are 4 weeks, 30 stay days. */
export function spanOf({ from, to, about }: Amount): Span {
  const fitting = UNITS.find(({ days, least }) =>
    [from, to].every((end) => end === null || (end % days === 0 && end >= least)),
  );
  const { unit, days } = fitting ?? { unit: 'day' as const, days: 1 };
  return { from: from && from / days, to: to && to / days, about, unit };
}

/** Whether nothing was said of a scar that may be shown. */
export function isBare({ kind, cause, sites, count }: Scar): boolean {
  return !kind && !publicCause(cause) && sites.length === 0 && !count;
}

/** What may be shown of a scar: nothing of a private cause. */
export function scarPieces({ kind, cause, count, sites, side }: Scar): ScarPieces {
  const shownCause = publicCause(cause);
  return {
    ...(kind && { kind }),
    ...(shownCause && { cause: shownCause }),
    count: count ? amountOf(count) : null,
    sites,
    ...(side && { side }),
  };
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
