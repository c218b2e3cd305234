import type { SheetSeed } from './sheet';

export const laserAblative: SheetSeed[] = [
  {
    code: 'laser',
    scarKinds: ['atrophic', 'hypertrophic', 'keloid'],
    scars: [
      'It depends on the kind: some lasers aim at redness, some at the surface, some at the layers below it [[S31]].',
    ],
    evidence: [
      'In acne scars, a review of 24 trials found fairly sure results for one filler only, and for no laser [[E2 S22]].',
      'In raised scars, a review of 15 trials with 604 people could not say with confidence how much lasers help [[E2 S24]].',
      'On fresh scars after operations, early laser was tested in 17 trials, and its worth is still uncertain [[E2 S74]].',
      'Keep this beside every percentage: of people given plain salt water, 42 % said that their acne scars were better [[E1 S22]].',
    ],
    course: [],
    risks: [
      'Brown patches can follow laser, above all in darker skin [[E2 S30 S32]].',
      'We found no count of harm that holds for all lasers together [[E0]].',
    ],
    avoid: [
      'the “scar” grows, bleeds or itches: have it looked at before any laser',
      'you have a tan or sunburn: laser can wait',
      'your skin is naturally dark: that is no reason to be turned away, but ask about other settings and a plan for brown patches [[E2 S30 S32]]',
      'you take isotretinoin, or did lately: decide with whoever prescribed it [[E3 S25]]',
      'your scars tend to become keloids',
      'you have rosacea or visible vessels',
      'you get cold sores and it is near the mouth',
      'you are pregnant or breastfeeding',
    ],
  },
  {
    code: 'laser.ablative',
    scarKinds: ['atrophic'],
    scars: [
      'It has been studied mostly on sunken acne scars of the face [[S29 S31]].',
      'It is used on raised scars too, where trials are few and their results unsure [[E2 S24]].',
    ],
    evidence: [
      'Reviews of acne scars count it among what helps somewhat, from small and uneven trials [[E2 S29 S31]].',
    ],
    course: ['The skin is raw at first, and redness can last several months [[S99c]].'],
    risks: [
      'The skin is open for some days, and infection, long redness, changed colour and new scars can follow [[E3 S43]].',
      'A review calls lasting harm from the fractional kind uncommon, with more risk for skin that is prone to keloids [[E3 S43]].',
      'Most infections are cold sores that wake up; pale patches can stay, and rarely an eyelid turns out [[E3 S99c]].',
    ],
    avoid: [],
  },
  {
    code: 'laser.ablative.full',
    scarKinds: ['atrophic'],
    scars: ['It is used on scars of the face, and on skin aged by the sun [[S202]].'],
    evidence: [
      'It is the older form; a review says that fractional lasers, which came later, did less harm and seemed to change scars about as much [[E3 S202]].',
    ],
    course: [],
    risks: [
      'With no bridges of untouched skin left, the whole surface has to close; harm was more common than it is with fractional lasers [[E3 S202]].',
    ],
    avoid: [
      'you take isotretinoin, or did lately: experts advise against fully ablative laser then [[E3 S25]]',
    ],
  },
  {
    code: 'laser.ablative.full.co2',
    scarKinds: ['atrophic'],
    scars: [],
    evidence: [
      'We found no trial that sets this laser against leaving acne scars alone, and none on scars from chickenpox [[E0]].',
    ],
    course: [],
    risks: [],
    avoid: [],
  },
  {
    code: 'laser.ablative.full.eryag',
    scarKinds: ['atrophic'],
    scars: [],
    evidence: [
      'We found no trial that sets this laser against leaving acne scars alone [[E0]].',
      'One burn centre reports from its own experience that it helped with mild burn scars [[E3 S203]].',
    ],
    course: [],
    risks: [],
    avoid: [],
  },
  {
    code: 'laser.ablative.fractional',
    scarKinds: ['atrophic'],
    scars: ['It is used on sunken scars, above all from acne [[S29 S123]].'],
    evidence: [
      'A review of acne scars gathered 30 studies of the CO2 kind and calls it helpful, with no agreement on how to do it [[E2 S123]].',
      'Set against other treatments with light in 8 studies, neither doctors nor patients saw a difference [[E2 S122]].',
    ],
    course: [],
    risks: [],
    avoid: [],
  },
  {
    code: 'laser.ablative.fractional.co2',
    scarKinds: ['atrophic', 'hypertrophic'],
    scars: [],
    evidence: [
      'In 82 people with skin types III to V and acne scars, 37 % gained more than half; so about two in three gained half or less [[E2 S32]].',
      'In 8 trials with 249 people, acne scars gained a little more than with radiofrequency needling, with more pain and longer redness [[E2 S138]].',
      'With your own plasma added, the odds of a visible gain in acne scars were 2.6 times as high, in 11 trials with 313 people [[E2 S37]].',
      'For chickenpox scars we found no study of it alone [[E0]].',
    ],
    course: [],
    risks: [
      'Brown patches followed in 14 % of people with skin types III to V [[E2 S32]].',
      'Brown patches came 4.4 times as often as with radiofrequency needling [[E2 S138]].',
    ],
    avoid: [],
  },
  {
    code: 'laser.ablative.fractional.eryag',
    scarKinds: ['atrophic'],
    scars: [],
    evidence: [
      'On the halves of 31 faces with acne scars, the doctors’ score fell by 44 % with erbium and by 39 % with a picosecond laser, too close to tell apart; patients liked the erbium side a little better [[E2 S120]].',
      'A trial in acne scars combined it with your own plasma, so its share in the result is unclear [[E2 S37b]].',
    ],
    course: [
      'One trial gave 4 sessions, 4 weeks apart [[S120]].',
      'Another gave 6 monthly sessions [[S37b]].',
    ],
    risks: ['In the trial on 31 faces no serious harm was reported [[E2 S120]].'],
    avoid: [],
  },
];
