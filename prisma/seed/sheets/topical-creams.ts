import type { SheetSeed } from './sheet';

export const topicalCreams: SheetSeed[] = [
  {
    code: 'topical.retinoid',
    scarKinds: ['atrophic', 'mark_only'],
    scars: [
      'It was studied on sunken acne scars, and on acne that still makes them [[S164 S93b]].',
    ],
    evidence: [
      'On the halves of 36 faces with acne scars, a tazarotene gel at home and needling in a clinic came out alike after 6 months; nothing was left untreated [[E2 S164]].',
      'On half faces with acne, an adapalene gel with benzoyl peroxide left fewer scars after 24 weeks, where the base alone saw them grow [[E2 S93b]].',
      'Adapalene alone was called helpful by doctors in 50 % and by patients in over 80 % after 24 weeks; its maker paid, and nobody was there to compare with [[E3 S93]].',
    ],
    course: ['The studies ran for 3 months to 24 weeks [[S93 S164]].'],
    risks: [
      'With adapalene and benzoyl peroxide 20.9 % had side effects, with the base alone 9 % [[E2 S93b]].',
    ],
    avoid: ['you are pregnant, plan to be, or breastfeed'],
  },
  {
    code: 'topical.steroid',
    scarKinds: ['hypertrophic', 'keloid'],
    scars: [
      'As a tape it is used on raised scars; on a sunken scar it works in the wrong direction [[S60 S169]].',
    ],
    evidence: [
      'In 163 people with raised scars, steroid tape went with a better look and fewer complaints, with nobody to compare them with [[E3 S170]].',
      'For steroid creams on sunken scars we found nothing [[E0]].',
    ],
    course: [],
    risks: ['Steroid creams thin the skin [[H S60]].'],
    avoid: ['you have rosacea, acne or an infection there', 'you are pregnant or breastfeeding'],
  },
  {
    code: 'topical.depigment',
    scarKinds: ['mark_only'],
    scars: ['It is for brown marks, not for a change of shape [[S189]].'],
    evidence: [
      'Reviews of dark marks name hydroquinone, azelaic acid and others as what lightens shallow ones, together with sunscreen [[E2 S189]].',
      'For the shape of a scar we found nothing [[E0]].',
      'Hydroquinone is used for the marks that acne leaves [[E3 S96b]].',
    ],
    course: [],
    risks: [
      'Long use of hydroquinone has turned skin blue-black in 126 published people, half of them after 5 years or more [[H S96]].',
      'Irritation can make marks darker [[E2 S189]].',
    ],
    avoid: ['you are pregnant or breastfeeding'],
  },
  {
    code: 'topical.sunscreen',
    scarKinds: ['mark_only', 'flat'],
    scars: ['It is for colour: new scars and dark marks [[S94]].'],
    evidence: [
      'That light matters was tested: small open wounds given ultraviolet light looked worse after 12 weeks [[E2 S81]].',
      'In 9 publications on dark patches, sunscreen helped to hold or lighten them, mostly beside other treatment [[E2 S94]].',
      'For the shape of a scar we found nothing [[E0]].',
    ],
    course: [],
    risks: [],
    avoid: [],
  },
  {
    code: 'topical.emollient',
    scarKinds: ['flat', 'hypertrophic'],
    scars: [
      'It keeps a healing wound or dry scar from drying out; it does not take a scar away [[S36b]].',
    ],
    evidence: [
      'On eyelid scars petroleum jelly did as well as an onion gel [[E2 S36b]].',
      'Vitamin E on half of a surgical scar of 15 people did nothing or made it worse in 90 % [[E2 S88b]].',
      'Of 6 studies on vitamin E, 3 found a benefit and 3 none [[E2 S167]].',
      'After skin operations 146 people had a moist dressing or petroleum ointment, and after 90 days their scars were judged much alike [[E2 S98]].',
    ],
    course: [],
    risks: ['Vitamin E gave a rash to 33 % of those 15 people [[E2 S88b]].'],
    avoid: [],
  },
  {
    code: 'topical.unspecified',
    scarKinds: [],
    scars: [],
    evidence: [
      'Without the name nothing can be said: what is sold as scar cream ranges from plain fat to steroids [[E0]].',
    ],
    course: [],
    risks: [],
    avoid: [],
  },
];
