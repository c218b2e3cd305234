import { counted, number } from './counted';

/** The tree of treatments and the page of each. */
export const treatments = {
  title: 'Treatments',
  lead: 'Everything that people try on scars, from gels to lasers. Find yours by any name that you know.',
  search: 'Name or brand, in any language',
  find: 'Find',
  stories: (n: number) => counted(n, 'story', 'stories'),
  unknown: (typed: string) => `We do not know a treatment called “${typed}”`,
  unknownWords:
    'It may be written another way here. You can still tell your story with your own words for it.',
  near: 'Did you mean one of these?',
  all: 'All treatments',

  several: {
    lead: (name: string, n: number) => `“${name}” is the name of ${number(n)} treatments.`,
    stories: 'Stories of all of them',
    notSure: (parent: string) => `Not sure which? All of it is under “${parent}”.`,
  },

  otherNames: 'Other names',
  otherLanguages: (n: number) => `${number(n)} in other languages`,
  brands: 'Brands',
  parts: 'Kinds of it',
  difference: 'What sets it apart',
  countedIn: 'How it is counted',
  countedBy: {
    sessions: 'In sessions',
    weeks: 'By weeks of use',
    nothing: 'Not counted',
  },

  names: 'Other names and brands',

  onThisPage: 'On this page',
  known: 'What is known',
  sheet: {
    written: { before: 'Written from sources by the project on ', after: '; ' },
    notReviewed: 'not yet reviewed by a clinician.',
    warnings: 'Read this first',
    parts: {
      scars: 'For which scars',
      evidence: 'What was found, and how sure it is',
      course: 'Usual course',
      risks: 'What can go wrong',
      avoid: 'Ask a doctor first if',
    },
    /** Over what also holds for the treatments beside this one. */
    familyBefore: 'What holds for all of: ',
    unknown: 'What we do not know',
    unknownPart: {
      scars: 'We found no source that says which scars it is used for.',
      evidence: 'We found no source that says what it does.',
      course: 'We found no source that says how many sessions are usual, or how far apart.',
      risks:
        'We found no source that counts what can go wrong. That does not mean that nothing can.',
      avoid:
        'We found no source that says who should rather wait. If you are pregnant or ill, or take medicines, ask first.',
    },
    unknownWeeks: 'We found no source that says how long it is usually used.',
    /** Where something is known of the whole family, but not of this one. */
    unknownAlone: 'We found no source that says what is usual for this kind alone.',
    otherCauses:
      'Where a line does not name the cause of your scars, we do not know whether it holds for them.',
    unsourced: 'Lines without a number are cautions of the project itself.',
    noTreatment: { before: 'Leaving a scar alone is a choice too: ', link: 'no treatment' },
  },
  scarStories: 'Stories by kind of scar',

  talk: 'Discussions about it',
  talkShort: 'Discussions',
  noTalk: 'Nobody has asked or talked about it here yet.',
  allTalk: 'All discussions about it',
  ask: 'Ask about it',

  told: 'What people tell',
  toldLine: (n: number, outcomes: string) => `${counted(n, 'story', 'stories')}: ${outcomes}.`,
  /** "2 no change": the number first, the answer in lower case behind it. */
  outcome: (n: number, words: string) => `${number(n)} ${words.toLowerCase()}`,
  mixed: (n: number) => `${number(n)} with some better and some worse`,
  toldNote: 'These are the people who wrote here. They do not stand for all who had it.',
  youngBetter: (n: number) =>
    n === 1
      ? '1 of the better ones was a scar under a year old. Young scars also change by themselves.'
      : `${number(n)} of the better ones were scars under a year old. Young scars also change by themselves.`,
  newest: 'Newest',
  allStories: (n: number) => (n === 1 ? 'See the story' : `See all ${number(n)} stories`),
  opinions: (n: number) => counted(n, 'opinion', 'opinions'),
  none: 'No stories yet',
  noneWords: 'Did you have it? Yours would be the first. Two lines help the next person.',
  write: 'Write a story about it',
  guides: 'Guides that speak of it',
};
