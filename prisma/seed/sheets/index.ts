import { filler } from './filler';
import { home } from './home';
import { injection } from './injection';
import { laserAblative } from './laser-ablative';
import { laserNonAblativeAndLight } from './laser-non-ablative-and-light';
import { needlingAndRadiofrequency } from './needling-and-radiofrequency';
import { noneCamouflageAndSupport } from './none-camouflage-and-support';
import { peelAndAbrasion } from './peel-and-abrasion';
import { physical } from './physical';
import type { SheetSeed } from './sheet';
import { surgeryAndRelease } from './surgery-and-release';
import { topicalCreams } from './topical-creams';
import { topicalScarGels } from './topical-scar-gels';

/** The day that stands on the page of every treatment; it moves when a sheet changes. */
export const sheetsWritten = new Date('2026-11-22');

/** What is known of every treatment of the tree. */
export const sheetSeeds: SheetSeed[] = [
  ...laserAblative,
  ...laserNonAblativeAndLight,
  ...needlingAndRadiofrequency,
  ...surgeryAndRelease,
  ...peelAndAbrasion,
  ...filler,
  ...injection,
  ...physical,
  ...topicalScarGels,
  ...topicalCreams,
  ...home,
  ...noneCamouflageAndSupport,
];
