/** Typed paths over the site map of `routes.ts`. English has no language segment. */

export const LANGUAGES = ['en', 'uk', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of the interface that a stored code or a part of an address names; else English. */
export const asLanguage = (code: string | undefined): Language =>
  LANGUAGES.find((language) => language === code) ?? 'en';

/** Paths for one language of the interface: `urls('uk').story(id, slug)` is `/uk/stories/…`. */
export function urls(language: Language) {
  const base = language === 'en' ? '' : `/${language}`;
  const at = (path: string) => `${base}${path}`;
  return {
    home: () => base || '/',
    guides: () => at('/guides'),
    guide: (slug: string) => at(`/guides/${slug}`),
    treatments: () => at('/treatments'),
    treatment: (slug: string) => at(`/treatments/${encodeURIComponent(slug)}`),
    stories: (query = '') => at(`/stories${query && `?${query}`}`),
    newStory: (query = '') => at(`/stories/new${query && `?${query}`}`),
    story: (id: string, slug?: string) =>
      at(`/stories/${id}${slug ? `/${encodeURIComponent(slug)}` : ''}`),
    editStory: (id: string) => at(`/stories/${id}/edit`),
    completeStory: (id: string, step = '') => at(`/stories/${id}/complete${step && `/${step}`}`),
    storyHistory: (id: string) => at(`/stories/${id}/history`),
    withdrawStory: (id: string) => at(`/stories/${id}/withdraw`),
    storyPhotos: (id: string, query = '') => at(`/stories/${id}/photos${query && `?${query}`}`),
    sendPhoto: (id: string) => at(`/stories/${id}/photos/file`),
    changePhoto: (id: string) => at(`/stories/${id}/photos/change`),
    /** One address for all languages: a picture has no words. */
    photo: (id: string, file: string) => `/photos/${id}/${file}`,
    discussions: (query = '') => at(`/discussions${query && `?${query}`}`),
    newDiscussion: (query = '') => at(`/discussions/new${query && `?${query}`}`),
    discussion: (id: string, slug?: string) =>
      at(`/discussions/${id}${slug ? `/${encodeURIComponent(slug)}` : ''}`),
    /** Where a post of any kind is read; a reply's own address leads into its thread. */
    post: ({ kind, id, slug }: { kind: string; id: string; slug?: string }) => {
      if (kind === 'reply') return at(`/posts/${id}`);
      const place = kind === 'story' ? 'stories' : 'discussions';
      return at(`/${place}/${id}${slug ? `/${encodeURIComponent(slug)}` : ''}`);
    },
    reply: (id: string) => at(`/posts/${id}/reply`),
    editPost: (id: string) => at(`/posts/${id}/edit`),
    postHistory: (id: string) => at(`/posts/${id}/history`),
    withdrawPost: (id: string) => at(`/posts/${id}/withdraw`),
    report: (id: string) => at(`/posts/${id}/report`),
    comment: (guide: string) => at(`/guides/${guide}/comment`),
    editGuide: (slug: string) => at(`/guides/${slug}/edit`),
    guideHistory: (slug: string) => at(`/guides/${slug}/history`),
    search: (query = '') => at(`/search${query && `?${query}`}`),
    join: () => at('/join'),
    sent: (query = '') => at(`/join/sent${query && `?${query}`}`),
    confirm: (token: string) => at(`/confirm?token=${token}`),
    login: (next?: string) => at(`/login${next ? `?next=${encodeURIComponent(next)}` : ''}`),
    logout: () => at('/logout'),
    forgot: () => at('/login/forgot'),
    reset: (token: string) => at(`/login/reset?token=${token}`),
    account: (query = '') => at(`/account${query && `?${query}`}`),
    exportAccount: () => at('/account/export'),
    eraseAccount: () => at('/account/erase'),
    member: (name: string, query = '') =>
      at(`/members/${encodeURIComponent(name)}${query && `?${query}`}`),
    review: () => at('/review'),
    reviewPost: (id: string) => at(`/review/${id}`),
    reviewPhoto: (id: string) => at(`/review/${id}/photo`),
    reviewLog: () => at('/review/log'),
    admin: (query = '') => at(`/admin${query && `?${query}`}`),
    about: () => at('/about'),
    words: (term = '') => at(`/words${term && `#${term}`}`),
    rules: () => at('/rules'),
    terms: () => at('/terms'),
    checks: () => at('/how-we-check'),
    notice: () => at('/legal-notice'),
    privacy: () => at('/privacy'),
    contact: () => at('/contact'),
    outbox: () => at('/outbox'),
    design: (part = '') => at(`/design${part && `/${part}`}`),
  };
}

export type Urls = ReturnType<typeof urls>;
