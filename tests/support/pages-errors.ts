import { type CataloguePage, entry } from './page-entry';

/** What is said when something cannot be. */
export const errorPages: CataloguePage[] = [
  entry('error-bad-form', 'stories/new', '/stories/new', {
    ...{ status: 400, shows: 'h1' },
    send: { form: null, fields: { 'a..b': 'x' } },
  }),
  entry('error-forbidden', 'review', '/review', { as: 'member', status: 403, shows: 'h1' }),
  entry('error-not-found', '*', '/no-such-page', { status: 404, shows: 'h1' }),
  entry('error-not-found-member', '*', '/no-such-page', {
    ...{ as: 'member', status: 404, shows: 'h1' },
  }),
  entry('error-no-such-story', 'stories/:id/:slug?', '/stories/abcdefghjkmnpqrs', { status: 404 }),
  entry('error-no-such-treatment', 'treatments/:slug', '/treatments/needlng', { status: 404 }),
  entry('error-no-such-guide', 'guides/:slug', '/guides/no-such-guide', { status: 404 }),
  entry('error-no-such-member', 'members/:name', '/members/nobody', { status: 404 }),
  entry('error-wrong-method', 'about', '/about', {
    ...{ status: 405, shows: 'h1' },
    send: { form: null },
  }),
  entry('error-stale', 'posts/:id/withdraw', ({ own }) => `/posts/${own.talk}/withdraw`, {
    ...{ as: 'member', status: 409, shows: 'h1' },
    send: { form: 'main form[method="post"]', fields: { version: '0' } },
  }),
  entry('error-signed-out', 'posts/:id/edit', ({ own }) => `/posts/${own.talk}/edit`, {
    ...{ status: 401, shows: 'h1' },
    send: { form: null, fields: { title: 'Hello to all', body: 'A long evening of words.' } },
  }),
  entry('error-too-large', 'stories/new', '/stories/new', {
    ...{ status: 413, shows: 'p' },
    send: { form: 'form#story', fields: { body: 'x'.repeat(1_000_100) } },
  }),
  entry('error-unreadable-address', '*', '/%ff', { status: 400, shows: 'p' }),
  entry('error-failed', 'guides', '/guides', { site: 'broken', status: 500, shows: 'h1' }),
  entry('error-unreachable', 'stories', '/stories', { site: 'lost', status: 503, shows: 'h1' }),
  entry('error-unreachable-form', 'join', '/join', {
    ...{ site: 'lost', status: 503, shows: 'h1' },
    send: {
      form: null,
      fields: { name: 'Pebble', email: 'pebble@example.org', adult: 'on', health: 'on' },
    },
  }),
];
