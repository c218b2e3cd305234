import type { SheetSeed } from './sheet';

export const needlingAndRadiofrequency: SheetSeed[] = [
  {
    code: 'rf',
    scarKinds: ['atrophic'],
    scars: ['Radiofrequency was studied on sunken acne scars [[S137]].'],
    evidence: [
      'In 8 trials on acne scars, fractional radiofrequency did about as well as lasers [[E2 S137]].',
      'Keep this beside every percentage: of people given plain salt water, 42 % said that their acne scars were better [[E1 S22]].',
    ],
    course: [],
    risks: ['Brown patches were much rarer than with lasers in those 8 trials [[E2 S137]].'],
    avoid: [
      'you have a pacemaker or another electric implant',
      'you take isotretinoin, or did lately: decide with whoever prescribed it',
      'your scars tend to become keloids',
      'you have rosacea or active acne there',
      'you get cold sores and it is near the mouth',
      'you are pregnant or breastfeeding',
    ],
  },
  {
    code: 'rf.microneedling',
    scarKinds: ['atrophic'],
    scars: [],
    evidence: [
      'In 8 trials with 249 people, acne scars gained a little less than with fractional CO2 laser, with less pain and shorter redness [[E2 S138]].',
      'A series of 32 people with acne scars reported gains in all, with nobody to compare them with [[E3 S139]].',
      'A review of needling with and without heat covers 58 studies; some of its people had scars from chickenpox, operations and injuries [[E2 S44]].',
      'A review of acne scars gathered 16 studies with 481 people, most of them followed for 1 to 6 months [[E2 S91c]].',
    ],
    course: ['One series gave 4 sessions, 1 month apart [[S139]].'],
    risks: [
      'In October 2025 the American regulator warned of burns, lost fat and damaged nerves after radiofrequency needling [[H S26]].',
      'The same regulator says that it is a medical procedure and not for use at home [[H S91d]].',
    ],
    avoid: [],
  },
  {
    code: 'rf.surface',
    scarKinds: ['atrophic'],
    scars: [],
    evidence: [
      'Radiofrequency through fine pins laid on the skin was given to 23 people with acne scars; judges saw a small gain after 12 weeks, with nobody to compare them with [[E3 S136]].',
      'For plates that only warm the skin we found no study on scars [[E0]].',
    ],
    course: ['That study gave 3 sessions, 4 weeks apart [[S136]].'],
    risks: [],
    avoid: [],
  },
  {
    code: 'rf.plasma_pen',
    scarKinds: ['atrophic'],
    scars: [],
    evidence: ['We found no study of it on scars [[E0]].'],
    course: [],
    risks: [
      'In 2018 Health Canada warned that plasma pens can burn skin and eyes, leave dark spots and scars, and bring infection [[H S121]].',
      'Since May 2022 some of these pens are allowed there, for health professionals only [[S121]].',
    ],
    avoid: [
      'your skin is naturally dark or tanned: dark spots are among the known effects [[H S121]]',
    ],
  },
  {
    code: 'needling',
    scarKinds: ['atrophic'],
    scars: [
      'It was studied mostly on sunken acne scars, and on some from chickenpox, operations, injuries and burns [[S44]].',
      'The American regulator has allowed certain devices for acne scars of the face and scars of the belly, from 22 years of age [[S91]].',
    ],
    evidence: [
      'A review of 9 randomised trials on sunken acne scars reports improvement in all and serious harm in none, and asks for larger and longer ones [[E2 S44b]].',
      'A wider review covers 58 studies with 1,845 people, most of them without a comparison [[E2 S44]].',
      'With your own plasma added, the odds of gaining more than half were 3.0 times as high; odds are not a count of people [[E2 S37a]].',
    ],
    course: [
      'The middle course was 3 sessions, 4 weeks apart [[S44c]].',
      'Redness, swelling and sore skin last up to 7 days [[S92]].',
    ],
    risks: [
      'In 3 women a serum that was needled in left lumps that lasted; ask what is put on the skin [[H S172]].',
      'Brown patches, tiny scars in rows and lumps of inflammation are reported; most of what follows is mild and passes [[E2 S92]].',
    ],
    avoid: [
      'you have active acne, an infection or a rash there',
      'your scars tend to become keloids',
      'you have rosacea or visible vessels',
      'you get cold sores and it is near the mouth',
      'you take isotretinoin, or did lately: decide with whoever prescribed it',
      'you take blood thinners',
      'you are pregnant or breastfeeding',
      'you are allergic to metals, such as nickel [[S92]]',
    ],
  },
  {
    code: 'needling.pen',
    scarKinds: ['atrophic'],
    scars: [],
    evidence: ['We found no trial on scars that sets a pen against a roller [[E0]].'],
    course: [],
    risks: [],
    avoid: [],
  },
  {
    code: 'needling.roller',
    scarKinds: ['atrophic'],
    scars: [],
    evidence: [
      'On the halves of 36 faces with acne scars, a roller in a clinic and a tazarotene gel at home came out alike after 6 months [[E2 S164]].',
    ],
    course: ['That trial gave 4 sessions over 3 months [[S164]].'],
    risks: [],
    avoid: [],
  },
];
