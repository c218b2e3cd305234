import type { NameProblem } from '~/features/accounts/names';
import type { Role } from '~/features/accounts/rules';
import { number } from './counted';

/** Joining, signing in, one's own account, and the mails about them. */
export const accounts = {
  fields: {
    name: 'Name on the forum',
    nameHint: 'Everyone sees it. It need not be your real name.',
    email: 'E-mail address',
    emailHint: 'Only for signing in and for letters from us. Nobody sees it.',
    password: 'Password',
    newPassword: 'New password',
    passwordHint: (least: number) =>
      `At least ${number(least)} characters. A few words in a row do well.`,
    currentPassword: 'Your password now',
    adult: 'I am 18 or over.',
    health: 'Scarwise may keep what I tell about my health.',
    healthHint:
      'Stories about scars are health data, so we ask. You can take this back at any time by erasing your account.',
  },

  errors: {
    name: 'Please choose a name.',
    nameTaken: 'Someone has this name, or one that looks like it. Please choose another.',
    email: 'Please give an e-mail address, like anna@example.org.',
    password: 'Please give a password.',
    passwordShort: (least: number) => `Please use at least ${number(least)} characters.`,
    passwordLong: (most: number) => `Please use at most ${number(most)} characters.`,
    passwordWrong: 'This is not your password.',
    adult: 'The forum is for people of 18 or over. Please tick this if you are.',
    health: 'Without this we may not keep a story about scars. Please tick it if you agree.',
    signIn: 'Address and password do not go together. Please check both.',
    tooMany: 'That was many times in a row. Please wait a quarter of an hour, then try again.',
    tooManyHour: 'That was many times in a row. Please wait an hour, then try again.',
  },
  nameProblems: {
    short: 'Please use at least 2 characters.',
    long: 'Please use at most 40 characters.',
    signs: "Please use letters and digits, with single spaces, hyphens, _ or ' between them.",
    mixed: 'This mixes letters of alphabets that look alike. Please keep to one alphabet.',
    reserved: 'This name is kept for the forum itself. Please choose another.',
  } satisfies Record<NameProblem, string>,

  sending: {
    group: 'Your account',
    consent: {
      label: 'Publish this for everyone to read',
      hint: 'It may be about my health, I may publish it, and I can withdraw it at any time.',
    },
    label: 'Do you have an account here?',
    new: 'I am new here',
    newHint: 'You get a mail with a link. Nothing is published before you follow it.',
    have: 'I have an account',
    haveHint: 'This signs you in and sends it in one go.',
    newTitle: 'New here',
    haveTitle: 'With an account',
    forgot: 'Forgot your password?',
    expired:
      'You were signed out in the meantime. Nothing is lost: give your password below and send it again.',
    errors: {
      consent: 'We can publish it only if you tick this.',
      account: 'Please say whether you have an account.',
    },
  },

  join: {
    title: 'Join',
    lead: 'You can read everything without an account. To write, we need a name and an address.',
    send: 'Join',
    next: 'We send you a letter with a link. There you choose your password.',
    known: 'You have an account?',
    signIn: 'Sign in',
  },
  sent: {
    title: 'Look into your mail',
    lead: 'We sent a letter to the address that you gave. Follow the link in it to go on.',
    time: (hours: number) =>
      `The link works for ${hours} hours. What you wrote is kept that long, then erased.`,
    missing: 'No letter after a few minutes? Look into the spam folder, or check the address.',
    again: 'Try again',
    outbox: 'This is a demo: its letters lie in the',
    outboxLink: 'outbox',
  },
  login: {
    title: 'Sign in',
    send: 'Sign in',
    forgot: 'Password forgotten?',
    noAccount: 'No account yet?',
    join: 'Join',
  },
  logout: { title: 'Sign out', words: 'Do you want to sign out here?', send: 'Sign out' },
  forgot: {
    title: 'A new password',
    lead: 'Give the address of your account. We send you a link to choose a new password.',
    send: 'Send the link',
    doneTitle: 'Forgotten password: look into your mail',
    done: (hours: number) =>
      `If there is an account with this address, a letter is on its way. Its link works once, for ${hours} hours.`,
  },
  reset: {
    title: 'Choose a password',
    lead: (name: string) => `For the account of ${name}. You are signed out everywhere else.`,
    send: 'Save and sign in',
    usedTitle: 'This link no longer works',
    used: 'It was used already, or its time has run out.',
    again: 'Ask for a new link',
  },

  roles: { member: 'Member', moderator: 'Moderator', admin: 'Administrator' } satisfies Record<
    Role,
    string
  >,

  account: {
    title: 'Your account',
    saved: 'Your new password is saved. You are signed out everywhere else.',
    name: 'Name',
    profile: 'What others see of you',
    members: 'All members and their roles',
    email: 'Address',
    role: 'Role',
    since: 'Here since',
    posts: 'What you wrote',
    noPosts: 'Nothing yet',
    noPostsText: 'Two lines about one cream are a story too.',
    write: 'Write a story',
    states: {
      draft: 'A draft.',
      diary: 'Your diary.',
      scheduled: 'It goes out later.',
      pending: 'A moderator reads it first, mostly within a day.',
      unreviewed: 'A moderator has not read it yet.',
      sent_back: 'You can change it and send it again.',
      hidden: 'It is hidden for now.',
      retracted: 'You withdrew it.',
      removed: 'It was removed.',
      erased: 'It was erased.',
    },
    changeWaits: 'Your change waits for a moderator. Until then the older version is out.',
    changeSentBack: 'Your change came back to you. The older version is out.',
    badges: { wait: 'Waits', out: 'Out', back: 'Sent back', gone: 'Not out', kept: 'Yours alone' },
    reason: (words: string) => `Why: ${words}`,
    password: 'Change your password',
    passwordSend: 'Save the new password',
    sessions: 'Signed in',
    sessionsText: (n: number) =>
      n === 1 ? 'You are signed in here only.' : `You are signed in in ${number(n)} browsers.`,
    signOut: 'Sign out here',
    signOutEverywhere: 'Sign out everywhere',
    data: 'Your data',
    exportText: 'One file with everything that we keep of you and that you wrote.',
    exportSend: 'Download my data',
    exportPostsText:
      'Your stories, opinions, questions and talk that others can read, in the form that another site like this can take over. Answers to others are in the file above.',
    exportPostsSend: 'Download my posts',
    eraseLink: 'Erase my account',
  },
  erase: {
    title: 'Erase your account',
    lead: 'This cannot be undone, by nobody. Download your data first if you want to keep it.',
    goes: 'This goes for good',
    goesList: [
      'your name, your address and your password',
      'everything you wrote, in all its versions',
      'what was waiting for you to confirm it by mail',
    ],
    stays: 'This stays',
    staysList: [
      'in place of each text, a line that it was erased, without its words',
      'what others answered to it',
    ],
    send: 'Erase everything',
    keep: 'Keep my account',
  },

  member: {
    role: 'Role',
    since: 'Here since',
    posts: 'What they wrote',
    noPosts: 'Nothing yet',
    noPostsText: 'What they publish will stand here. Others have told theirs:',
    stories: 'Read stories',
  },

  admin: {
    title: 'Members',
    search: 'Name or part of it',
    searchSend: 'Search',
    all: 'All members',
    none: 'Nobody has such a name',
    noneText: 'Look at the spelling, or at all members.',
    since: 'Here since',
    posts: (n: number) => (n === 1 ? '1 post' : `${number(n)} posts`),
    roleOf: (name: string) => `Role of ${name}`,
    save: 'Save',
    saved: (name: string, role: string) => `${name} is now: ${role}.`,
    own: 'Your own role is set by another administrator.',
    next: 'More members',
  },

  outbox: {
    title: 'Outbox',
    lead: 'This demo sends no mail. What it would have sent lies here for 7 days, newest first.',
    empty: 'No letters yet',
    emptyText: 'Join, or ask for a new password, and one appears here.',
    to: 'To',
    at: 'Written',
    open: 'Open the link of this letter',
  },

  mail: {
    confirmToJoin: {
      subject: 'Please confirm your address',
      paragraphs: [
        'Hello,',
        'Someone, we hope you, gave this address to join Scarwise. Please follow the link and choose a password. It works for 48 hours.',
        'If it was not you, do nothing: no account is made, and we erase the address.',
      ],
      linkWords: 'Confirm and choose a password',
    },
    confirmToPublish: {
      subject: 'Please confirm your address',
      paragraphs: [
        'Hello,',
        'Someone, we hope you, wrote a text on Scarwise and gave this address. Please follow the link: it shows you the text, and you choose a password. It works for 48 hours.',
        'If it was not you, do nothing: the text stays unseen and we erase it.',
      ],
      linkWords: 'See the text and confirm',
    },
    signInToPublish: {
      subject: 'Sign in to go on',
      paragraphs: [
        'Hello,',
        'Someone, we hope you, wrote a text on Scarwise and gave this address, which has an account. Please follow the link and sign in: it shows you the text before it goes anywhere. It works for 48 hours.',
        'If it was not you, do nothing: the text stays unseen and we erase it.',
      ],
      linkWords: 'Sign in and see the text',
    },
    accountExists: {
      subject: 'You have an account already',
      paragraphs: [
        'Hello,',
        'Someone, we hope you, gave this address to join Scarwise. It has an account already: you can simply sign in. A password that is forgotten can be set anew there.',
        'If it was not you, there is nothing to do.',
      ],
      linkWords: 'Sign in',
    },
    newPassword: {
      subject: 'Your new password',
      paragraphs: [
        'Hello,',
        'Someone, we hope you, asked for a new password on Scarwise. The link works once, for 2 hours.',
        'If it was not you, do nothing: your password stays as it is.',
      ],
      linkWords: 'Choose a new password',
    },
  },
};
