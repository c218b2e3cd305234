import type { ReportReason } from '~/features/moderation/reasons';
import type { PostKind } from '~/features/posts/rules';
import { number } from './counted';

const THIS: Record<PostKind, string> = {
  story: 'this story',
  opinion: 'this opinion',
  question: 'this question',
  talk: 'this talk',
  reply: 'this reply',
};

/** Words for saying that a post needs a look, and for the answer. */
export const reports = {
  page: {
    title: (kind: PostKind) => `Report ${THIS[kind]}`,
    lead: 'A moderator reads it. Nobody learns that you sent it, the author least of all.',
    about: 'What you report',
    by: (name: string) => `by ${name}`,
    send: 'Send the report',
    emergency:
      'Does someone need help right now? Call the emergency number of your country first. We may read this only tomorrow.',
  },
  field: {
    reason: 'What is wrong with it?',
    words: 'Tell us more',
    wordsHint: 'Which sentence, and why? Needed for “against the law” and “something else”.',
    email: 'Your e-mail address',
    emailHint:
      'Only to tell you what we decided; then we delete it. Without it nobody can answer you.',
  },
  reason: {
    danger: 'Someone may be in danger',
    advice: 'Advice that could hurt people',
    advert: 'An advert, or paid for',
    person: 'Someone could be recognised',
    unkind: 'Unkind words',
    untrue: 'Not true, and it could do harm',
    law: 'Against the law',
    other: 'Something else',
  } satisfies Record<ReportReason, string>,
  reasonHint: {
    danger: 'Thoughts of ending their life, or skin that needs a doctor now',
    advice: 'A recipe, a dose, or where to get a medicine without a doctor',
    advert: 'A clinic, shop or product that wants to sell',
    person: 'A name, an address, a private message, or someone under 18',
    unkind: 'Mockery, threats, or words that put someone down',
    untrue: 'A claim told as a fact, or a made-up story',
    law: 'Please say what and why',
    other: 'Please say what',
  } satisfies Record<ReportReason, string>,
  problem: {
    reason: 'Please choose what is wrong with it.',
    words: 'Please say in a few words what is wrong.',
    wordsLong: (max: number) => `At most ${number(max)} letters, please.`,
    tooMany: 'Many reports came from here within an hour. Please send this one later.',
  },
  own: {
    title: 'This is your own',
    words: 'You need not report it: you can change it or take it back yourself.',
    edit: 'Edit it',
    withdraw: 'Withdraw it',
  },
  sent: {
    title: 'Thank you. We have your report',
    again: 'You reported this before',
    next: 'A moderator reads it, usually within a day, and decides. What may hurt someone is read first. Until then the post stays as it is.',
    againNext: 'We have your first report, so there is nothing more to do. Thank you for caring.',
    answer: 'You will get a mail when it is decided.',
    noAnswer: 'You left no address, so nobody can answer you. The post itself will show it.',
    secret: 'The author is not told who reported it, nor what you wrote.',
    dangerTitle: 'If someone is in danger now',
    danger:
      'Please do not wait for us. Call the emergency number of your country, or theirs if you know where they are. If you feel able to, answer them with a kind word: that someone has read them can help.',
    dangerYou: 'Are you in danger yourself? Call too, or go to someone you trust.',
    back: 'Back to what you reported',
    rules: 'What is welcome here',
  },
  mail: {
    subject: 'An answer from Scarwise',
    about: (day: string) => `On ${day} you told us that something on Scarwise needs a look.`,
    outcome: {
      gone: 'A moderator has read it. It can no longer be read by others.',
      changed: 'A moderator has read it. It was changed, and stands in its new form.',
      kept: 'A moderator has read it and left it as it is: it keeps to our rules.',
    },
    thanks: 'Thank you for telling us. It keeps this place safe for all who read here.',
    mistake: 'If you think this is a mistake, write to us from the contact page.',
    addressGone: 'Your address was kept for this answer alone. It is deleted now.',
    link: 'See it',
  },
};
