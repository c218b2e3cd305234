import type { PostKind } from '~/features/posts/rules';

const A: Record<PostKind, string> = {
  story: 'A story',
  opinion: 'An opinion',
  question: 'A question',
  talk: 'A talk',
  reply: 'A reply',
};

/** Words around a post of any kind: who and when, how it stands, and that it is gone. */
export const read = {
  by: 'By',
  publishedOn: 'Published',
  sentOn: 'Sent',
  writtenOn: 'Written',
  edited: 'Edited',
  history: 'History',
  edit: 'Edit',
  withdraw: 'Withdraw',
  putBack: 'Put back',
  reply: 'Reply',
  report: 'Report',
  state: {
    sentTitle: 'Thank you. It waits',
    waitsTitle: 'It waits',
    waits:
      'A moderator looks at it before others can read it, usually within a day. You will get a mail. Until then only you and the moderators see it.',
    waitsWhy: (reasons: string) => `Why it waits: ${reasons.toLowerCase()}.`,
    outTitle: 'It is out',
    out: 'Everyone can read it now.',
    outUnreviewed: 'Everyone can read it now. A moderator will still look at it.',
    othersNewerWaits: 'A newer version waits to be read',
    newerWaitsTitle: 'Your newer version waits',
    newerWaits: 'A moderator looks at it first. Until then readers see the version below.',
    newerSentBackTitle: 'Your newer version was sent back',
    newerSentBack:
      'Readers still see the version below. Your newer text is kept: edit it and send it again.',
    sentBackTitle: 'Sent back to you',
    sentBack:
      'Only you and the moderators see it. Your text is kept: change what is needed and send it again.',
    removedTitle: 'Removed by a moderator',
    removed: 'Others see only that something was here, and why it went.',
    hiddenTitle: 'Hidden for now',
    hidden: 'Only you and the moderators see it.',
    retractedTitle: 'You withdrew it',
    retracted: 'Others see only that you withdrew it. You can put it back.',
    draftTitle: 'A draft',
    draft: 'Only you see it.',
    decidedOn: 'Decided on',
    reason: 'Why',
    quoted: 'The words it is about',
    note: 'A word from the moderator',
    seeNewer: 'See the newer version',
    editAndSend: 'Edit and send again',
  },
  gone: {
    pageTitle: 'Something was here',
    removed: (kind: PostKind) => `${A[kind]} was here. A moderator removed it`,
    retracted: (kind: PostKind) => `${A[kind]} was here. Its author withdrew it`,
    erased: (kind: PostKind) => `${A[kind]} was here. Its author erased their account`,
    repliesStay: 'What others answered stays.',
    toStories: 'Read other stories',
    toDiscussions: 'Read other discussions',
  },
};
