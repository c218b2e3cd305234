import type { SheetSeed } from './sheet';

export const home: SheetSeed[] = [
  {
    code: 'home',
    scarKinds: [],
    scars: [],
    evidence: [
      'For none of these remedies did we find a trial that shows an older scar getting better [[E0]].',
    ],
    course: [],
    risks: [],
    avoid: [
      'you have rosacea or visible vessels: no rubs, acids, sponges or heat before a dermatologist has looked',
      'your skin was treated lately, with laser, peel or needles',
      'the wound is not closed yet',
      'your scars tend to become keloids',
      'the “scar” grows, bleeds or itches and nobody has looked at it yet',
    ],
  },
  {
    code: 'home.lemon',
    scarKinds: [],
    scars: [],
    evidence: ['We found no study of it on scars [[E0]].'],
    course: [],
    risks: [
      'Its acid can burn skin, and with sunlight it can leave blisters and dark patches [[H S57]].',
      'A girl of 7 with lemon juice on her skin in strong sun spent 4 days in hospital with burns [[H S87]].',
    ],
    avoid: [],
  },
  {
    code: 'home.clay',
    scarKinds: [],
    scars: [],
    evidence: ['We found no study of it on scars [[E0]].'],
    course: [],
    risks: [],
    avoid: [],
  },
  {
    code: 'home.shilajit',
    scarKinds: [],
    scars: [],
    evidence: ['We found one trial, on pressure sores, and none on scars [[E0 S58]].'],
    course: [],
    risks: [
      'Even a seller’s page says that some samples hold heavy metals and that purity varies [[H S58b]].',
    ],
    avoid: ['you are pregnant or breastfeeding, or it is meant for a child'],
  },
  {
    code: 'home.beeswax_oil',
    scarKinds: [],
    scars: [],
    evidence: ['We found no study of it on scars [[E0]].'],
    course: [],
    risks: [
      'Hot wax burns: one hospital described 21 people burned by wax for hair removal [[H S87b]].',
    ],
    avoid: ['you feel less in the scar than elsewhere: heat may burn before you notice'],
  },
  {
    code: 'home.sponge',
    scarKinds: [],
    scars: [],
    evidence: ['We found no study of it on scars [[E0]].'],
    course: [],
    risks: [
      'Needles of sponges stick in the skin and can cause pain, redness, blisters and peeling [[H S56]].',
      'Such needles can reach the eyes, and a textbook warns that sight can be lost [[H S87c]].',
    ],
    avoid: [],
  },
  {
    code: 'home.needling',
    scarKinds: [],
    scars: [],
    evidence: [
      'We found no study of needling by oneself on scars; what is known is from clinics [[E0 S44]].',
    ],
    course: [],
    risks: [
      'At home the American regulator names infection, illness passed on by shared devices, harm to nerves and vessels, scars and dark patches [[H S91b]].',
      'In 3 women a serum under the needles left lumps that lasted; the authors warn because the tool is sold for home use [[H S172]].',
    ],
    avoid: ['you have diabetes or a weak immune system', 'you take blood thinners'],
  },
  {
    code: 'home.acid',
    scarKinds: [],
    scars: [],
    evidence: [
      'What was studied are acids in trained hands; for acids put on by oneself we found only harm [[E0 S27]].',
    ],
    course: [],
    risks: [
      'In 2024 the American regulator warned of peels used without a professional; a case of 2015 tells of burns from such an acid at home [[H S27]].',
      'A man of 25 lost skin on over 30 % of his face after a peel by untrained hands [[H S87d]].',
    ],
    avoid: ['you take isotretinoin, or did lately', 'your skin is naturally dark or tanned'],
  },
  {
    code: 'home.other',
    scarKinds: [],
    scars: [],
    evidence: [
      'A new aloe cream was tested on fresh cuts beside the nose: the 31 people who had it were scored better after 6 months than the 29 with another cream [[E2 S175]].',
      'For honey, oils and other things from the kitchen on older scars we found nothing [[E0]].',
    ],
    course: [],
    risks: [],
    avoid: ['plants or bee products give you a rash'],
  },
];
