import { number } from './counted';

/** Words of a story's page. */
export const read = {
  facts: {
    treatment: (n: number) => (n === 1 ? 'Treatment' : 'Treatments'),
    scar: 'Scar',
    age: 'Age of the scar at first treatment',
    status: 'Where it stands',
    change: 'What changed so far',
    again: 'Would do it again',
    followed: 'Followed for',
    interest: 'Tie to a seller',
  },
  typedAs: (typed: string) => `“${typed}”`,
  notInTree: 'not in our list of treatments yet',
  notAsked: 'Not asked yet: it is only planned',
  interestNotAnswered: 'Not answered',
  privateCause: 'only you see this',
  followed: {
    sameMonth: 'Less than a month',
    months: (n: number) => (n === 1 ? 'About a month' : `About ${number(n)} months`),
    years: (n: number) => `About ${number(n)} years`,
    unknown: 'Not said',
  },
  notSaid: (facts: string[]) => `Not said: ${facts.join(', ').toLowerCase()}.`,
  young: {
    title: 'Young scars change by themselves',
    words:
      'The scar was under a year old at the first treatment. For up to about a year a scar goes on changing by itself. So nobody can tell here what time did and what the treatment did.',
    guide: 'How scars mature',
    source: 'Source:',
  },
  inShort: 'In short',
  course: 'The whole course, step by step',
  about: {
    scars: 'The scars',
    done: 'What was done',
    changed: 'What changed',
    costs: 'Cost and plans',
  },
  ownWords: 'In their own words',
  noOwnWords: 'The author answered the questions and left it at that.',
  writeYours: 'Write your story',
  otherStories: (treatment: string) => `Other stories of ${treatment}`,
  badge: {
    opinion: 'An opinion, not counted',
    child: 'Told by a parent',
  },
  opinionNote:
    'This is about someone else, or about treatments in general. It is never counted in figures.',
  childNote: 'A parent tells this about their child.',
  experience: 'One person’s experience. Yours may differ; ask a doctor about your own skin.',
  figures: {
    counted: 'Counted in figures: the author agreed, and has no tie to a seller.',
    no_consent: 'Not counted in figures: the author did not ask to be counted.',
    interest: 'Not counted in figures: there is a tie to a seller.',
    not_answered: 'Not counted in figures: whether there is a tie to a seller is not known.',
    not_finished: 'Not counted in figures yet: the treatment is planned or goes on.',
    opinion: 'Not counted in figures: it is an opinion.',
    not_a_member: 'Not counted in figures: it comes from elsewhere.',
  },
};
