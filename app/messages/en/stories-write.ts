import { number } from './counted';

/** Words of the form for a story. */
export const write = {
  title: 'Write a story',
  lead: 'One screen. Most of it is a tap; your own words are welcome and not needed.',
  editTitle: 'Edit your story',
  editLead:
    'Earlier versions stay in the history. Words that need a look wait for a moderator; until then the old version stands.',
  groups: {
    what: 'What was done',
    taps: 'A tap each, all may be skipped',
    words: 'Your own words',
    publish: 'Before it goes out',
  },
  subject: {
    label: 'Whose skin is it about?',
    self: 'Mine',
    my_child: 'My child’s',
    my_childHint: 'Text only; please leave out the child’s name and school.',
    someone_else: 'Someone else’s',
    someone_elseHint: 'Shown as an opinion, and never counted.',
  },
  treatment: {
    label: 'Which treatment?',
    hint: 'A name, a brand, or what you called it: “Dermatix”, “laser”, “did nothing”.',
    several: (typed: string) => `“${typed}” can be more than one thing. Which was it?`,
    unknown: (typed: string) => `We do not know “${typed}” yet. Is it one of these?`,
    notSure: (parent: string) => `Not sure which: ${parent}`,
    keep: 'It is not in the list: keep my words',
    keepHint: 'Your words are shown as you typed them, and the list may learn them.',
    choose: 'Please choose which treatment it was.',
  },
  status: { label: 'Where does it stand?' },
  change: { label: 'What changed so far?', hint: 'Leave this out if it is only planned.' },
  interest: {
    label: 'Do you have any tie to someone who sells it?',
    hint: 'Readers see the answer. A tie is no reason not to write.',
    none: 'No tie',
    paid_or_gift: 'I was paid, or got a discount or a gift',
    works_for_seller: 'I work for a seller or clinic',
    relative_or_friend: 'A relative or friend works there',
    prefer_not_to_say: 'I prefer not to say',
  },
  interestText: { label: 'What kind of tie?', hint: 'Only if there is one. No names, please.' },
  scar: { label: 'What kind of scar?' },
  cause: {
    label: 'What is it from?',
    hint: 'If you choose self-injury, only you ever see that. It is in no list, filter or count.',
  },
  support: {
    title: 'If it is hard right now',
    words:
      'You are welcome here, and you need not explain anything. If you may hurt yourself, please call the emergency number of your country, or talk to someone you trust today.',
  },
  sites: { label: 'Where on the body?', hint: 'Up to ten places.' },
  age: { label: 'How old was the scar at the first treatment?' },
  lastSession: {
    label: 'Last session, or last time you used it',
    hint: 'The month is enough, as 2026-03.',
  },
  again: { label: 'Would you do it again?' },
  ownTitle: { label: 'Title', hint: 'Left empty, it is made from your answers.' },
  body: {
    label: 'Your story',
    hint: 'As long or short as you like. What helped, what hurt, what you would tell a friend. **Bold**, lists and quotes work as in Markdown.',
  },
  figures: {
    label: 'Count my answers in figures',
    hint: 'Only sums, never a single story. You can change this at any time.',
  },
  preview: 'Preview',
  publish: 'Send',
  save: 'Save',
  previewTitle: 'This is how it would look',
  previewNote: 'Nothing is published yet. Change what you like below, then send it.',
  fixedFacts:
    'The details of this story hold more than this form can show. They stay as they are; you can change the words, the tie to a seller, and whether it is counted.',
  stale: {
    error:
      'This story has changed since you opened it. Your text is kept below. Look at what is there now; if you send again, yours follows it.',
    title: 'What is there now',
    version: (n: number) => `Version ${number(n)}`,
    byModerator: 'A moderator edited it.',
  },
  errors: {
    subject: 'Please say whose skin it is about.',
    treatment: 'Please say which treatment it was.',
    treatmentLong: (max: number) =>
      `The name may have ${number(max)} characters at most; the rest belongs into your story.`,
    status: 'Please say where it stands.',
    change: 'Please say what changed so far.',
    interest: 'Please say whether there is a tie. “I prefer not to say” is an answer too.',
    interestTextLong: (max: number) => `Please keep this under ${number(max)} characters.`,
    choice: 'Please choose one of the answers.',
    sites: (max: number) => `Please choose ${number(max)} places at most.`,
    lastSession: 'Please write the month as 2026-03.',
    lastSessionFuture: 'This month is still to come.',
    titleShort: (min: number) =>
      `A title has ${number(min)} characters or more. You can also leave it empty.`,
    titleLong: (max: number, now: number) =>
      `A title has ${number(max)} characters at most; this one has ${number(now)}.`,
    bodyLong: (max: number, now: number) =>
      `A story has ${number(max)} characters at most; this one has ${number(now)}. Nothing was cut: please shorten it.`,
  },
};
