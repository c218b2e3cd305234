import { SCAR_KINDS } from '../vocabulary';

/** Shapes of sunken scars and the line scar have drawings of their own. */
export const DRAWN = ['icepick', 'boxcar', 'rolling', 'linear', ...SCAR_KINDS] as const;
export type Drawn = (typeof DRAWN)[number];

/** Paths in a field of 96 by 64. */
export interface ScarDrawingPaths {
  /** Cut through the skin: its surface, from the left edge to the right one. */
  surface?: string;
  /** Scar tissue, filled. */
  tissue?: string;
  /** Drawn in the full weight. */
  lines?: string;
  /** Drawn thin: layers, edges of the wound, what pulls. */
  thin?: string;
}

const LAYER = 'M4 51 H92';
const FLAT = 'M4 24 H92';

/**
 * The kinds of scar, each told apart by its shape alone. A cut through the skin where the relief is
 * what matters, a look from above where the course over the skin is.
 */
export const SCAR_DRAWINGS: Record<Drawn, ScarDrawingPaths> = {
  icepick: { surface: 'M4 24 H42 L48 56 L54 24 H92', thin: 'M4 51 H45 M51 51 H92' },
  boxcar: { surface: 'M4 24 H27 V37 Q27 41 31 41 H65 Q69 41 69 37 V24 H92', thin: LAYER },
  rolling: {
    surface: 'M4 20 C14 20 15 39 27 39 S40 22 49 22 S60 41 71 41 S82 20 92 20',
    thin: 'M27 43 V58 M23 58 L27 48 L31 58 M71 45 V58 M67 58 L71 50 L75 58',
  },
  linear: {
    lines: 'M9 48 C28 46 36 40 48 32 S68 18 87 16',
    thin: 'M23 38 L29 53 M36 30 L44 44 M52 20 L60 34 M67 11 L73 27',
  },
  atrophic: { surface: 'M4 24 H20 C33 24 31 43 48 43 S63 24 76 24 H92', thin: LAYER },
  hypertrophic: {
    surface: 'M4 32 H34 C34 13 62 13 62 32 H92',
    tissue: 'M34 32 C34 13 62 13 62 32 L58 48 H38 Z',
    thin: 'M34 32 L38 48 H58 L62 32 M4 54 H92',
  },
  keloid: {
    surface: 'M4 36 H15 C2 24 14 9 34 9 H62 C82 9 94 24 81 36 H92',
    tissue: 'M34 36 H15 C2 24 14 9 34 9 H62 C82 9 94 24 81 36 H62 L58 48 H38 Z',
    thin: 'M15 36 H34 L38 48 H58 L62 36 H81 M4 54 H92',
  },
  flat: {
    surface: FLAT,
    tissue: 'M24 24 H72 C68 42 28 42 24 24 Z',
    thin: 'M24 24 C28 42 68 42 72 24 M4 51 H92',
  },
  widespread: {
    tissue: 'M32 10 Q22 32 32 54 H64 Q74 32 64 10 Z',
    lines: 'M32 10 Q22 32 32 54 M64 10 Q74 32 64 54',
    thin: 'M20 32 H8 M13 27 L8 32 L13 37 M76 32 H88 M83 27 L88 32 L83 37 M40 22 H56 M40 32 H56 M40 42 H56',
  },
  contracture: {
    tissue: 'M48 8 Q54 32 48 56 Q42 32 48 8 Z',
    lines: 'M48 8 Q54 32 48 56 Q42 32 48 8 Z',
    thin: 'M8 12 Q30 18 41 28 M6 32 H40 M8 52 Q30 46 41 36 M88 12 Q66 18 55 28 M90 32 H56 M88 52 Q66 46 55 36',
  },
  striae: {
    tissue:
      'M18 54 Q14 30 26 12 Q28 34 18 54 Z M38 56 Q33 30 46 10 Q49 34 38 56 Z M58 55 Q53 30 66 9 Q69 34 58 55 Z M77 52 Q73 32 84 13 Q86 34 77 52 Z',
    lines:
      'M18 54 Q14 30 26 12 Q28 34 18 54 Z M38 56 Q33 30 46 10 Q49 34 38 56 Z M58 55 Q53 30 66 9 Q69 34 58 55 Z M77 52 Q73 32 84 13 Q86 34 77 52 Z',
  },
  mark_only: {
    surface: FLAT,
    lines:
      'M30 32 h.01 M40 31 h.01 M50 33 h.01 M60 31 h.01 M68 33 h.01 M35 39 h.01 M45 40 h.01 M55 39 h.01 M64 40 h.01',
    thin: LAYER,
  },
  mixed: {
    surface:
      'M4 26 H14 L19 50 L24 26 H34 V37 Q34 40 37 40 H49 Q52 40 52 37 V26 H61 C62 9 82 9 83 26 H92',
    tissue: 'M61 26 C62 9 82 9 83 26 L79 39 H65 Z',
    thin: 'M61 26 L65 39 H79 L83 26',
  },
  unsure: {
    surface: 'M4 44 H92',
    lines: 'M38 14 Q39 5 48 5 Q58 5 58 14 Q58 20 52 23 Q48 25 48 30 M48 37 h.01',
    thin: 'M4 54 H92',
  },
};
