import type { SheetSeed } from './sheet';

export const topicalScarGels: SheetSeed[] = [
  {
    code: 'topical',
    scarKinds: ['hypertrophic', 'keloid', 'flat'],
    scars: [
      'Most scar gels and sheets are made for raised or new scars, and none fills a pit [[S23 S46]].',
    ],
    evidence: [
      'For sunken scars we found no trial of a scar gel or sheet [[E0 S23 S46]].',
      'A young scar goes on changing by itself for up to about a year, so whatever is put on it then gets part of the credit [[S46b]].',
    ],
    course: [],
    risks: [],
    avoid: [
      'the wound is not closed yet',
      'you have rosacea, eczema or an allergy to one of the parts',
      'the “scar” grows, bleeds or itches and nobody has looked at it yet',
    ],
  },
  {
    code: 'topical.silicone',
    scarKinds: ['hypertrophic', 'keloid', 'flat'],
    scars: ['It is meant for raised scars, and for new ones that may become so [[S46]].'],
    evidence: [
      'Expert panels of 2002 and 2014 name it first for raised and new scars [[E3 S46]].',
      'Trials are small and leave its effect uncertain [[E2 S23]].',
    ],
    course: [],
    risks: [],
    avoid: [],
  },
  {
    code: 'topical.silicone.gel',
    scarKinds: ['hypertrophic', 'keloid', 'flat'],
    scars: [],
    evidence: [
      'A case series and an expert text in its favour were written partly by people of its maker [[E3 S45]].',
      'Mixed with onion and aloe it kept scars of 40 people as low as silicone sheets did over 12 weeks; nobody went without [[E2 S177]].',
    ],
    course: [
      'A pharmacy’s guide says twice a day, for 2 to 4 months or longer, on closed skin [[S45b]].',
    ],
    risks: ['A rash is rare [[S45b]].'],
    avoid: [],
  },
  {
    code: 'topical.silicone.sheet',
    scarKinds: ['hypertrophic', 'keloid'],
    scars: [],
    evidence: [
      'For keloids there are 2 trials with 16 and 20 people, for hypertrophic scars 13 trials with 10 to 60 people each, and reviewers call the effect uncertain [[E2 S23]].',
      'On caesarean scars it came out about the same as paper tape over 12 months [[E2 S108]].',
    ],
    course: ['A pharmacy’s guide says 12 to 22 hours a day, for 2 to 12 months [[S45b]].'],
    risks: ['The skin under it can get soft and sore [[S45b]].'],
    avoid: [],
  },
  {
    code: 'topical.onion',
    scarKinds: ['hypertrophic', 'flat'],
    scars: ['It was studied on new scars after operations and on raised ones [[S36 S36b]].'],
    evidence: [
      'In 13 trials it did better than nothing, and no better than other creams [[E2 S36]].',
      'On eyelid scars it did no better than petroleum jelly [[E2 S36b]].',
    ],
    course: [],
    risks: ['Side effects and people who stopped were more than with other creams [[E2 S36]].'],
    avoid: [],
  },
  {
    code: 'topical.urea_heparin',
    scarKinds: [],
    scars: [],
    evidence: ['We found no study of it on scars of any kind [[E0]].'],
    course: [],
    risks: [],
    avoid: ['you take blood thinners, as heparin is one'],
  },
  {
    code: 'topical.enzyme',
    scarKinds: ['hypertrophic'],
    scars: ['It was studied on raised scars only [[S78]].'],
    evidence: [
      'We found one regional study of one product on raised scars, with nobody from outside to confirm it [[E3 S78]].',
    ],
    course: [],
    risks: [],
    avoid: ['you have an allergy to crab or shrimp, as some of these enzymes are made from them'],
  },
];
