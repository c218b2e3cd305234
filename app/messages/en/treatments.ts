const counted = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

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
    lead: (name: string, n: number) => `“${name}” is the name of ${n} treatments.`,
    stories: 'Stories of all of them',
    notSure: (parent: string) => `Not sure which? All of it is under “${parent}”.`,
  },

  otherNames: 'Other names',
  otherLanguages: (n: number) => `${n} in other languages`,
  brands: 'Brands',
  parts: 'Kinds of it',
  difference: 'What sets it apart',
  countedIn: 'How it is counted',
  countedBy: {
    sessions: 'In sessions',
    weeks: 'By weeks of use',
    nothing: 'Not counted',
  },

  told: 'What people tell',
  toldLine: (n: number, outcomes: string) => `${counted(n, 'story', 'stories')}: ${outcomes}.`,
  /** "2 no change": the number first, the answer in lower case behind it. */
  outcome: (n: number, words: string) => `${n} ${words.toLowerCase()}`,
  mixed: (n: number) => `${n} with some better and some worse`,
  toldNote: 'These are the people who wrote here. They do not stand for all who had it.',
  newest: 'Newest',
  allStories: (n: number) => (n === 1 ? 'See the story' : `See all ${n} stories`),
  opinions: (n: number) => counted(n, 'opinion', 'opinions'),
  none: 'No stories yet',
  noneWords: 'Did you have it? Yours would be the first. Two lines help the next person.',
  write: 'Write a story about it',
  guides: 'Guides that speak of it',
};
