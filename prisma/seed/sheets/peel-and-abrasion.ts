import type { SheetSeed } from './sheet';

export const peelAndAbrasion: SheetSeed[] = [
  {
    code: 'peel',
    scarKinds: ['atrophic', 'mark_only'],
    scars: ['Peels were studied on acne, its sunken scars and the marks that it leaves [[S99g]].'],
    evidence: [
      'A review of 10 trials calls peels helpful for acne and shallow acne scars, and says that deeper scars need stronger peels or other methods [[E2 S99g]].',
      'Another review of 24 trials on acne scars trusted the results of peels little [[E2 S22]].',
    ],
    course: [],
    risks: [
      'Harm grows with depth: from irritation and uneven colour to lasting scars, more often in darker skin and with sun [[E3 S159]].',
    ],
    avoid: [
      'you have a tan or sunburn: peels can wait',
      'your skin is naturally dark: brown patches are more likely, so ask for a plan [[E3 S159]]',
      'you take isotretinoin, or did lately: experts found too little to demand a wait for shallow peels, so decide with the prescriber [[E3 S25]]',
      'you have rosacea, eczema or open skin there',
      'your scars tend to become keloids',
      'you get cold sores and it is near the mouth',
      'you are pregnant or breastfeeding',
    ],
  },
  {
    code: 'peel.superficial',
    scarKinds: ['atrophic', 'mark_only'],
    scars: [
      'It reaches the outermost layer, so it was tried on dark marks and very shallow acne scars [[S99g S162]].',
    ],
    evidence: [
      'Trials saw acne, dark marks and shallow scars improve; for deep scars we found nothing [[E2 S99g]].',
    ],
    course: [
      'The skin is red and flakes for 3 to 7 days, and light peels are often repeated every 1 to 4 weeks [[S99d]].',
    ],
    risks: ['Redness and brown patches are named [[E2 S99g]].'],
    avoid: [],
  },
  {
    code: 'peel.medium',
    scarKinds: ['atrophic'],
    scars: ['It reaches the upper part of the living skin [[S99]].'],
    evidence: [
      'For acne scars it is part of the review of 10 trials, too mixed to give a number of its own [[E2 S99g]].',
    ],
    course: [
      'The skin swells, may blister, and comes off over 7 to 14 days; another peel, if any, comes after 6 to 12 months [[S99d]].',
    ],
    risks: [],
    avoid: [],
  },
  {
    code: 'peel.deep',
    scarKinds: ['atrophic'],
    scars: ['It is used on deep acne scars together with wrinkles [[S160]].'],
    evidence: [
      'We found one series of 78 people, some of them with acne scars; sanding and peel together did more than the peel alone [[E3 S160]].',
    ],
    course: [
      'In that series the skin had closed by day 8 to 9 [[S160]].',
      'Swelling, blisters and crusts last 7 to 14 days by another account [[S99d]].',
    ],
    risks: [
      'A review of peels speaks of complications that threaten life in very rare cases [[H S159]].',
      'In that series the heart was watched all the time, and 4 necks got small scars, which went with treatment [[E3 S160]].',
    ],
    avoid: [
      'your heart, liver or kidneys are not well',
      'your skin is dark: reviewers say to avoid deep peels then [[E3 S99]]',
    ],
  },
  {
    code: 'peel.cross',
    scarKinds: ['atrophic'],
    scars: ['It was studied on narrow pits from acne, and on pits from chickenpox [[S22 S34]].'],
    evidence: [
      'Of 100 people with chickenpox pits 5 saw no change, with nobody to compare them with [[E3 S34]].',
      'A second series on chickenpox pits had 16 people [[E3 S34b]].',
      'In acne scars the trials are small and their results unsure [[E2 S22]].',
      'Keep this beside every number: of people given plain salt water, 42 % said that their acne scars were better [[E1 S22]].',
      'Of 30 people with darker skin and ice-pick acne scars, 73.3 % were rated as more than 70 % better, with nobody to compare them with [[E3 S99e]].',
    ],
    course: [
      'On chickenpox pits it was up to 6 sessions in one series, and 4 in the other, 2 weeks apart [[S34 S34b]].',
    ],
    risks: [
      'In a trial on acne scars 6 of 12 people got brown patches [[E2 S22]].',
      'Acids of this strength are for clinics: at home one such acid burned someone, and in 2024 the American regulator warned of peels used without a professional [[H S27]].',
      'In a series of 30 people with darker skin brown patches came in 2 and pale ones in 1, and passed [[E3 S99e]].',
    ],
    avoid: [],
  },
  {
    code: 'abrasion',
    scarKinds: ['atrophic'],
    scars: [
      'It is used on sunken acne scars; how deep it goes differs from kind to kind [[S31 S41]].',
    ],
    evidence: [
      'All that we found are series and reviews, without people to compare with [[E3 S31 S41c]].',
    ],
    course: [],
    risks: [],
    avoid: [
      'you have rosacea or visible vessels',
      'you have a tan or sunburn: it can wait',
      'your scars tend to become keloids',
      'you get cold sores and it is near the mouth',
      'you are pregnant or breastfeeding',
    ],
  },
  {
    code: 'abrasion.dermabrasion',
    scarKinds: ['atrophic'],
    scars: ['It is meant for uneven, sunken scars of the face [[S31]].'],
    evidence: [
      'Reviews of acne scars describe it from series of the years before lasers [[E3 S31]].',
    ],
    course: [
      'New skin covers the wound in 7 to 10 days by one account, in 10 to 14 by another [[S41b S99b]].',
      'Most of the pink has gone after 6 to 8 weeks, and one hospital asks people to keep out of the sun for 3 to 6 months [[S99b]].',
    ],
    risks: ['Bleeding, infection, a new scar and lasting pale skin can follow [[E3 S31]].'],
    avoid: [
      'you take isotretinoin, or did lately: experts advise against dermabrasion by machine then [[E3 S25]]',
      'your skin is naturally dark: ask what happened to the colour of others',
    ],
  },
  {
    code: 'abrasion.microdermabrasion',
    scarKinds: ['atrophic', 'mark_only'],
    scars: ['It reaches only the surface and leaves deep scars as they are [[S41]].'],
    evidence: [
      'In 50 people with acne scars, most of those with moderate ones were called good by the author, with nobody to compare them with [[E3 S41c]].',
      'A textbook says that it works on the outer layer and is not for deep scars [[E3 S41]].',
    ],
    course: ['That series gave 10 sessions, 2 weeks apart [[S41c]].'],
    risks: ['Irritation is the usual trouble [[E3 S41]].'],
    avoid: [],
  },
  {
    code: 'abrasion.dermasanding',
    scarKinds: ['atrophic', 'flat', 'hypertrophic'],
    scars: ['It was tried on scars from burns, acne and injuries [[S171]].'],
    evidence: [
      'In 38 people with scars of several kinds the authors saw no scar get worse; nobody was there to compare with [[E3 S171]].',
    ],
    course: [],
    risks: ['Mild infection came in 4 of those 38 people [[E3 S171]].'],
    avoid: [
      'you take isotretinoin, or did lately: experts found too little to demand a wait for sanding by hand, so decide with the prescriber [[E3 S25]]',
    ],
  },
  {
    code: 'abrasion.unspecified',
    scarKinds: [],
    scars: [],
    evidence: [
      'Without the method nothing can be said: sanding by machine, by hand and by crystals differ widely in depth [[E0]].',
    ],
    course: [],
    risks: [],
    avoid: [],
  },
];
