import type { SheetSeed } from './sheet';

export const physical: SheetSeed[] = [
  {
    code: 'physical',
    scarKinds: ['hypertrophic', 'keloid'],
    scars: ['All of these are meant for raised, tight or fresh scars, not for pits [[S42 S107]].'],
    evidence: [
      'What holds for cold does not hold for pressure or rays; the pages of the kinds say what was found, mostly on raised scars [[E2 S42]].',
    ],
    course: [],
    risks: [],
    avoid: ['the “scar” grows, bleeds or itches and nobody has looked at it yet'],
  },
  {
    code: 'physical.cryo',
    scarKinds: ['hypertrophic', 'keloid'],
    scars: ['It is for raised scars only [[S42 S100]].'],
    evidence: [
      'With steroid injections, 83 raised scars that were frozen and 83 treated with flash lamp light did about alike [[E2 S103]].',
    ],
    course: [],
    risks: [
      'Blisters and pain are part of it, and pale skin can stay, above all in darker skin [[E3 S101 S104]].',
      'With steroid injections 14.5 % had some complication [[E2 S103]].',
    ],
    avoid: [
      'your skin is naturally dark: pale spots may stay [[E3 S101]]',
      'cold gives you a rash, or white and painful fingers',
      'you are pregnant or breastfeeding',
    ],
  },
  {
    code: 'physical.cryo.contact',
    scarKinds: ['hypertrophic', 'keloid'],
    scars: [],
    evidence: [
      'In 93 people the result was good or excellent in 76.3 % of hypertrophic scars and 50.9 % of keloids, with nobody to compare them with; 9 did not respond [[E3 S102]].',
    ],
    course: ['In that series it was repeated every 20 to 30 days [[S102]].'],
    risks: [
      'It hurt 34.4 %, and 11.8 % were left with pale or dark skin [[E3 S102]].',
      'In a study of 30 people marked paling came in 91.7 % with freezing by touch [[E3 S100]].',
    ],
    avoid: [],
  },
  {
    code: 'physical.cryo.spray',
    scarKinds: ['hypertrophic', 'keloid'],
    scars: [
      'A keloid site says that spray and touch suit small keloids, such as those from acne [[S104]].',
    ],
    evidence: ['We found no study of spray alone on scars [[E0]].'],
    course: ['That site speaks of every 20 to 30 days [[S104]].'],
    risks: [],
    avoid: [],
  },
  {
    code: 'physical.cryo.intralesional',
    scarKinds: ['keloid', 'hypertrophic'],
    scars: ['It was studied on keloids and bulky hypertrophic scars [[S100 S101]].'],
    evidence: [
      'In 8 studies keloids lost 51 % to 63 % of their volume on average, none went fully on average, and 0 % to 24 % came back [[E3 S101]].',
      'A review rates all of it as low evidence, much of it from few groups [[E3 S100]].',
    ],
    course: [],
    risks: [
      'Pale skin stayed mostly in skin types IV to VI [[E3 S101]].',
      'Pain and return are called uncommon, from case series [[E3 S100]].',
    ],
    avoid: [],
  },
  {
    code: 'physical.pressure',
    scarKinds: ['hypertrophic', 'keloid'],
    scars: [
      'It is used on raised scars, above all after burns, and on keloids of the ear [[S42 S105]].',
    ],
    evidence: [
      'The strictest review, with 15 studies and 1,179 people after burns, could not say whether garments do more than other care or nothing [[E2 S105]].',
      'Another, with 12 trials and 710 people, found about half a point less on a scale from 0 to 13 [[E2 S106]].',
      'After keloids are cut out, pressure is named among what lowers their return [[E2 S42]].',
      'A broad review finds little for pressure clothes in stopping scars from rising at all [[E2 S82c]].',
    ],
    course: ['Garments are worn 23 hours a day, mostly for 12 to 18 months [[S105]].'],
    risks: [],
    avoid: ['your circulation is poor, or the skin under it is open'],
  },
  {
    code: 'physical.massage',
    scarKinds: ['hypertrophic', 'contracture'],
    scars: ['It was studied on raised burn scars [[S110]].'],
    evidence: [
      'In 8 small studies with 258 people scars became softer, lower and less painful, from work of poor quality [[E2 S110]].',
      'For sunken scars we found nothing [[E0]].',
      'Another review found little to show that it keeps scars from rising [[E2 S82c]].',
    ],
    course: [],
    risks: [],
    avoid: ['the wound is not closed yet'],
  },
  {
    code: 'physical.tape',
    scarKinds: ['flat', 'hypertrophic', 'widespread'],
    scars: ['It is used on fresh lines from operations, to keep them narrow and low [[S107]].'],
    evidence: [
      'A review finds lower, paler and less itchy lines with paper tape, and few studies [[E2 S107]].',
      'On the trunk, scars taped for 12 weeks were scored better and 1 mm narrower after 6 months [[E2 S109]].',
      'On caesarean scars paper tape and silicone sheets came out about alike over 12 months [[E2 S108]].',
    ],
    course: ['Studies used it for at least 12 weeks [[S107]].'],
    risks: ['Irritated skin was reported now and then [[E2 S107]].'],
    avoid: ['plasters give you a rash'],
  },
  {
    code: 'physical.radiotherapy',
    scarKinds: ['keloid'],
    scars: ['It is for keloids, mostly right after they are cut out [[S42 S113]].'],
    evidence: [
      'In 106 studies with 10,745 keloids between 14 % and 18 % came back after operation and rays; cut out alone it is 19 % to 45 % in another text, which was not a comparison [[E3 S82d S42b]].',
      'Reviews name operation and rays for keloids that other treatments did not hold [[E2 S42]].',
    ],
    course: [],
    risks: [
      'Complications came in 9 % to 18 %, by the kind of rays [[E3 S82d]].',
      'Whether such rays cause cancer years later is a question for the hospital: we found no figure for keloids [[E0]].',
    ],
    avoid: [
      'you are pregnant or breastfeeding',
      'the keloid lies over the thyroid or the breast, or you are young',
    ],
  },
  {
    code: 'physical.phonophoresis',
    scarKinds: ['hypertrophic', 'contracture'],
    scars: ['It was tried on raised and tight burn scars [[S111 S186]].'],
    evidence: [
      'On 14 limbs with tight burn scars, real and dummy ultrasound came out alike [[E2 S111]].',
      'In 45 people ultrasound with silicone gel did better than with onion gel or a steroid; nobody went without ultrasound [[E2 S186]].',
      'For an enzyme gel we found one regional study on raised scars [[E3 S78]].',
    ],
    course: ['One trial gave 3 sessions a week for 24 weeks [[S186]].'],
    risks: [],
    avoid: ['there is metal, a pacemaker or a tumour near the place', 'you are pregnant'],
  },
];
