import { LONG_TEXT, LONG_TITLE } from './long-words';
import { type CataloguePage, entry, PROBLEM } from './page-entry';

const STORY = 'form#story';
const TALK = 'form#discussion';
const ANY = 'main form[method="post"]';

const wrong = { status: 400, shows: PROBLEM };
/** What someone in despair may write. */
const DESPAIR = 'I hate my face and I want to die.';

const story = {
  ...{ subject: 'self', treatment: 'Dermatix', status: 'ongoing', change: 'better' },
  ...{ interest: 'none', title: '', body: 'It itched less.\n\nThen not at all.' },
};

const stories: CataloguePage[] = [
  entry('new-story', 'stories/new', '/stories/new', { shows: STORY }),
  entry('new-story-errors', 'stories/new', '/stories/new', {
    ...wrong,
    send: { form: STORY, fields: { intent: 'publish', title: 'Oh', body: 'x'.repeat(20_100) } },
  }),
  entry('new-story-which-treatment', 'stories/new', '/stories/new', {
    ...wrong,
    send: { form: STORY, fields: { ...story, treatment: 'laser thing', intent: 'preview' } },
  }),
  entry('new-story-preview', 'stories/new', '/stories/new', {
    shows: '.preview',
    send: {
      form: STORY,
      fields: {
        ...{ ...story, scar: 'atrophic', cause: 'acne', sites: ['cheek', 'temple'] },
        ...{ age: 'gt12m', title: LONG_TITLE, body: LONG_TEXT, intent: 'preview' },
      },
    },
  }),
  entry('new-story-support', 'stories/new', '/stories/new', {
    shows: '.preview',
    send: { form: STORY, fields: { ...story, body: DESPAIR, intent: 'preview' } },
  }),
  entry('new-story-wrong-password', 'stories/new', '/stories/new', {
    ...wrong,
    send: {
      form: STORY,
      fields: {
        ...{ ...story, consent: 'on', account: 'have', intent: 'publish' },
        ...{ knownEmail: 'member@demo.scarwise.example', password: 'not this one' },
      },
    },
  }),
  entry('new-story-of-a-member', 'stories/new', '/stories/new', { as: 'member', shows: STORY }),
];

const asking = '/discussions/new?kind=question';

const discussions: CataloguePage[] = [
  entry('new-discussion', 'discussions/new', '/discussions/new'),
  entry('new-question', 'discussions/new', asking, { shows: TALK }),
  entry(
    'new-question-about',
    'discussions/new',
    `${asking}&treatment=microneedling-pen&scar=keloid&guide=needling`,
    { shows: TALK },
  ),
  entry('new-question-errors', 'discussions/new', asking, {
    ...wrong,
    send: { form: TALK, fields: { intent: 'publish' } },
  }),
  entry('new-question-preview', 'discussions/new', asking, {
    shows: '.preview',
    send: {
      form: TALK,
      fields: {
        ...{ title: 'Needling and a keloid?', body: LONG_TEXT, intent: 'preview' },
        ...{ tried: 'silicone gel, Fraxel' },
      },
    },
  }),
  entry('new-question-support', 'discussions/new', asking, {
    shows: '.preview',
    send: { form: TALK, fields: { title: 'How to go on?', body: DESPAIR, intent: 'preview' } },
  }),
  entry('new-opinion', 'discussions/new', '/discussions/new?kind=opinion', { shows: TALK }),
  entry('new-opinion-errors', 'discussions/new', '/discussions/new?kind=opinion', {
    ...wrong,
    send: { form: TALK, fields: { intent: 'publish' } },
  }),
  entry('new-talk', 'discussions/new', '/discussions/new?kind=talk', { shows: TALK }),
  entry('new-question-of-a-member', 'discussions/new', asking, { as: 'member', shows: TALK }),
];

const replies: CataloguePage[] = [
  entry('new-reply', 'posts/:id/reply', ({ thread }) => `/posts/${thread.last}/reply`, {
    shows: ANY,
  }),
  entry('new-reply-errors', 'posts/:id/reply', ({ thread }) => `/posts/${thread.last}/reply`, {
    ...wrong,
    send: { form: ANY, fields: { intent: 'publish' } },
  }),
  entry('new-reply-preview', 'posts/:id/reply', ({ thread }) => `/posts/${thread.last}/reply`, {
    shows: '.preview',
    send: { form: ANY, fields: { body: LONG_TEXT, intent: 'preview' } },
  }),
  entry('new-reply-to-nothing', 'posts/:id/reply', ({ own }) => `/posts/${own.retracted}/reply`, {
    status: 410,
  }),
  entry('new-reply-of-a-member', 'posts/:id/reply', (made) => `/posts/${made.thread.last}/reply`, {
    as: 'member',
    shows: ANY,
  }),
  entry('new-comment', 'guides/:slug/comment', '/guides/needling/comment', { shows: ANY }),
  entry('new-comment-errors', 'guides/:slug/comment', '/guides/needling/comment', {
    ...wrong,
    send: { form: ANY, fields: { intent: 'publish' } },
  }),
];

const reports: CataloguePage[] = [
  entry('report', 'posts/:id/report', ({ thread }) => `/posts/${thread.last}/report`, {
    shows: ANY,
  }),
  entry('report-errors', 'posts/:id/report', ({ thread }) => `/posts/${thread.last}/report`, {
    ...wrong,
    send: { form: ANY, fields: { email: 'not one' } },
  }),
  entry(
    'report-sent',
    'posts/:id/report',
    (made) => `/posts/${made.thread.last}/report?sent=answer`,
  ),
  entry('report-sent-danger', 'posts/:id/report', ({ thread }) => {
    return `/posts/${thread.last}/report?sent=no_answer&card=0`;
  }),
  entry(
    'report-again',
    'posts/:id/report',
    (made) => `/posts/${made.thread.last}/report?sent=again`,
  ),
  entry('report-of-a-member', 'posts/:id/report', ({ story: { id } }) => `/posts/${id}/report`, {
    as: 'member',
    shows: ANY,
  }),
  entry('report-own', 'posts/:id/report', ({ own }) => `/posts/${own.published}/report`, {
    as: 'member',
  }),
];

/** What anyone writes. */
export const writingPages: CataloguePage[] = [...stories, ...discussions, ...replies, ...reports];
