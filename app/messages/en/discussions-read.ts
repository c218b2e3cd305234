import { counted } from './counted';

/** The page of a question, an opinion or a talk. */
export const read = {
  opinionNote:
    'This is no story of the author’s own skin. It says what they think or saw, and is never counted in figures.',
  subjects: 'About',
  /** Before the title of a guide. */
  guideBefore: 'Guide: ',
  rows: {
    scar: 'The scar',
    age: 'Age of the scar',
    tried: 'Already tried',
    interest: 'Tie to a seller',
    interestNotAnswered: 'Not answered',
  },
  beside: {
    stories: 'Stories of the same',
    allStories: 'All of these stories',
    guides: 'Guides about it',
  },
  ask: 'Ask a question',
  experience:
    'People tell here what they lived or think. Yours may differ; ask a doctor about your own skin.',
};

/** What was answered, under a post or a guide. */
export const thread = {
  replies: (n: number) => counted(n, 'reply', 'replies'),
  comments: (n: number) => counted(n, 'comment', 'comments'),
  none: { post: 'No reply yet', guide: 'No comment yet' },
  noneWords: {
    post: 'If you know this from your own life, a few lines help.',
    guide: 'Did it help you, or is something missing? Tell others.',
  },
  answer: { post: 'Write a reply', guide: 'Write a comment' },
  inReplyTo: 'in reply to',
  toGone: 'in reply to one that is gone',
  replyTo: (name: string) => `Reply to ${name}`,
  reportOf: (name: string) => `Report what ${name} wrote`,
  more: 'More replies',
  fromStart: 'From the first reply',
  pages: 'More pages of replies',
  own: {
    pending: 'Only you see this yet. A moderator reads it first.',
    newerPending: 'Your newer version waits. Readers see this one.',
    sent_back: 'Sent back to you. Your words are kept: change what is needed and send it again.',
    newerSentBack: 'Your newer version was sent back. Readers see this one.',
    removed: 'A moderator removed it. Others see only that something was here, and why it went.',
    retracted: 'You withdrew it. You can put it back.',
    hidden: 'Hidden for now. Only you and the moderators see it.',
  },
};

/** The list of discussions, its filters, and a discussion's card in any list. */
export const list = {
  title: 'Discussions',
  titleOf: { question: 'Questions', opinion: 'Opinions', talk: 'Talk' },
  lead: 'Ask what you want to know, say what you think, or talk about living with a scar.',
  kinds: 'Kinds',
  all: 'All',
  order: 'Order',
  sort: { active: 'Latest answer first', newest: 'Newest first' },
  start: 'Ask or start a talk',
  found: (n: number) => counted(n, 'discussion', 'discussions'),

  filters: {
    title: 'Narrow down',
    treatment: 'Treatment: name or brand, in any language',
    scar: 'Kind of scar',
    guide: 'Guide',
    any: 'Any',
    unanswered: 'Without an answer',
    show: 'Show',
    active: 'What the list is narrowed to',
    remove: 'Remove',
    clear: 'Remove all',
  },
  unknownTreatment: (typed: string) =>
    `We do not know a treatment called “${typed}”. It is left out of the filter.`,
  near: 'Did you mean:',

  empty: {
    none: 'Nothing here yet',
    noneWords: 'Yours would be the first. Somebody out there wonders about the same.',
    narrowed: 'Nothing fits all of this',
    narrowedWords: 'You could ask for less, or ask it yourself.',
    start: {
      question: 'Ask a question',
      opinion: 'Say what you think',
      talk: 'Start a talk',
    },
    all: 'Show everything',
    lastPage: 'There is nothing more after this.',
  },
};

export const card = {
  kind: { question: 'Question', opinion: 'Opinion', talk: 'Talk' },
  unreviewed: 'New, not yet reviewed',
  by: (name: string) => `by ${name}`,
  noReply: 'No reply yet',
  last: 'the last on',
  replies: (n: number) => counted(n, 'reply', 'replies'),
};
