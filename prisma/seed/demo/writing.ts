/** Short forms in which the demo's stories are written down. */

/**
 * Text that is wrapped in the source file, as a person types it into a box: a paragraph is one line,
 * an empty line parts two of them, and a line that begins with "- " stays a line.
 */
export function prose(text: TemplateStringsArray): string {
  return text
    .join('')
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .replace(/\n[ \t]+/g, '\n')
        .replace(/\n(?!- )/g, ' ')
        .trim(),
    )
    .join('\n\n');
}

export const exactly = (value: number) => ({ value, certainty: 'stated' as const });

export const between = (min: number, max: number) => ({ min, max, certainty: 'stated' as const });

export const said = <T extends string>(value: T) => ({ value, certainty: 'stated' as const });

/** Public, and counted in figures. */
export const COUNTED = { publish: '2026-11', figures: '2026-11' };

/** Public, and left out of figures. */
export const NOT_COUNTED = { publish: '2026-11', figures: null };

/** One visit, and it was done with. */
export const once = (month: string) => ({
  status: 'completed' as const,
  sessionsDone: exactly(1),
  start: month,
  end: month,
  lastSession: month,
});

/** A course seen through to its last session. */
export const course = (sessions: number, start: string, lastSession: string) => ({
  status: 'completed' as const,
  sessionsDone: exactly(sessions),
  start,
  end: lastSession,
  lastSession,
});

/** A course given up before its end. */
export const brokenOff = <Reason extends string>(
  sessions: number,
  start: string,
  lastSession: string,
  stopReason: Reason,
) => ({
  status: 'stopped_early' as const,
  sessionsDone: exactly(sessions),
  start,
  end: lastSession,
  lastSession,
  stopReason,
});

/** A sunken scar of acne that was long over at its first treatment. */
export const OLD_ACNE = {
  kind: 'atrophic' as const,
  cause: 'acne' as const,
  age: 'gt12m' as const,
};

/** Used by the person at home. */
export const AT_HOME = { setting: 'home' as const, operator: 'self' as const };

/** The price of one visit; without a year where none was said. */
export const perSession = (
  amount: number,
  currency: string | null,
  priceYear: number | null = null,
) => ({ amount, currency, basis: 'per_session' as const, priceYear });
