import { number } from './counted';

/** Words of the forms for questions, opinions, talk and replies, and of what follows a mailed link. */
export const write = {
  choose: {
    title: 'Ask or talk',
    lead: 'What do you want to write?',
    question: 'A question',
    questionWords: 'You want to know something. It goes out at once, unless it has a link.',
    opinion: 'An opinion',
    opinionWords: 'Not about my own skin: what I think or saw.',
    talk: 'A talk',
    talkWords: 'Anything else about living with scars.',
    story: 'A story',
    storyWords: 'What a treatment did to your own skin, or your child’s.',
  },
  title: {
    question: 'Ask a question',
    opinion: 'Write an opinion',
    talk: 'Start a talk',
  },
  lead: {
    question: 'A title is enough. The more you tell, the better others can answer.',
    opinion: 'What you think or saw. It is shown as an opinion, and never counted.',
    talk: 'About living with scars, in your own words.',
  },
  other: 'Something else?',
  groups: {
    words: { question: 'Your question', opinion: 'Your opinion', talk: 'Your words' },
    card: 'The scar, if you like',
    about: 'What it is about',
    publish: 'Before it goes out',
  },
  titleField: {
    label: 'Title',
    hint: {
      question: 'The question in one line, as you would ask a friend.',
      opinion: 'The gist of it in one line.',
      talk: 'What it is about in one line.',
    },
  },
  body: {
    label: 'Your text',
    hint: '**Bold**, lists and quotes work as in Markdown. Links and ways to contact someone wait for a moderator.',
  },
  card: {
    open: 'Tell about the scar and what you tried',
    hint: 'A tap each; all may be skipped.',
    age: 'How old is the scar?',
    tried: 'Already tried',
    triedHint: 'Names with commas between them: “silicone gel, Fraxel, needling”.',
  },
  fixedCard: 'What is known of the scar holds more than this form can show. It stays as it is.',
  about: {
    label: 'Is it about this?',
    hint: (max: number) => `${number(max)} at most. Readers find your text under each of them.`,
    another: 'Something else it is about',
    anotherHint: 'A treatment by any name, a kind of scar, or one of our guides.',
  },
  preview: 'Preview',
  send: 'Send',
  save: 'Save',
  previewTitle: 'This is how it would look',
  previewNote: 'Nothing is sent yet. Change what you like below, then send it.',
  nearby: {
    title: 'These may answer it already',
    words: 'Your question is not lost: look at them if you like, and send yours below.',
  },
  stale: {
    error:
      'This has changed since you opened it. Your text is kept below. Look at what is there now; if you send again, yours follows it.',
  },
  editTitle: {
    question: 'Edit your question',
    opinion: 'Edit your opinion',
    talk: 'Edit your talk',
    reply: 'Edit your reply',
  },
  editLead:
    'Earlier versions stay in the history. Words that need a look wait for a moderator; until then the old version stands.',
  reply: {
    title: 'Write a reply',
    commentTitle: 'Write a comment',
    under: (title: string) => `Under “${title}”`,
    underGuide: (title: string) => `Under the guide “${title}”`,
    quote: (name: string) => `${name} wrote`,
    label: 'Your reply',
    commentLabel: 'Your comment',
    hint: 'Tell what you lived rather than what others should do. **Bold**, lists and quotes work as in Markdown.',
    back: 'Back without sending',
    goneTitle: 'This cannot be answered',
    gone: 'It is not there any more, or nobody but its author can see it yet.',
    goneKept: 'This is what you wrote. Nothing is lost: you can copy it and use it elsewhere.',
    goneBack: 'To the discussions',
  },
  errors: {
    title: 'Please give it a title.',
    titleShort: (min: number) => `A title has ${number(min)} characters or more.`,
    titleLong: (max: number, now: number) =>
      `A title has ${number(max)} characters at most; this one has ${number(now)}.`,
    body: 'Please write a few words.',
    bodyLong: (max: number, now: number) =>
      `A text has ${number(max)} characters at most; this one has ${number(now)}. Nothing was cut: please shorten it.`,
    subjects: (max: number) => `Please keep ${number(max)} at most.`,
    nameLong: (max: number) => `A name has ${number(max)} characters at most.`,
    triedLong: (max: number) => `Please keep this under ${number(max)} characters.`,
    triedMany: (max: number) => `Please name ${number(max)} treatments at most.`,
    another: (typed: string) =>
      `We know nothing called “${typed}”. Leave it empty, or try another name.`,
    anotherNear: (typed: string) =>
      `“${typed}” can be more than one thing. Tick above which it is, and empty this field.`,
  },
  confirm: {
    title: {
      story: 'Publish your story',
      discussion: 'Publish your text',
      reply: 'Send your reply',
    },
    joinTitle: 'Finish your account',
    lead: 'This is what you wrote. It goes out when you confirm it below.',
    joinLead: 'Choose a password, and your account is ready.',
    as: (name: string) => `It will be shown under the name ${name}.`,
    nameTaken: 'The name you chose was taken in the meantime. Please choose another.',
    button: 'Confirm and send',
    joinButton: 'Confirm',
    signInTitle: 'You have an account already',
    signIn: 'Sign in, and you come back here to send it.',
    signInJoin: 'There is nothing to confirm: just sign in.',
    signInButton: 'Sign in',
    otherAccount:
      'This link belongs to another account than the one you are signed in with. Sign out and in with the other one.',
    goneTitle: 'This link no longer works',
    gone: 'It was used already, or it is older than 48 hours. What was sent with it is erased after that time. If you confirmed it, sign in to see your text; if not, please write it once more.',
  },
};
