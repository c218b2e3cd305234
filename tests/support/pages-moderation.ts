import { LONG_TEXT } from './long-words';
import { type CataloguePage, entry, PROBLEM } from './page-entry';

const asModerator = { as: 'moderator' } as const;
const asAdmin = { as: 'admin' } as const;

const review: CataloguePage[] = [
  entry('review', 'review', '/review', { ...asModerator, shows: 'main article' }),
  entry('review-empty', 'review', '/review', { ...asModerator, site: 'empty' }),
  entry('review-done', 'review', ({ decision }) => `/review?done=${decision}`, {
    ...asModerator,
    shows: '.callout',
  }),
  entry('review-undo-too-late', 'review', '/review', {
    ...{ as: 'moderator', status: 409, shows: '.callout' },
    send: { form: null, fields: ({ oldDecision }) => ({ undo: oldDecision }) },
  }),
  entry('review-story', 'review/:id', ({ own }) => `/review/${own.pending}`, asModerator),
  entry('review-edit', 'review/:id', ({ own }) => `/review/${own.edited}`, asModerator),
  entry('review-long-edit', 'review/:id', ({ long }) => `/review/${long.waiting}`, asModerator),
  entry(
    'review-reported-reply',
    'review/:id',
    ({ thread }) => `/review/${thread.last}`,
    asModerator,
  ),
  entry('review-decided', 'review/:id', ({ own }) => `/review/${own.sent_back}`, asModerator),
  entry('review-removed', 'review/:id', ({ own }) => `/review/${own.removed}`, asModerator),
  entry(
    'review-nothing-to-decide',
    'review/:id',
    ({ story }) => `/review/${story.id}`,
    asModerator,
  ),
  entry('review-errors', 'review/:id', ({ own }) => `/review/${own.pending}`, {
    ...{ as: 'moderator', status: 400, shows: PROBLEM },
    send: { form: 'form#remove', fields: { note: LONG_TEXT } },
  }),
  entry('review-stale', 'review/:id', ({ own }) => `/review/${own.pending}`, {
    ...{ as: 'moderator', status: 409, shows: PROBLEM },
    send: { form: 'form#publish', fields: { version: '0' } },
  }),
  entry('review-log', 'review/log', '/review/log', asModerator),
  entry('review-log-empty', 'review/log', '/review/log', { ...asModerator, site: 'empty' }),
];

const GUIDE = 'form#guide';
const editing = '/guides/needling/edit';

const guides: CataloguePage[] = [
  entry('edit-guide', 'guides/:slug/edit', editing, { ...asModerator, shows: GUIDE }),
  entry('edit-guide-errors', 'guides/:slug/edit', editing, {
    ...{ as: 'moderator', status: 400, shows: PROBLEM },
    send: { form: GUIDE, fields: { title: '', summary: '', body: '', intent: 'save' } },
  }),
  entry('edit-guide-warnings', 'guides/:slug/edit', editing, {
    ...{ as: 'moderator', shows: '.callout' },
    send: {
      form: GUIDE,
      fields: {
        ...{ intent: 'save', note: 'Shorter.' },
        body: 'Needling is the best way and cures 90 % of scars [9:nobody].',
      },
    },
  }),
  entry('edit-guide-preview', 'guides/:slug/edit', editing, {
    ...{ as: 'moderator', shows: '.preview' },
    send: { form: GUIDE, fields: { intent: 'preview' } },
  }),
  entry('edit-guide-stale', 'guides/:slug/edit', editing, {
    ...{ as: 'moderator', status: 409, shows: PROBLEM },
    send: {
      form: GUIDE,
      fields: { intent: 'save', version: '0', note: 'Shorter.', summary: 'Changed since.' },
    },
  }),
];

const admin: CataloguePage[] = [
  entry('admin', 'admin', '/admin', asAdmin),
  entry('admin-found', 'admin', '/admin?name=Nora', asAdmin),
  entry('admin-nobody-found', 'admin', '/admin?name=nobody+at+all', asAdmin),
  entry('admin-saved', 'admin', ({ own }) => `/admin?name=Nora&saved=${own.author}`, asAdmin),
];

/** What moderators and administrators see. */
export const moderationPages: CataloguePage[] = [...review, ...guides, ...admin];
