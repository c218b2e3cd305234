import type {
  FindingCode,
  Group,
  Modifier,
  SafetyCardId,
  Sex,
} from '~/features/stories/vocabulary';
import { number } from './counted';

const CONSENSUS = 'Source: expert consensus of 2017, doi 10.1001/jamadermatol.2017.2077.';
const FRACTIONAL = 'Source: review of fractional CO2 laser and its risks, PMC3580977.';

interface SafetyWords {
  title: string;
  words: string;
  source?: string;
}

/** Words of the pages on which a story is completed, group by group. */
export const completion = {
  title: 'Complete your story',
  lead: 'Each part is short, is saved by itself, and can be skipped. Come back whenever you like.',
  backToStory: 'Back to the story',
  saved: 'Saved.',
  save: 'Save',
  skip: 'Skip for now',
  remove: 'Remove this scar',
  stale:
    'This story has changed since you opened this page. Your answers are kept below; send them again and they follow what stands now.',
  withheld: '[name withheld]',
  notTold: 'Nothing told yet',
  told: 'Told',
  open: { tell: 'Tell', change: 'Change' },
  add: { scars: 'Add another scar' },
  link: 'Complete your story',
  standing: (told: number, all: number) =>
    `${number(told)} of ${number(all)} parts have something in them. There is no need for all.`,
  groups: {
    scars: {
      title: 'Scars',
      adds: 'Readers find stories of scars like theirs by kind, place and age.',
    },
    skin: {
      title: 'Skin, for you alone',
      adds: 'Helps us show you the right warnings. Nobody else ever sees it.',
    },
    treatments: {
      title: 'Treatment',
      adds: 'How often and how far apart is what others ask first.',
    },
    cost: { title: 'Cost', adds: 'With a currency and a year, others can plan for it.' },
    effects: { title: 'Side effects', adds: '“None noticed” helps others as much as a list.' },
    course: {
      title: 'Order of treatments',
      adds: 'Shows what was done in turn, and what one after another.',
    },
    outcome: {
      title: 'What changed',
      adds: 'A second look some months later says more than the first.',
    },
    verdict: {
      title: 'Looking back',
      adds: 'Whether you would do it again is what most readers look for.',
    },
    provider: {
      title: 'Names of people and clinics',
      adds: 'A name is kept from readers unless you choose to show it.',
    },
  } satisfies Record<Group, { title: string; adds: string }>,

  asksTitle: 'Is that right?',
  asksError:
    'Please look at the question above the form. If your answers are right, tick it and save again.',
  thatIsRight: 'Yes, that is right',
  findings: {
    onset_future: 'This date is still to come.',
    start_before_onset: 'The treatment began before the scar was there.',
    end_before_start: 'The end is before the start.',
    last_before_start: 'The last session is before the start.',
    last_after_end: 'The last session is after the end.',
    future_not_planned: 'A month here is still to come. Only what is planned lies ahead.',
    finished_without_end: 'It is finished, but there is neither an end nor a number of sessions.',
    more_done_than_planned: 'More sessions were done than planned.',
    log_and_count: 'More sessions are noted down than were counted.',
    interval_range: 'The time between sessions must be from 1 to 365 days.',
    price_zero: 'The price is 0, though it was not free.',
    price_below_session: 'All of it cost less than one session of the same treatment.',
    price_year_future: 'This year is still to come.',
    judged_before_start: 'This is dated before the treatment began.',
    judged_in_future: 'This month is still to come.',
    counts_not_all: 'These are not as many scars as you counted before.',
    worse_and_again: 'It got worse, and you would do it again.',
    cleared_early: 'The scar could not be seen any more within a month of the last session.',
    part_more_than_whole: 'These are more than the group that they are a part of.',
  } satisfies Record<FindingCode, string>,

  errors: {
    choice: 'Please choose one of the answers.',
    count: 'Please give a whole number from 1 to 999.',
    range: 'The second number is smaller than the first.',
    long: (max: number) => `Please keep this under ${number(max)} characters.`,
    month: 'Please write a year or a month, as 2019 or 2019-05.',
    age: 'Please give a whole number from 0 to 120.',
  },

  scar: {
    title: 'A scar, or scars that are alike',
    lead: 'Tell of one scar, or of a group that looks alike. All may be skipped.',
    kind: 'What kind of scar?',
    morphology: 'If it is sunken: which shape?',
    morphologies: {
      icepick: 'Narrow and deep, like a prick',
      boxcar: 'Round or oval, with steep edges',
      rolling: 'Wide and wavy',
      linear: 'A line',
      area: 'A whole area',
      sinus: 'A tunnel under the skin',
      unsure: 'Not sure',
    },
    side: 'Which side?',
    sides: { left: 'Left', right: 'Right', both: 'Both', one: 'One side', other: 'The other side' },
    count: 'How many?',
    countHint: 'One number, or the smaller of two.',
    countTo: 'Up to how many?',
    countAbout: 'That is about right, I did not count',
    size: 'How large is one?',
    sizes: {
      pinhead: 'Pinhead, under 2 mm',
      small: 'Small, 2 to 4 mm',
      medium: 'Medium, 5 to 9 mm',
      large: 'Large, 10 mm or more',
      area: 'A whole area',
    },
    colour: 'Which colour?',
    colours: {
      match: 'Like the skin around',
      red_pink: 'Red or pink',
      brown: 'Brown',
      pale: 'Pale',
      purple: 'Purple',
      different: 'Another colour',
    },
    surface: 'How does it feel or look?',
    surfaceHint: 'In a few words, as “uneven” or “shiny”.',
    visiblePlace: 'Is it in a place that others see?',
    yes: 'Yes',
    no: 'No',
    grade: 'In a mirror, at arm’s length:',
    gradeHint: 'Then stretch the skin a little with two fingers.',
    grades: {
      1: 'Only the colour differs',
      2: 'Hard to see at arm’s length',
      3: 'Easy to see, and flat when I stretch it',
      4: 'Easy to see, and stays when I stretch it',
    },
    onset: 'Since when is it there?',
    onsetHint: 'One answer is enough.',
    onsetDate: 'Year or month',
    onsetAge: 'Or: how old were you?',
    onsetChildhood: 'Since childhood',
    onsetYears: 'Or: how many years ago?',
    ageKnown: (age: string) => `At its first treatment it was: ${age}.`,
    partOf: 'Is it a part of scars you told of?',
    partOfHint: 'Choose this for “two of the five”, so that none is counted twice.',
    notPart: 'No, it is apart from them',
    notSure: 'What do you not know?',
    notSureHint: 'Ticked here, nobody asks again.',
    unsure: { count: 'How many', onset: 'Since when', size: 'Size', colour: 'Colour' },
  },

  skin: {
    lead: 'Only you see this: no reader, no list, no search. It decides which warnings we show you. Erasing your account erases it.',
    sun: 'What does strong sun do to your skin in early summer?',
    suns: {
      1: 'It always burns and never tans',
      2: 'It burns easily and tans a little',
      3: 'It burns at times and tans slowly',
      4: 'It seldom burns and tans well',
      5: 'It hardly ever burns and tans dark',
      6: 'It never burns',
    },
    tone: 'Which is nearest to the skin of your inner arm?',
    toneHint:
      'Ten colours of the Monk Skin Tone Scale by Dr Ellis Monk (CC BY 4.0). Screens differ; near is enough.',
    toneName: (n: number) => `Tone ${number(n)}`,
    modifiers: 'What a doctor would ask',
    modifiersHint: 'Tick what is true for you now.',
    modifier: {
      keloid_tendency: 'My scars tend to grow thick',
      rosacea: 'Rosacea or visible small vessels',
      active_acne: 'Acne now',
      isotretinoin_now: 'I take isotretinoin now',
      isotretinoin_recent: 'I took isotretinoin in the last 6 months',
      sun_tan: 'A tan or a sunburn in the last 4 weeks',
      herpes: 'Cold sores now and then',
      pregnant_or_feeding: 'Pregnant or breast-feeding',
      diabetes: 'Diabetes',
      weak_immunity: 'A weak immune system',
      smoking: 'I smoke',
      blood_thinner: 'I take something that thins the blood',
    } satisfies Record<Modifier, string>,
    age: 'How old are you?',
    sex: 'Sex',
    sexes: { female: 'Female', male: 'Male', other: 'Other' } satisfies Record<Sex, string>,
  },

  verdict: {
    lead: 'Three short questions. “Not sure” is an answer too.',
    again: 'Would you do it again?',
    worthIt: 'Was it worth the money?',
    why: 'Why?',
    whyHint: 'A sentence or two.',
  },

  provider: {
    lead: 'Please say whether your words name a person or a clinic. Readers see “[name withheld]” in their place.',
    found: 'These look like names',
    foundNone: 'We noticed no name in your words. Tick it below if there is one.',
    person: 'My words name a person',
    clinic: 'My words name a clinic',
    shown: 'Show the names to readers all the same',
    shownHint: 'Only if they would agree. A moderator may still hide them.',
    example: 'Readers would see',
  },

  safety: {
    tan: {
      title: 'Tanned or sunburnt skin',
      words:
        'Laser, light and peels on tanned or burnt skin leave brown or pale marks more often. Ask to wait until the tan has gone.',
      source: FRACTIONAL,
    },
    isotretinoin: {
      title: 'Isotretinoin and strong resurfacing',
      words:
        'Experts say no to laser on the whole skin and to machine dermabrasion while you take it, and for half a year after. Speak with whoever prescribes it; do not stop it by yourself.',
      source: CONSENSUS,
    },
    isotretinoin_wait: {
      title: 'Tell them that you take isotretinoin',
      words:
        'For gentler treatments experts found too little reason to demand a wait. Decide it with whoever prescribes it.',
      source: CONSENSUS,
    },
    keloid: {
      title: 'Scars that grow thick',
      words:
        'A new wound can become a new keloid. Before anything that cuts, pricks or burns, ask for a plan against that.',
      source: 'Source: clinical overview of scars; see the guides.',
    },
    rosacea: {
      title: 'Rosacea or visible vessels',
      words: 'See a dermatologist first. Rubs, acids, sponges and heat can make it worse.',
      source: 'Source: Tan 2004, laser in rosacea, 40 people.',
    },
    herpes: {
      title: 'Cold sores',
      words:
        'Treatments of the face can wake the virus. Ask beforehand whether you should take something against it.',
      source: FRACTIONAL,
    },
    darker_skin: {
      title: 'Skin that tans well or is dark',
      words:
        'You are not excluded. Brown patches came in 14 to 17 of 100 in one study of 82 people. Ask which settings they use, and what they do if patches come.',
      source: 'Source: doi 10.1002/lsm.21092, 82 people.',
    },
    pregnancy: {
      title: 'Pregnant or breast-feeding',
      words: 'Please ask your doctor before any treatment, creams included. Most can wait.',
    },
    changing_scar: {
      title: 'A scar that itches much, grows or bleeds',
      words: 'Please have a doctor look at it before any laser or peel.',
    },
    contracture: {
      title: 'A scar that pulls',
      words: 'A scar that limits a movement is worth showing to a doctor. There is help for it.',
    },
    severe_effect: {
      title: 'If it is happening now',
      words:
        'Strong pain, pale or blue skin, trouble seeing, fever or spreading redness: please get medical help today, and do not wait for an answer here.',
      source: 'Source: FDA warning on fillers, 2021.',
    },
    home_acid: {
      title: 'Acids and needles at home',
      words: 'Home peels have burned people. Please do not give doses or recipes in your story.',
      source: 'Source: FDA warning on chemical peels, 2024.',
    },
  } satisfies Record<SafetyCardId, SafetyWords> as Record<SafetyCardId, SafetyWords>,
};
