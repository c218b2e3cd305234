import type { SheetSeed } from './sheet';

export const surgeryAndRelease: SheetSeed[] = [
  {
    code: 'release',
    scarKinds: ['atrophic'],
    scars: ['It is meant for sunken scars that are tied down from below [[S40]].'],
    evidence: ['What was studied of it is subcision; the evidence stands on that page [[E3 S40]].'],
    course: [],
    risks: [],
    avoid: [
      'you take blood thinners or bleed easily',
      'your scars tend to become keloids',
      'there is an infection or active acne there',
      'you are pregnant or breastfeeding',
    ],
  },
  {
    code: 'release.subcision',
    scarKinds: ['atrophic'],
    scars: ['Rolling acne scars, wide and wavy, are those it was studied on [[S40 S190]].'],
    evidence: [
      'In 58 people with scars from acne, chickenpox, injury and operations suction was added in the days after: the gain was put at 72 % on average in the 46 who kept to it, and at 44 % in the 12 who did not [[E3 S97]].',
      'A trial with 100 people compared a blunt tube with a needle: with the tube, doctors called about 83 % good or very good; nobody was left untreated [[E2 S190]].',
      'Reviews call it useful for tethered acne scars, from trials and series too uneven for one number, and say that scars often sink again [[E3 S40 S191]].',
      'We found no study of it on chickenpox scars alone [[E0]].',
    ],
    course: [],
    risks: [
      'Bruises, collected blood, small lumps and infection can follow [[E3 S40]].',
      'Pain, bleeding and harm to nerves or vessels are named for the needle, less so for the blunt tube [[E3 S191]].',
    ],
    avoid: [],
  },
  {
    code: 'surgery',
    scarKinds: ['atrophic', 'hypertrophic', 'widespread', 'contracture'],
    scars: ['Which operation fits depends on shape, pull and place of the scar [[S95b S95]].'],
    evidence: [
      'No operation erases a scar; it swaps one for another that is hoped to show less [[E3 S95]].',
      'What we found on operations is mostly surgeons’ reviews and series, without a comparison [[E3 S95b S95]].',
    ],
    course: [
      'A new scar goes on changing, and clinics judge it after about 12 months [[S61]].',
      'Surgeons may wait several months or even a year before they operate [[S95c]].',
    ],
    risks: ['Infection, and a new scar that is wider or raised, can follow [[E3 S61]].'],
    avoid: [
      'your scars tend to become keloids: cutting alone often brings them back [[E3 S42b]]',
      'you smoke, have diabetes or heal badly',
      'you take blood thinners',
      'you take isotretinoin, or did lately: experts found too little to demand a wait, so decide with the prescriber [[E3 S25]]',
      'you are pregnant or breastfeeding',
    ],
  },
  {
    code: 'surgery.excision',
    scarKinds: ['atrophic', 'widespread', 'hypertrophic'],
    scars: [
      'It is used on wide, deep or badly placed scars that can become one planned line [[S61 S95]].',
    ],
    evidence: [
      'It is an old operation, known from series and surgeons’ pages; we found no trial against leaving the scar alone [[E3 S61]].',
      'Keloids cut out without anything else came back in 19 % to 45 % [[E3 S42b]].',
      'Radiation after a keloid is cut out is one of the ways that reviews name to lower that [[E2 S42 S82d]].',
    ],
    course: [
      'It is done once, for small scars of the face mostly under local anaesthetic, and judged after about 12 months [[S61]].',
      'One health service gives a new scar up to 2 years to settle [[S95d]].',
    ],
    risks: [],
    avoid: [],
  },
  {
    code: 'surgery.zplasty',
    scarKinds: ['contracture', 'widespread'],
    scars: [
      'It is used on tight scars that pull, for instance over a joint or beside the mouth [[S95b]].',
      'It loosens a scar that pulls, and lets its line follow the folds of the skin [[S95c]].',
    ],
    evidence: [
      'Surgeons’ reviews describe that it makes a tight scar longer and turns it; we found no trial [[E3 S95b S158]].',
    ],
    course: [],
    risks: [],
    avoid: [],
  },
  {
    code: 'surgery.wplasty',
    scarKinds: ['widespread', 'flat'],
    scars: ['It is used on long straight scars of the face that lie across its folds [[S158]].'],
    evidence: [
      'Surgeons’ texts say that a zigzag is harder for the eye to follow than a straight line [[E3 S158]].',
      'Shown pictures, 810 adults saw it the other way round: they liked straight lines better than zigzags [[E3 S156]].',
    ],
    course: [],
    risks: [],
    avoid: [],
  },
  {
    code: 'surgery.punch',
    scarKinds: ['atrophic'],
    scars: ['It is used on single deep pits: ice-pick and steep-sided boxcar scars [[S31 S194]].'],
    evidence: [
      'One site’s summary of studies on acne scars says that 74 % gained more than half, with nobody to compare them with [[E3 S16c]].',
      'Beside that number stands another: of people given plain salt water, 42 % said that their acne scars were better [[E1 S22]].',
    ],
    course: [],
    risks: [
      'It leaves a scar of its own, smaller than the pit it replaces [[E3 S194]].',
      'Bruises can last one to two weeks [[S194]].',
    ],
    avoid: [],
  },
  {
    code: 'surgery.punch.excision',
    scarKinds: ['atrophic'],
    scars: [],
    evidence: ['We found descriptions by clinics and no study of this method alone [[E0 S199]].'],
    course: [],
    risks: [],
    avoid: [],
  },
  {
    code: 'surgery.punch.elevation',
    scarKinds: ['atrophic'],
    scars: [
      'Clinics choose it for wide pits with steep sides and a floor that looks like skin [[S199]].',
    ],
    evidence: ['We found descriptions by clinics and no study of this method alone [[E0 S199]].'],
    course: [],
    risks: [],
    avoid: [],
  },
  {
    code: 'surgery.punch.graft',
    scarKinds: ['atrophic'],
    scars: ['Clinics choose it for pits too wide or deep to be stitched in a line [[S199]].'],
    evidence: [
      'We found descriptions by clinics and a society of surgeons, and no study of this method alone [[E0 S194 S199]].',
    ],
    course: [],
    risks: [],
    avoid: [],
  },
  {
    code: 'surgery.graft',
    scarKinds: ['contracture', 'widespread'],
    scars: [
      'It is used where a tight or wide scar, mostly from a burn, is cut open or taken away [[S95b S154]].',
    ],
    evidence: [
      'In a review of 327 publications on tight burn scars, 89 were on grafts and more on flaps of neighbouring skin; it names no winner and says that each person needs a plan of their own [[E3 S155]].',
    ],
    course: [],
    risks: [
      'The scar may tighten again after a graft, and the new skin may differ in colour [[E3 S154]].',
      'The place that the skin comes from gets a scar too [[S95b]].',
    ],
    avoid: [],
  },
  {
    code: 'surgery.radiowave',
    scarKinds: ['atrophic'],
    scars: [
      'It was tried on ice-pick acne scars, and used to shave the edges of pits [[S39 S39b]].',
    ],
    evidence: [
      'We found one series of 10 people with ice-pick acne scars, with nobody to compare them with, and a practitioners’ chapter [[E3 S39 S39b]].',
      'For chickenpox scars we found nothing but single stories [[E0]].',
    ],
    course: ['That series gave 3 monthly sessions [[S39]].'],
    risks: ['A burn, pale skin or a new scar can follow [[E3 S39 S39b]].'],
    avoid: [],
  },
  {
    code: 'surgery.electro',
    scarKinds: [],
    scars: [],
    evidence: ['We found no study of it on scars [[E0]].'],
    course: [],
    risks: [],
    avoid: ['you have a pacemaker or another electric implant'],
  },
];
