import type { PostKind } from '~/features/posts/rules';
import { number } from './counted';

const A: Record<PostKind, string> = {
  story: 'a story',
  opinion: 'an opinion',
  question: 'a question',
  talk: 'a talk',
  reply: 'a reply',
};

/** Words of what an author does with a post of any kind: look at its versions, take it back. */
export const write = {
  answersNothing:
    'What you answer is not there any more, so this cannot be sent. Your text is kept here: you can copy it and use it elsewhere.',
  history: {
    title: (title: string) => `History: ${title}`,
    replyTitle: 'History of a reply',
    lead: 'Each version as readers saw it, newest first.',
    leadOwn: 'Each version, newest first. Readers see only those that were published.',
    version: (n: number) => `Version ${number(n)}`,
    now: 'what readers see now',
    byModerator: 'edited by a moderator',
    state: {
      draft: 'Draft',
      pending: 'Waits',
      published: 'Published',
      superseded: 'Not shown to readers',
      sent_back: 'Sent back',
    },
    back: 'Back to where it stands',
  },
  withdraw: {
    title: 'Withdraw this?',
    lead: (kind: PostKind) =>
      `Others will see only that ${A[kind]} was here and that you withdrew it. It leaves ${kind === 'story' ? 'lists, search and figures' : 'lists and search'}. You keep the text and can put it back at any time.`,
    button: 'Withdraw it',
    putBackTitle: 'Put this back?',
    putBackLead: 'It returns to where it was before you withdrew it.',
    putBackButton: 'Put it back',
    keep: 'Leave it as it is',
  },
};
