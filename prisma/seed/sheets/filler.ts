import type { SheetSeed } from './sheet';

export const filler: SheetSeed[] = [
  {
    code: 'filler',
    scarKinds: ['atrophic'],
    scars: [
      'It lifts the floor of sunken scars, mostly soft and wide ones from acne [[S38 S140]].',
    ],
    evidence: [
      'Of people with acne scars, 77 % said they were better with one filler (PMMA), and 42 % said so with plain salt water: that is the line to hold every other filler to [[E1 S22]].',
      'For chickenpox scars we found no study of any filler [[E0]].',
      'A review of acne scars gathered 26 studies with 1,121 people, and could not say which filler to prefer [[E2 S90c]].',
    ],
    course: [],
    risks: [
      '**White, dusky or blotchy skin, pain out of proportion, any change of sight, trouble speaking, a weak arm or leg, or a sudden bad headache after a filler needs emergency care at once** [[H S28 S90b]].',
      'Rarely, filler blocks a blood vessel, and skin or sight is lost; the American regulator warned in 2021 above all of needle-free devices that people use on themselves [[H S28]].',
      'Bruises, lumps and infection can follow [[E3 S38b]].',
    ],
    avoid: [
      'there is an infection or active acne there',
      'you have had a bad reaction to a filler, or an allergy to one of its parts',
      'you take blood thinners',
      'your scars tend to become keloids',
      'you have an immune disease',
      'you are pregnant or breastfeeding',
    ],
  },
  {
    code: 'filler.ha',
    scarKinds: ['atrophic'],
    scars: [],
    evidence: [
      'For acne scars we found one study with 12 people followed for 36 weeks [[E3 S38]].',
      'In another clinic’s series 11 of 13 people gained a quarter or less [[E3 S140]].',
    ],
    course: [
      'It lasts 6 to 12 months by the American regulator, up to 2 years by a society of skin surgeons, depending on the product [[S38b S90]].',
    ],
    risks: [],
    avoid: [],
  },
  {
    code: 'filler.caha',
    scarKinds: ['atrophic'],
    scars: [],
    evidence: [
      'In 27 people with acne scars, seen after 12 months by the doctor who treated them, 22 % gained 75 % and 48 % gained 50 %; the fillers went in after subcision [[E3 S140]].',
    ],
    course: ['It lasts about 18 months [[S90]].'],
    risks: [],
    avoid: [],
  },
  {
    code: 'filler.plla',
    scarKinds: ['atrophic'],
    scars: ['It was studied on wavy, rolling acne scars [[S141]].'],
    evidence: [
      'Of 22 people 45.5 % to 68.2 % were much or excellently better by the most sensitive camera, with nobody to compare them with [[E3 S141]].',
    ],
    course: ['That study gave 3 to 4 treatments, 4 weeks apart [[S141]].'],
    risks: ['One person of the 22 had a lump that could be felt [[E3 S141]].'],
    avoid: [],
  },
  {
    code: 'filler.pmma',
    scarKinds: ['atrophic'],
    scars: ['It was tested on soft, sunken acne scars [[S22]].'],
    evidence: [
      'It is the one treatment of acne scars whose result reviewers trust fairly well: 77 % said their scars were better, against 42 % with salt water [[E1 S22]].',
      'The difference to salt water, 35 points, is what the filler itself added [[E1 S22]].',
    ],
    course: ['The body does not take the beads up, so they stay [[S90]].'],
    risks: ['What stays can also form lumps that stay; we found no count of them in scars [[E0]].'],
    avoid: ['you react to collagen from cows, which is in the gel'],
  },
  {
    code: 'filler.collagen',
    scarKinds: ['atrophic'],
    scars: [
      'Collagen from cows was allowed for acne scars in the United States in 1983 and given up by its maker in 2010 [[S144]].',
    ],
    evidence: ['We found no trial of today’s collagen fillers on scars [[E0 S144]].'],
    course: ['It lasts 3 to 4 months, the shortest of all [[S90]].'],
    risks: [
      'Cow collagen called for two skin tests, and about 1.5 % of people reacted although their test was clean [[E3 S144 S145]].',
    ],
    avoid: ['you have an allergy to meat, to gelatine or to a collagen product'],
  },
  {
    code: 'filler.polynucleotide',
    scarKinds: ['atrophic'],
    scars: ['It was studied on sunken acne scars [[S142]].'],
    evidence: [
      'In a trial with 20 women, those given it measured better after 3 months and those given salt water did not [[E2 S142]].',
    ],
    course: [],
    risks: [],
    avoid: ['you are allergic to fish'],
  },
];
