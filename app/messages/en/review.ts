import type { Action } from '~/features/moderation/reasons';
import { number } from './counted';
import { reasons } from './review-reasons';

export const review = {
  reasons,

  queue: {
    title: 'Review',
    lead: 'What waits to be read by one of us. First where someone may come to harm, then links, contacts and reports, then the oldest.',
    counts: {
      new: 'New, waiting',
      edit: 'Changes to what is out',
      unreviewed: 'Out, not yet read',
      photos: 'Photos, waiting',
      reported: 'Reported',
    },
    why: {
      new: 'Waits to go out',
      edit: 'A change waits; the older version is out',
      unreviewed: 'Out already, not yet read',
      photos: 'Photos wait; the story is out',
      reported: 'Reported',
    },
    since: 'Since',
    yours: 'This is yours: someone else decides.',
    author: 'Author',
    untitled: 'Without a title',
    replyUnder: { post: 'Reply to', guide: 'Comment on' },
    placeGone: 'Reply to something that is gone',
    reporters: (people: number) =>
      people === 1 ? '1 report' : `Reports by ${number(people)} people`,
    empty: 'Nothing waits',
    emptyText: 'Everything has been read. Thank you.',
    next: 'Next in the queue',
    first: 'Back to the first',
    log: 'All decisions',
    back: 'To the queue',
  },

  record: {
    title: 'The author so far',
    memberSince: 'Member since',
    published: (count: number) => `${number(count)} out`,
    waiting: (count: number) => `${number(count)} waiting`,
    sentBack: (count: number) => `${number(count)} sent back`,
    removed: (count: number) => `${number(count)} removed`,
    none: 'No account behind it',
  },

  post: {
    title: (title: string) => `Review: ${title}`,
    state: 'State',
    kind: 'Kind',
    language: 'Language',
    why: 'Why it is here',
    signals: 'Found in its words',
    asItWouldBe: 'As readers would see it',
    asItIs: 'As it stands',
    differences: 'What changes',
    sameTitle: 'The title stays.',
    sameText: 'The text stays.',
    sameFacts: 'The answers stay.',
    factsChanged: 'The answers change, and with them these sentences:',
    noText: 'Only answers, no text.',
    decide: 'Decide',
    own: 'This is your own post. Another moderator decides on it.',
    nothing: 'There is nothing to decide on this post now.',
    history: 'Decisions so far',
    noHistory: 'No decision yet.',
    seePage: 'To its page',
    under: 'Where it stands',
    underGone: 'Under something that is gone',
    guide: (title: string) => `Guide: ${title}`,
    answers: (author: string) => `What it answers, by ${author}`,
    answersPage: 'To what it answers',
    answersGone: 'What it answered can no longer be read.',
  },

  reports: {
    title: (n: number) => (n === 1 ? 'A report on it' : `${number(n)} reports on it`),
    lead: 'Your decision answers them. The author does not learn who sent them.',
    from: { member: 'a member', guest: 'a guest' },
    aboutEarlier: 'about an earlier version',
  },

  action: {
    publish: 'Publish',
    edit_and_publish: 'Edit and publish',
    send_back: 'Send back',
    remove: 'Remove',
    restore: 'Restore',
    keep: 'Leave it as it is',
  } satisfies Record<Action, string>,

  explain: {
    publish: 'It goes out as it is.',
    edit_and_publish:
      "Your version goes out. The author's own text stays in the history, for the author and for us.",
    send_back: 'The author keeps the text, reads your reason and can send it again.',
    remove: 'It goes. In its place stays a line with the reason. The author can still read it.',
    restore: 'It stands again as it did before.',
    keep: 'Nothing changes, and the author hears nothing. Whoever reported it gets an answer.',
  } satisfies Record<Action, string>,

  field: {
    title: 'Title',
    body: 'Text (Markdown)',
    reason: 'Reason: the author reads this text',
    noReason: 'No reason needed',
    quoted: 'The words it is about',
    quotedHint: 'Copied from the text, so that the author finds them.',
    note: 'A word of your own to the author',
    word: 'Add a word to the author',
  },

  problem: {
    reason: 'Please choose a reason.',
    titleShort: (min: number) => `A title has at least ${number(min)} letters.`,
    titleLong: (max: number) => `A title has at most ${number(max)} letters.`,
    bodyEmpty: 'A reply has words.',
    bodyLong: (max: number) => `The text has at most ${number(max)} letters.`,
    long: (max: number) => `At most ${number(max)} letters, please.`,
    form: 'This form could not be read. Please load the page again.',
  },

  done: {
    publish: 'Published',
    edit_and_publish: 'Edited and published',
    send_back: 'Sent back',
    remove: 'Removed',
    restore: 'Restored',
    keep: 'Left as it is',
    undo: 'Undone',
  } satisfies Record<Action | 'undo', string>,
  doneOn: (act: string, title: string) => `${act}: ${title}`,
  undo: 'Undo',
  undoing: (act: string, title: string) => `Undo "${act}" of ${title}`,
  undone: 'undone',
  cannotUndo:
    'This can no longer be undone: the post has changed since. Here is how it stands now.',

  stale: {
    title: 'Nothing was done: the post has changed since you opened it',
    newVersion: 'Its author sent a new version.',
    stateNow: (state: string) => `It is now: ${state}.`,
    look: 'Look at it as it stands now',
  },

  log: {
    title: 'All decisions',
    lead: 'Every act of a moderator, newest first.',
    empty: 'No decision yet',
    emptyText: 'The first one will stand here.',
    gone: 'a post that is no longer here',
    someone: 'a former moderator',
    rules: (version: number) => `rules ${version}`,
    quoted: 'About the words',
    note: 'A word to the author',
  },

  mail: {
    subject: 'News about your post',
    hello: (name: string) => `Hello ${name},`,
    publish: 'Your post is out: everyone can read it now. Thank you for sharing it.',
    edit_and_publish:
      'Your post is out. A moderator changed a little in it first; your own text is kept in its history, where you can compare the two.',
    send_back:
      'A moderator has read your post and sends it back to you. Nothing is lost: you can change it and send it again.',
    send_back_edit:
      'A moderator has read the change to your post and sends it back to you. The version before it is still out, and nothing is lost: you can change it and send it again.',
    remove:
      'A moderator has removed your post. Others now see a line in its place. You can still read it yourself.',
    restore: 'Your post has been put back to where it stood before it was removed.',
    undo: (state: string) =>
      `A decision about your post was taken back. Where it stands now: ${state.toLowerCase()}.`,
    quoted: (words: string) => `It is about these words: "${words}"`,
    note: (words: string) => `The moderator adds: ${words}`,
    link: 'See your post',
    appeal:
      'If you think this is a mistake, write to us from the contact page. Someone else will look at it.',
  },
};
