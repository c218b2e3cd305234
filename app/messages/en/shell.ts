import { number } from './counted';

/** Words of the frame around every page, and of the parts that all pages are made of. */
export const shell = {
  skip: 'Skip to the text',
  nav: {
    label: 'Main',
    stories: 'Stories',
    treatments: 'Treatments',
    guides: 'Guides',
    discussions: 'Discussions',
    search: 'Search',
    write: 'Write a story',
    writeShort: 'Write',
    signIn: 'Sign in',
    account: (name: string) => `Your account: ${name}`,
    review: 'Review',
  },
  footer: {
    label: 'About this site',
    about: 'About',
    rules: 'Rules',
    checks: 'How posts are checked',
    terms: 'Terms',
    notice: 'Legal notice',
    privacy: 'Privacy',
    contact: 'Contact',
    languages: 'Languages',
    notAdvice: 'What people tell here is their own experience. It is not medical advice.',
    fiction: 'Everything here is fiction made for the demo.',
  },
  demo: 'This is a demo. Its people and their stories are made up.',
  demoMail: 'Mail it would have sent',
  optional: '(may stay empty)',
  formErrors: (n: number) =>
    n === 1 ? 'One thing needs a look.' : `${number(n)} things need a look.`,
  breadcrumbs: 'Where this page stands',
  pager: { label: 'More pages', first: 'First page', newer: 'Newer', older: 'Older' },
  filter: { chosen: (n: number) => `${number(n)} chosen`, remove: 'Remove:' },
  combobox: {
    list: 'Names that fit',
    found: (n: number) =>
      `${number(n)} ${n === 1 ? 'name' : 'names'} to choose from, with the arrow keys.`,
    none: 'No such name is known here. What you typed is kept as it is.',
  },
  unsent: {
    title: 'Leave without sending?',
    words: 'What you typed here has not been sent and would be lost.',
    stay: 'Stay here',
    leave: 'Leave',
  },
  progress: { done: 'done' },
  changes: { gone: 'Taken out', added: 'New', none: 'Nothing' },
  errors: {
    bad_request: {
      title: 'We could not read this',
      words: 'What your browser sent is not complete. Please go back and try once more.',
    },
    forbidden: {
      title: 'This page is not open to you',
      words: 'Your account may not do this. If you think that it should, please write to us.',
    },
    not_found: {
      title: 'There is no page here',
      words: 'The address may have a slip in it, or the page has moved or was never here.',
    },
    wrong_method: {
      title: 'This address takes no forms',
      words: 'Nothing was changed. Please open the page anew and try from there.',
    },
    stale: {
      title: 'This has changed since you opened it',
      words: 'Nothing was lost or written over. Please open it anew, look at it and decide again.',
    },
    gone: {
      title: 'This is no longer here',
      words: 'It was taken down by its author or by a moderator.',
    },
    link_used: {
      title: 'This link no longer works',
      words: 'It was used already, or its time has run out. You can ask for a new one.',
    },
    unreadable_form: {
      title: 'We could not read this form',
      words: 'It came in a form that this site does not take. Please send it from its own page.',
    },
    too_many: {
      title: 'That was a lot at once',
      words: 'Please wait a few minutes, then try again. Nothing of yours was lost here.',
    },
    signed_out: {
      title: 'You were signed out in the meantime',
      words:
        'Nothing was saved yet, and nothing is lost. Sign in, come back here and send it again.',
    },
    unreachable: {
      title: 'Scarwise cannot reach its memory just now',
      words: 'Nothing was saved. Try again in a minute.',
    },
    failed: {
      title: 'Something broke on our side',
      words: 'It is not your fault. Please try again in a moment.',
    },
    id: (id: string) => `If you write to us about it, please name this number: ${id}`,
    nearby: 'Perhaps you were looking for one of these',
    helpful: 'The ways in',
    reload: 'Load this page again',
    home: 'Start page',
    again: {
      title: 'What you sent',
      kept: 'It is kept on this page, and only here. To be safe, copy longer text.',
      yours: 'Your text',
      secret: 'Your password, once more',
      send: 'Send again',
      signIn: 'Sign in (in a new tab)',
    },
  },
};
