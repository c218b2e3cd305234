import type { SheetSeed } from './sheet';

export const laserNonAblativeAndLight: SheetSeed[] = [
  {
    code: 'laser.nafl',
    scarKinds: ['atrophic', 'flat'],
    scars: [
      'It is used on sunken acne scars, and on scars from operations and injuries [[S16 S124]].',
    ],
    evidence: [
      'In 82 people with skin types III to V and acne scars, 35 % gained more than half with a 1550 nm laser; so about two in three gained half or less [[E2 S32]].',
      'After one session in 45 people, doctors called 60 % good or excellent, with nobody to compare them with [[E3 S32b]].',
      'In darker skin, a review found fair studies for acne scars and for scars from operations, and too few good ones overall [[E2 S124]].',
      'We found no study of it on chickenpox scars alone [[E0]].',
    ],
    course: [
      'Clinics speak of 3 to 5 sessions, 2 to 4 weeks apart, or of at least 3, 4 to 6 weeks apart [[S33]].',
      'Redness and swelling last mostly hours or days [[S99c]].',
    ],
    risks: ['Brown patches followed in 17 % of people with skin types III to V [[E2 S32]].'],
    avoid: [],
  },
  {
    code: 'laser.nafl.1540_1550',
    scarKinds: ['atrophic', 'hypertrophic', 'flat'],
    scars: [],
    evidence: [
      'In a small trial on acne scars, 10 people had one side treated with 1540 nm and the other left alone: the treated side was smoother, and 5 of the 10 called it moderately or clearly better [[E2 S125]].',
      'On raised scars a trial with 18 people saw no difference between treated and untreated halves when the judge did not know which was which, though the people themselves did [[E2 S126]].',
      'On fresh scars, the half treated early was better in 63 % of people, the same in 26 % and worse in 10 % [[E2 S127]].',
    ],
    course: ['The trials gave 3 or 4 monthly sessions [[S125 S126]].'],
    risks: [
      'Pain, swelling, blisters and crusts were seen in the trial on acne scars [[E2 S125]].',
    ],
    avoid: [],
  },
  {
    code: 'laser.nafl.1550_1927',
    scarKinds: ['atrophic'],
    scars: [],
    evidence: [
      'We found no trial of the two wavelengths together on scars [[E0]].',
      'What is known of one of them, 1550 nm, stands below; an article of two clinics describes the other, 1927 nm, as one for the colour and texture of the top layer [[E3 S201]].',
    ],
    course: [],
    risks: [],
    avoid: [],
  },
  {
    code: 'laser.nafl.1927',
    scarKinds: ['mark_only'],
    scars: ['It works near the surface and is chosen for colour rather than for depth [[S201]].'],
    evidence: [
      'We found no study of it on scars; what was studied is brown patches of other origin [[E0]].',
    ],
    course: [],
    risks: [],
    avoid: [],
  },
  {
    code: 'laser.vascular',
    scarKinds: ['hypertrophic', 'keloid', 'flat'],
    scars: ['It aims at redness and at raised scars; it does not fill a pit [[S24]].'],
    evidence: [
      'In red or raised scars its effect is unsure, from small trials of low quality [[E2 S24]].',
      'For sunken scars we found no study that shows a change of depth [[E0]].',
    ],
    course: [],
    risks: [],
    avoid: [],
  },
  {
    code: 'laser.vascular.pdl',
    scarKinds: ['hypertrophic', 'keloid', 'flat'],
    scars: [],
    evidence: [
      'It is the laser most studied on raised scars; a review of 13 articles called the effect of the 585 nm kind low and that of the 595 nm kind moderate, and asked for longer studies [[E2 S133]].',
      'A later and stricter review of 15 trials found low certainty for all of it [[E2 S24]].',
    ],
    course: ['One trial on red surgical scars gave 3 sessions, 6 weeks apart [[S130]].'],
    risks: [
      'Bruise-like spots are usual, and blisters and pain were reported in trials [[E2 S24]].',
    ],
    avoid: [],
  },
  {
    code: 'laser.vascular.ktp',
    scarKinds: ['flat', 'hypertrophic'],
    scars: ['It was studied on red scars after operations [[S130]].'],
    evidence: [
      'In a trial with 20 people, paid for by a maker, red surgical scars changed as much as with the pulsed dye laser; nobody was left untreated, so time may have done part of it [[E2 S130]].',
    ],
    course: ['That trial gave 3 sessions, 6 weeks apart [[S130]].'],
    risks: [],
    avoid: [],
  },
  {
    code: 'laser.vascular.ndyag',
    scarKinds: ['hypertrophic', 'keloid'],
    scars: ['It was studied on hypertrophic scars and keloids [[S128]].'],
    evidence: [
      'A review found raised scars improved after it, hypertrophic ones more than keloids; in keloids the change could be chance [[E2 S128]].',
      'Of 102 people treated for a year, 52.9 % of those with keloids of the chest had them back within 6 months, against 4 % of those with hypertrophic scars of the belly [[E3 S129]].',
    ],
    course: ['In that series it was given every 3 to 4 weeks for 1 year [[S129]].'],
    risks: [],
    avoid: [],
  },
  {
    code: 'laser.pico',
    scarKinds: ['atrophic'],
    scars: ['It was studied on sunken acne scars [[S99h]].'],
    evidence: [
      'In 7 studies on acne scars, doctors and patients saw no difference from other fractional lasers [[E2 S99h]].',
      'On the halves of 31 faces, the doctors’ score of acne scars fell by 39 %, and by 44 % with an erbium laser [[E2 S120]].',
    ],
    course: ['That trial gave 4 sessions, 4 weeks apart [[S120]].'],
    risks: [
      'Pinpoint bleeding was more common than with other fractional lasers, brown patches and pain less so [[E2 S99h]].',
    ],
    avoid: [],
  },
  {
    code: 'light',
    scarKinds: ['hypertrophic'],
    scars: [],
    evidence: [
      'What is known differs between lamps and diodes; we found nothing that holds for both [[E0]].',
    ],
    course: [],
    risks: [],
    avoid: [
      'the “scar” grows, bleeds or itches: have it looked at first',
      'you have a tan or sunburn: strong light can wait',
      'you take a medicine that makes skin sensitive to light',
      'you are pregnant or breastfeeding',
    ],
  },
  {
    code: 'light.ipl',
    scarKinds: ['hypertrophic', 'keloid'],
    scars: ['It was studied on raised scars [[S131 S132]].'],
    evidence: [
      'In a comparison of 25 trials with 1,688 people, flash lamp light alone came out lowest, just above no treatment [[E2 S132]].',
      'In 22 people with raised scars after operations the change was no more than chance, though they were pleased [[E3 S131]].',
    ],
    course: ['In that study it was on average 3.5 sessions, 4 weeks apart [[S131]].'],
    risks: [
      'Together with steroid injections, 12 % had some complication, such as dark skin or thinning [[E2 S103]].',
    ],
    avoid: [
      'your skin is naturally dark: pigment takes up this light, so ask about experience with skin like yours',
    ],
  },
  {
    code: 'light.led',
    scarKinds: ['flat', 'hypertrophic'],
    scars: ['It was tried on fresh scars after operations, to keep them low [[S134 S135]].'],
    evidence: [
      'In one trial on fresh scars of the face, treated and untreated sides were equally soft [[E2 S134]].',
      'In another, with 43 people and a home device after thyroid operations, scars scored better and hurt less after 6 months [[E2 S135]].',
      'For older or sunken scars we found nothing [[E0]].',
    ],
    course: [
      'The trials used it 3 times a week for 3 weeks, or for 4 weeks at home [[S134 S135]].',
    ],
    risks: ['Small blisters were seen in 2 people and went without a trace [[E2 S134]].'],
    avoid: [],
  },
];
