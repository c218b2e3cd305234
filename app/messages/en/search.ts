import { counted, number } from './counted';

/** The page of results, and what to say where there are none. */
export const search = {
  title: 'Search',
  titleFor: (typed: string) => `Search: ${typed}`,
  label: 'What are you looking for?',
  hint: 'A treatment, a scar, a place on the body or a question, in any language.',
  find: 'Search',

  empty: {
    title: 'You could ask',
    words:
      'Names are found however they are spelled. Words in “quotation marks” are found as they stand, and a minus before a word leaves it out.',
    examples: [
      'does needling hurt',
      'chickenpox pits on the nose',
      'Contractubex',
      '“brown patches” laser',
      'keloid on the ear',
    ],
  },
  tooLong: (max: number) =>
    `That is more than a search can take. ${number(max)} letters are the limit: name what matters most.`,
  nothingSaid:
    'These words stand in nearly every text, so they find nothing on their own. Add what it is about: a treatment, a scar, a place.',

  corrected: (typed: string) => `Nothing was found for “${typed}”. These are the results for`,
  offered: 'Did you mean',
  matchesSome: 'Nothing has all of these words. What follows has some of them.',

  sections: 'Where to look',
  all: 'Everything',
  section: {
    treatments: 'Treatments',
    guides: 'Guides',
    stories: 'Stories',
    discussions: 'Discussions',
  },
  allIn: {
    treatments: (n: number) => `All ${number(n)} treatments`,
    guides: (n: number) => `All ${number(n)} guides`,
    stories: (n: number) => `All ${number(n)} stories`,
    discussions: (n: number) => `All ${number(n)} discussions`,
  },
  found: (n: number) => counted(n, 'result', 'results'),
  filtered: (filters: string) => `Filter all stories by: ${filters}`,
  noneHere: 'Nothing here, but there is something elsewhere.',
  lastPage: 'There is nothing more after this.',

  kind: {
    treatment: 'Treatment',
    guide: 'Guide',
    story: 'Story',
    opinion: 'Opinion, not counted',
    question: 'Question',
    talk: 'Talk',
  },
  inReply: { guide: 'in a comment', post: 'in a reply' },
  unreviewed: 'New, not yet reviewed',

  none: {
    title: (typed: string) => `Nothing was found for “${typed}”`,
    tips: [
      'Try fewer words, or another word for the same thing.',
      'Try the name of a treatment, a brand, or a place on the body.',
      'Nobody may have written about it yet.',
    ],
    ask: 'Ask a question',
    treatments: 'See all treatments',
    stories: 'See all stories',
  },
};
