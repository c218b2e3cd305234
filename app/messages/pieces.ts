import type { Cause, ScarKind, Site } from '~/features/stories/vocabulary';

/** A number, both ends being the same, or a range of which one end may be open. */
export interface Amount {
  from: number | null;
  to: number | null;
  /** It was read out of words. */
  about: boolean;
}

export interface Span extends Amount {
  unit: 'day' | 'week' | 'month' | 'year';
}

/** What may be shown of scars; each language makes its own phrase of it. */
export interface ScarPieces {
  kind?: ScarKind;
  cause?: Cause;
  /** Null: how many was not said. */
  count: Amount | null;
  sites: Site[];
  side?: 'left' | 'right' | 'both' | 'one' | 'other';
}
