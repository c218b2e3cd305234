import { LONG_NAME } from './long-words';
import { type CataloguePage, entry } from './page-entry';

const EMPTY = { site: 'empty' } as const;

const start: CataloguePage[] = [
  entry('home', '', '/', { shows: '.door a' }),
  entry('home-without-stories', '', '/', { ...EMPTY, shows: '.door a' }),
  entry('home-of-a-member', '', '/', { as: 'member' }),
];

const guides: CataloguePage[] = [
  entry('guides', 'guides', '/guides'),
  entry('guide', 'guides/:slug', '/guides/needling', { shows: '.prose' }),
  entry('guide-with-comments', 'guides/:slug', '/guides/atrophic-scars'),
  entry('guide-for-a-moderator', 'guides/:slug', '/guides/lasers', { as: 'moderator' }),
  entry('guide-history', 'guides/:slug/history', '/guides/needling/history'),
  entry('guide-history-version', 'guides/:slug/history', '/guides/needling/history?revision=1'),
  entry('guide-history-edited', 'guides/:slug/history', '/guides/home-remedies/history'),
];

const treatments: CataloguePage[] = [
  entry('treatments', 'treatments', '/treatments'),
  entry('treatment', 'treatments/:slug', '/treatments/silicone-gel'),
  entry('treatment-brand', 'treatments/:slug', '/treatments/fraxel'),
  entry('treatment-group', 'treatments/:slug', '/treatments/laser'),
  entry('treatment-without-stories', 'treatments/:slug', '/treatments/silicone-gel', EMPTY),
];

const stories: CataloguePage[] = [
  entry('stories', 'stories', '/stories', { shows: 'main article' }),
  entry('stories-page-2', 'stories', ({ secondPage }) => secondPage, { shows: 'main article' }),
  entry('stories-filtered', 'stories', '/stories?scar=atrophic&cause=acne&outcome=better', {
    shows: 'main article',
  }),
  entry(
    'stories-nothing-found',
    'stories',
    '/stories?treatment=dermabrasion&scar=keloid&language=ru',
  ),
  entry('stories-empty', 'stories', '/stories', EMPTY),
  entry('stories-for-a-member', 'stories', '/stories', { as: 'member' }),
  entry('story', 'stories/:id/:slug?', ({ story }) => story.path, { shows: 'h1' }),
  entry('story-ukrainian', 'stories/:id/:slug?', ({ ukrainian }) => ukrainian.path, {
    shows: 'h1[lang=uk]',
  }),
  entry('story-russian', 'stories/:id/:slug?', ({ russian }) => russian.path, {
    shows: 'h1[lang=ru]',
  }),
  entry('story-long-words', 'stories/:id/:slug?', ({ long }) => long.path),
  entry('story-edited', 'stories/:id/:slug?', ({ edited }) => edited.path),
  entry('story-for-a-member', 'stories/:id/:slug?', ({ story }) => story.path, { as: 'member' }),
  entry('story-for-a-moderator', 'stories/:id/:slug?', ({ story }) => story.path, {
    as: 'moderator',
  }),
  entry('story-withdrawn', 'stories/:id/:slug?', ({ own }) => `/stories/${own.retracted}`, {
    status: 410,
  }),
  entry('story-removed', 'stories/:id/:slug?', ({ own }) => `/stories/${own.removed}`, {
    status: 410,
  }),
  entry('story-history', 'stories/:id/history', ({ edited }) => `/stories/${edited.id}/history`),
];

const discussions: CataloguePage[] = [
  entry('discussions', 'discussions', '/discussions', { shows: 'main article' }),
  entry('discussions-filtered', 'discussions', '/discussions?kind=question&scar=keloid'),
  entry('discussions-unanswered', 'discussions', '/discussions?kind=question&unanswered=yes'),
  entry('discussions-nothing-found', 'discussions', '/discussions?treatment=no+such+thing'),
  entry('discussions-empty', 'discussions', '/discussions', EMPTY),
  entry('question', 'discussions/:id/:slug?', ({ question }) => question.path),
  entry('opinion', 'discussions/:id/:slug?', ({ opinion }) => opinion.path),
  entry('talk', 'discussions/:id/:slug?', ({ talk }) => talk.path),
  entry('talk-ukrainian', 'discussions/:id/:slug?', ({ ukrainianTalk }) => ukrainianTalk.path),
  entry('discussion-long-thread', 'discussions/:id/:slug?', ({ thread }) => thread.path),
  entry('discussion-without-answer', 'discussions/:id/:slug?', ({ unanswered }) => unanswered.path),
  entry('discussion-withdrawn', 'discussions/:id/:slug?', (made) => made.withdrawnTalk.path, {
    status: 410,
  }),
  entry('reply', 'posts/:id', ({ thread }) => `/posts/${thread.last}`),
  entry('reply-removed', 'posts/:id', ({ thread }) => `/posts/${thread.removed}`),
  entry('discussion-history', 'posts/:id/history', ({ editedTalk }) => {
    return `/posts/${editedTalk.id}/history`;
  }),
];

const search: CataloguePage[] = [
  entry('search', 'search', '/search'),
  entry('search-found', 'search', '/search?q=needling', { shows: 'main article' }),
  entry('search-corrected', 'search', '/search?q=microneedlin'),
  entry('search-guides', 'search', '/search?q=fraxel+restor+dual&in=guides'),
  entry('search-ukrainian', 'search', '/search?q=шрам+від+вітрянки'),
  entry('search-nothing-found', 'search', '/search?q=qwrtzpvk'),
  entry('search-long-word', 'search', `/search?q=${'W'.repeat(80)}`),
];

const members: CataloguePage[] = [
  entry('profile', 'members/:name', '/members/Nora'),
  entry('profile-moderator', 'members/:name', '/members/Ilse'),
  entry('profile-cyrillic', 'members/:name', `/members/${encodeURIComponent('Леся з Полтави')}`),
  entry('profile-long-name', 'members/:name', `/members/${LONG_NAME}`),
];

const words: CataloguePage[] = [
  entry('about', 'about', '/about'),
  entry('rules', 'rules', '/rules'),
  entry('how-we-check', 'how-we-check', '/how-we-check'),
  entry('terms', 'terms', '/terms'),
  entry('privacy', 'privacy', '/privacy'),
  entry('contact', 'contact', '/contact'),
  entry('legal-notice', 'legal-notice', '/legal-notice'),
  entry('words', 'words', '/words'),
  entry('outbox', 'outbox', '/outbox', { shows: 'main article' }),
];

/** The design system, shown in development and in the demo. */
const design: CataloguePage[] = [
  entry('design', 'design', '/design'),
  entry('design-fields', 'design/fields', '/design/fields'),
  entry('design-parts', 'design/parts', '/design/parts'),
  entry('design-cards', 'design/cards', '/design/cards'),
  entry('design-drawings', 'design/drawings', '/design/drawings'),
];

/** What a guest reads. */
export const readingPages: CataloguePage[] = [
  ...start,
  ...guides,
  ...treatments,
  ...stories,
  ...discussions,
  ...search,
  ...members,
  ...words,
  ...design,
];
