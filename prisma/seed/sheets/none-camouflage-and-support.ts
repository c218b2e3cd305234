import type { SheetSeed } from './sheet';

export const noneCamouflageAndSupport: SheetSeed[] = [
  {
    code: 'none',
    scarKinds: ['flat', 'atrophic', 'hypertrophic', 'mark_only'],
    scars: ['It is a choice for every scar that does not grow, pull or bleed.'],
    evidence: [
      'A scar goes on rebuilding itself for up to about a year [[S46b]].',
      'After operations redness had faded after 7 months on average in 103 people, and many were still a little red at 12 months [[S80]].',
      'Early treatment has not been shown to beat waiting: laser on fresh scars was tested in 17 trials, and its worth is uncertain [[E2 S74]].',
      'Time and hope do something too: of people given plain salt water, 42 % said that their acne scars were better [[E1 S22]].',
    ],
    course: [
      'Clinics say that a scar is ripe after 12 to 18 months [[S61]].',
      'Health services give it up to 2 years or more [[S80b S80c]].',
    ],
    risks: [
      'Active acne goes on making scars: without medicine half faces had 17 % and 25 % more of them after about half a year [[E2 S75]].',
      'A keloid does not go by itself and may grow [[S46b]].',
    ],
    avoid: [
      'the “scar” grows, bleeds, itches or changes colour',
      'it pulls and keeps you from moving',
      'it fills your days: that deserves help of its own',
    ],
  },
  {
    code: 'none.observation',
    scarKinds: ['flat', 'hypertrophic', 'mark_only'],
    scars: [],
    evidence: [
      'A hypertrophic scar can grow for up to 6 months and then shrinks over a few years [[S82]].',
      'A keloid does not shrink by itself [[S46b]].',
    ],
    course: [],
    risks: [],
    avoid: [
      'a “scar” that you cannot explain grows slowly: a skin cancer can look like one [[H S82b]]',
    ],
  },
  {
    code: 'camouflage',
    scarKinds: [],
    scars: ['Colour can be matched well; dips and bumps still throw shadows [[S200]].'],
    evidence: [
      'In a review of 7 studies life with a visible skin condition got better in 3 of them [[E2 S85]].',
    ],
    course: [],
    risks: [],
    avoid: ['the wound is not closed yet'],
  },
  {
    code: 'camouflage.makeup',
    scarKinds: [],
    scars: [],
    evidence: [
      'Of 6 people with scars of arm or hand, the 3 who were seen to the end did more and felt surer of themselves [[E3 S179]].',
      'For scars of the face alone we found no study [[E0]].',
      'In 20 people with scars of the neck the difference was too small to be sure of [[E3 S85b]].',
    ],
    course: [],
    risks: [],
    avoid: ['a product gives you a rash, or you have active acne'],
  },
  {
    code: 'camouflage.medical_tattoo',
    scarKinds: ['flat'],
    scars: ['It is used on flat, ripe scars that differ in colour [[S180 S200]].'],
    evidence: [
      'In 18 studies on scars, vitiligo, baldness and the breast most people were pleased, with nobody to compare them with [[E3 S180]].',
    ],
    course: ['A maker of inks says that the scar should be at least 9 to 12 months old [[S200]].'],
    risks: [
      'Infections can be passed on where needles are not sterile [[E3 S181]].',
      'A maker of inks warns that dark edges may get darker [[S200]].',
    ],
    avoid: ['your scars tend to become keloids', 'the scar is red, raised or still changing'],
  },
  {
    code: 'support',
    scarKinds: [],
    scars: ['It is for the person, whatever the scar.'],
    evidence: [
      'Of 723 people with acne scars 74.8 % worried that the scars would never go: such worry is common and no vanity [[S49b]].',
      'Groups of people with burns were studied in 25 articles, most of which report less loneliness and more ease [[E2 S184]].',
      'When 81 people and others judged the same fresh scars of the face, the owners were the strictest judges after 3 months [[S84]].',
    ],
    course: [],
    risks: [],
    avoid: [
      'you think of ending your life or of harming yourself: please get help now, day or night',
    ],
  },
  {
    code: 'support.psychological',
    scarKinds: [],
    scars: [],
    evidence: [
      'In 83 people who look different, a talking therapy by computer or face to face eased worry and low mood compared with no help, and it lasted for 6 months [[E2 S86b]].',
      'For adults who look different, a review of 12 papers and later 4 more found limited proof for talking therapies and for training to meet others [[E2 S86]].',
      'In the survey of 723 people with acne scars 16.9 % had signs of a mind filled with one’s looks, which is a reason to talk with someone before another treatment of the skin [[S49b S55]].',
    ],
    course: [],
    risks: [],
    avoid: [],
  },
];
