import { type CataloguePage, entry, PROBLEM } from './page-entry';
import { TOKENS } from './page-links';

const ANY = 'main form[method="post"]';
const wrong = { status: 400, shows: PROBLEM };
const asMember = { as: 'member' } as const;

const entering: CataloguePage[] = [
  entry('join', 'join', '/join', { shows: ANY }),
  entry('join-errors', 'join', '/join', {
    ...wrong,
    send: { form: ANY, fields: { name: 'Аdmin', email: 'not one' } },
  }),
  entry('join-sent', 'join/sent', '/join/sent'),
  entry('join-sent-support', 'join/sent', '/join/sent?card=0'),
  entry('confirm', 'confirm', `/confirm?token=${TOKENS.newcomer}`, { shows: ANY }),
  entry('confirm-errors', 'confirm', `/confirm?token=${TOKENS.newcomer}`, {
    ...wrong,
    send: { form: ANY, fields: { password: 'short' } },
  }),
  entry('confirm-question', 'confirm', `/confirm?token=${TOKENS.question}`, { shows: '.preview' }),
  entry('confirm-known', 'confirm', `/confirm?token=${TOKENS.known}`),
  entry('confirm-name-taken', 'confirm', `/confirm?token=${TOKENS.nameTaken}`, { shows: ANY }),
  entry('confirm-expired', 'confirm', '/confirm?token=long-gone', { status: 410 }),
  entry('login', 'login', '/login', { shows: ANY }),
  entry('login-errors', 'login', '/login', { ...wrong, send: { form: ANY } }),
  entry('login-failed', 'login', '/login', {
    ...wrong,
    send: { form: ANY, fields: { email: 'nobody@example.org', password: 'not this one' } },
  }),
  entry('login-too-often', 'login', '/login', {
    ...{ status: 429, shows: PROBLEM },
    send: {
      ...{ form: ANY, spent: true },
      fields: { email: 'nobody@example.org', password: 'not this one' },
    },
  }),
  entry('forgot', 'login/forgot', '/login/forgot', { shows: ANY }),
  entry('forgot-errors', 'login/forgot', '/login/forgot', { ...wrong, send: { form: ANY } }),
  entry('forgot-sent', 'login/forgot', '/login/forgot?sent'),
  entry('reset', 'login/reset', `/login/reset?token=${TOKENS.reset}`, { shows: ANY }),
  entry('reset-errors', 'login/reset', `/login/reset?token=${TOKENS.reset}`, {
    ...wrong,
    send: { form: ANY, fields: { password: 'short' } },
  }),
  entry('reset-first-admin', 'login/reset', `/login/reset?token=${TOKENS.admin}`, { shows: ANY }),
  entry('reset-expired', 'login/reset', '/login/reset?token=long-gone', { status: 410 }),
  entry('logout', 'logout', '/logout', asMember),
];

const account: CataloguePage[] = [
  entry('account', 'account', '/account', { ...asMember, shows: 'main article' }),
  entry('account-saved', 'account', '/account?saved', asMember),
  entry('account-without-posts', 'account', '/account', { as: 'moderator', site: 'empty' }),
  entry('account-errors', 'account', '/account', {
    ...{ ...wrong, as: 'member' },
    send: {
      form: 'form:has([name="current"])',
      fields: { current: 'not this one', password: 'x' },
    },
  }),
  entry('account-erase', 'account/erase', '/account/erase', asMember),
  entry('account-erase-errors', 'account/erase', '/account/erase', {
    ...{ ...wrong, as: 'member' },
    send: { form: ANY, fields: { password: 'not this one' } },
  }),
  entry('profile-own', 'members/:name', '/members/Nora', asMember),
  entry('profile-without-posts', 'members/:name', '/members/Tomasz'),
];

const at = (state: 'pending' | 'sent_back' | 'hidden' | 'removed' | 'retracted' | 'published') =>
  entry(
    `own-story-${state.replace('_', '-')}`,
    'stories/:id/:slug?',
    ({ own }) => {
      return `/stories/${own[state]}`;
    },
    asMember,
  );

