import type { SheetSeed } from './sheet';

export const injection: SheetSeed[] = [
  {
    code: 'inj',
    scarKinds: ['atrophic', 'hypertrophic', 'keloid'],
    scars: [
      'Some injections aim at raised scars and some at sunken ones; a steroid thins skin, so it has no place in a sunken one [[S42 S42c]].',
    ],
    evidence: [
      'Injecting alone already changes answers: with plain salt water 42 % of people said that their acne scars were better [[E1 S22]].',
    ],
    course: [],
    risks: [],
    avoid: [
      'there is an infection there',
      'you take blood thinners',
      'you are allergic to what is injected: ask for its name and batch',
      'the “scar” grows, bleeds or itches and nobody has looked at it yet',
      'you are pregnant or breastfeeding',
    ],
  },
  {
    code: 'inj.mesotherapy',
    scarKinds: ['atrophic'],
    scars: [],
    evidence: [
      'Reviewers call mesotherapy unproven, and we found no study of it on scars [[E0 S35b S35c]].',
    ],
    course: [],
    risks: [
      'Infections with slow-growing germs after it make up 423 published cases, with scars left behind [[H S35]].',
    ],
    avoid: ['your immune system is weak'],
  },
  {
    code: 'inj.ha_booster',
    scarKinds: ['atrophic'],
    scars: ['Most studies are about the quality of skin without scars [[S38c]].'],
    evidence: [
      'A review of 13 studies is about skin quality, not scars [[E2 S38c]].',
      'On half faces of 30 people with acne scars a mixed hyaluronic acid brought a gain, later rather than sooner [[E2 S38d]].',
    ],
    course: [],
    risks: ['Lumps and bruises are named [[E3 S38c]].'],
    avoid: [],
  },
  {
    code: 'inj.prp',
    scarKinds: ['atrophic'],
    scars: [
      'It was studied on sunken acne scars, nearly always added to another treatment [[S37 S37a]].',
    ],
    evidence: [
      'Added to CO2 laser it raised the odds of a visible gain 2.6 times, in 11 trials with 313 people [[E2 S37]].',
      'Added to needling it raised the odds of gaining more than half 3.0 times; odds are not a count of people [[E2 S37a]].',
      'Injected alone in a trial with 32 people, it was said to have helped 7 of 16, and salt water 4 of 16 [[E2 S97b]].',
    ],
    course: [],
    risks: [],
    avoid: ['you have a disease of the blood, or too few platelets'],
  },
  {
    code: 'inj.fat',
    scarKinds: ['atrophic', 'contracture', 'widespread'],
    scars: [
      'It was studied on scars of many causes, such as burns, operations and injuries [[S77 S196]].',
    ],
    evidence: [
      'A review of 19 studies with 665 people saw softer and better-looking scars, in work of low to average quality; 6 had a comparison [[E2 S196]].',
    ],
    course: [],
    risks: [
      '**Loss of sight or speech, a weak arm or sudden drowsiness after fat was injected into the face needs emergency care at once** [[H S198 S205]].',
      'A review gathered 113 cases of severely blocked vessels after fat was put into faces, with blindness, stroke and death [[H S198]].',
      'In ageing faces 6 % had some complication, mostly bruises [[E2 S97c]].',
    ],
    avoid: [],
  },
  {
    code: 'inj.steroid',
    scarKinds: ['hypertrophic', 'keloid'],
    scars: ['It is for raised scars only [[S42]].'],
    evidence: [
      'Reviews name it first among treatments of keloids, together with silicone [[E2 S42]].',
      'Keloids shrink more with it than without treatment, in few and small trials [[E2 S151]].',
      'They come back: 33 % within 1 year and 50 % within 5 years [[E2 S42d]].',
    ],
    course: [
      'In 38 trials it was given most often every 4 weeks; only 6 looked for as long as 6 months [[S152]].',
    ],
    risks: [
      'Thinned skin, visible vessels, pale or dark spots: up to 63 % had some complication [[E2 S42c]].',
      'The injection hurts [[E3 S204]].',
      'In one trial 44 % had thinner skin and 50 % fine vessels [[E2 S98b]].',
    ],
    avoid: ['you have diabetes, raised eye pressure or an infection'],
  },
  {
    code: 'inj.5fu',
    scarKinds: ['hypertrophic', 'keloid'],
    scars: ['It is for raised scars only [[S150]].'],
    evidence: [
      'With a steroid it did better than the steroid alone: the odds of being called better were 2.9 times as high by patients [[E2 S150]].',
      'In one trial with 60 people 86.7 % lost half of the height or more with both, 60 % with 5-FU alone [[E2 S115]].',
      'In 43 people with keloids 46 % had settled after 6 months with 5-FU and 60 % with a steroid, no clear difference [[E2 S98b]].',
    ],
    course: ['One trial gave it every 3 weeks for up to 24 weeks [[S149]].'],
    risks: [
      'Open sores were common with 5-FU alone, thinned skin with the steroid [[E2 S149]].',
      'Skin that died was reported, without a number [[E3 S115]].',
      'Thin skin followed in 8 % with 5-FU and in 44 % with the steroid [[E2 S98b]].',
    ],
    avoid: ['you are pregnant, plan to be, or breastfeed', 'your blood counts are low'],
  },
  {
    code: 'inj.bleomycin',
    scarKinds: ['hypertrophic', 'keloid'],
    scars: ['It is for raised scars only [[S116]].'],
    evidence: [
      'In 6 trials raised scars shrank more than with a steroid, and came back about as often [[E2 S116]].',
      'A wider review calls results mixed [[E2 S42]].',
    ],
    course: [],
    risks: ['It hurts more than a steroid or 5-FU, and thins skin less [[E2 S116]].'],
    avoid: ['you are pregnant, plan to be, or breastfeed', 'you have a disease of the lungs'],
  },
  {
    code: 'inj.verapamil',
    scarKinds: ['hypertrophic', 'keloid'],
    scars: ['It is for raised scars only [[S114]].'],
    evidence: [
      'In 9 trials with 567 people a steroid worked faster on height and redness, and verapamil caught up in softness later [[E2 S114]].',
      'After keloids were cut out in 14 people, 6 of the 14 halves treated with it came back, more than with a steroid, and the trial was stopped early [[E2 S115]].',
    ],
    course: [],
    risks: [
      'It burns more and thins skin less than a steroid [[E2 S114]].',
      'Of 43 people 83.7 % had pain after it [[E3 S115]].',
    ],
    avoid: ['you have low blood pressure or a slow heart'],
  },
  {
    code: 'inj.botulinum',
    scarKinds: ['flat', 'hypertrophic', 'widespread'],
    scars: ['It was studied on fresh scars after operations and wounds of the face [[S117 S118]].'],
    evidence: [
      'In 17 trials with 633 people scars after operations were scored better and a little narrower, and more people were pleased [[E2 S117]].',
      'In one of the trials, with 30 people with wounds of the face, most scales showed no difference after 1 year [[E2 S118]].',
      'For old sunken scars we found nothing [[E0]].',
    ],
    course: [],
    risks: ['Complications were no more frequent than without it [[E2 S117]].'],
    avoid: ['you have a disease of nerves or muscles'],
  },
  {
    code: 'inj.hyaluronidase',
    scarKinds: ['keloid', 'hypertrophic'],
    scars: ['In scars it was tried on keloids, together with a steroid [[S115]].'],
    evidence: [
      'In one trial with 80 people about as many keloids flattened with both as with the steroid alone, with less thinning [[E2 S115]].',
      'For the enzyme alone on scars we found nothing [[E0]].',
    ],
    course: [],
    risks: [],
    avoid: ['you are allergic to bee or wasp stings'],
  },
  {
    code: 'inj.collagenase',
    scarKinds: ['keloid', 'contracture'],
    scars: ['It was tried on raised scars and on tight ones [[S146 S147]].'],
    evidence: [
      'In 7 people with raised scars nothing was left of the gain within 6 months [[E3 S146]].',
      'In 6 people with keloids of the ear lobe, with pressure earrings after it, the keloids shrank by half on average, and 3 of the 6 chose an operation later [[E3 S148]].',
      'In a trial on tight scars, one group of which got a dummy, they were longer 12 weeks after it, more so after repeated injections [[E2 S147]].',
    ],
    course: ['The trial on tight scars gave up to 3 injections, 4 weeks apart [[S147]].'],
    risks: [
      'Pain, swelling, blisters, open sores and bruises were many, and one of the 7 people went into hospital [[E3 S146]].',
    ],
    avoid: [],
  },
];
