import { filler } from './filler';
import { home } from './home';
import { injection } from './injection';
import { laserAblative } from './laser-ablative';
import { laserNonAblativeAndLight } from './laser-non-ablative-and-light';
import { needlingAndRadiofrequency } from './needling-and-radiofrequency';
import { noneCamouflageAndSupport } from './none-camouflage-and-support';
import { peelAndAbrasion } from './peel-and-abrasion';
import { physical } from './physical';
import type { TreatmentSeed } from './schema';
import { surgeryAndRelease } from './surgery-and-release';
import { topicalCreams } from './topical-creams';
import { topicalScarGels } from './topical-scar-gels';

/** The whole tree in the order in which it is shown, parents before children. */
export const treatmentSeeds: TreatmentSeed[] = [
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