const own: CataloguePage[] = [
  at('pending'),
  at('sent_back'),
  at('hidden'),
  at('published'),
  { ...at('removed') },
  { ...at('retracted') },
  entry(
    'own-story-just-sent',
    'stories/:id/:slug?',
    ({ own }) => `/stories/${own.pending}?sent`,
    asMember,
  ),
  entry(
    'own-story-with-edit',
    'stories/:id/:slug?',
    ({ own }) => `/stories/${own.edited}`,
    asMember,
  ),
  entry(
    'complete-story',
    'stories/:id/complete',
    ({ own }) => `/stories/${own.published}/complete`,
    asMember,
  ),
  entry(
    'complete-scar',
    'stories/:id/complete/scars/:ref',
    ({ own }) => `/stories/${own.published}/complete/scars/s1`,
    { ...asMember, shows: 'form#scar' },
  ),
  entry(
    'complete-scar-errors',
    'stories/:id/complete/scars/:ref',
    ({ own }) => `/stories/${own.published}/complete/scars/new`,
    {
      ...{ as: 'member', ...wrong },
      send: { form: 'form#scar', fields: { count: '0', onsetDate: 'May' } },
    },
  ),
  entry(
    'complete-skin',
    'stories/:id/complete/skin',
    ({ own }) => `/stories/${own.published}/complete/skin`,
    { ...asMember, shows: 'form#skin' },
  ),
  entry(
    'complete-verdict',
    'stories/:id/complete/verdict',
    ({ own }) => `/stories/${own.published}/complete/verdict`,
    { ...asMember, shows: 'form#verdict' },
  ),
  entry(
    'complete-provider',
    'stories/:id/complete/provider',
    ({ own }) => `/stories/${own.published}/complete/provider`,
    { ...asMember, shows: 'form#provider' },
  ),
  entry(
    'complete-verdict-stale',
    'stories/:id/complete/verdict',
    ({ own }) => `/stories/${own.published}/complete/verdict`,
    {
      ...{ as: 'member', status: 409, shows: PROBLEM },
      send: { form: 'form#verdict', fields: { version: '0', wouldDoAgain: 'no' } },
    },
  ),
  entry('edit-story', 'stories/:id/edit', ({ own }) => `/stories/${own.published}/edit`, {
    ...asMember,
    shows: 'form#story',
  }),
  entry('edit-story-stale', 'stories/:id/edit', ({ own }) => `/stories/${own.published}/edit`, {
    ...{ as: 'member', status: 409, shows: PROBLEM },
    send: {
      form: 'form#story',
      fields: { version: '0', intent: 'publish', title: 'Changed since' },
    },
  }),
  entry('story-photos', 'stories/:id/photos', ({ own }) => `/stories/${own.published}/photos`, {
    ...asMember,
    shows: 'form#photos',
  }),
  entry(
    'story-photos-errors',
    'stories/:id/photos',
    ({ own }) => `/stories/${own.published}/photos`,
    { ...{ as: 'member', ...wrong }, send: { form: 'form#photos' } },
  ),
  entry(
    'story-history-own',
    'stories/:id/history',
    ({ own }) => `/stories/${own.edited}/history`,
    asMember,
  ),
  entry(
    'withdraw-story',
    'stories/:id/withdraw',
    ({ own }) => `/stories/${own.published}/withdraw`,
    asMember,
  ),
  entry(
    'put-back-story',
    'stories/:id/withdraw',
    ({ own }) => `/stories/${own.retracted}/withdraw`,
    asMember,
  ),
  entry(
    'own-talk-pending',
    'discussions/:id/:slug?',
    ({ own }) => `/discussions/${own.talk}`,
    asMember,
  ),
  entry('edit-talk', 'posts/:id/edit', ({ own }) => `/posts/${own.talk}/edit`, asMember),
  entry('edit-talk-stale', 'posts/:id/edit', ({ own }) => `/posts/${own.talk}/edit`, {
    ...{ as: 'member', status: 409, shows: PROBLEM },
    send: { form: ANY, fields: { version: '0', intent: 'publish', body: 'Changed since.' } },
  }),
  entry('edit-reply', 'posts/:id/edit', ({ own }) => `/posts/${own.reply}/edit`, asMember),
  entry(
    'withdraw-reply',
    'posts/:id/withdraw',
    ({ own }) => `/posts/${own.reply}/withdraw`,
    asMember,
  ),
  entry(
    'withdraw-talk',
    'posts/:id/withdraw',
    ({ own }) => `/posts/${own.talk}/withdraw`,
    asMember,
  ),
];

/** What someone with an account sees, and how they come to it. */
export const memberPages: CataloguePage[] = [...entering, ...account, ...own];
