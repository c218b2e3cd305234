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
    storyHistory: (id: string) => at(`/stories/${id}/history`),
    withdrawStory: (id: string) => at(`/stories/${id}/withdraw`),
    join: () => at('/join'),
    sent: () => at('/join/sent'),
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
    reviewLog: () => at('/review/log'),
    admin: (query = '') => at(`/admin${query && `?${query}`}`),
    about: () => at('/about'),
    rules: () => at('/rules'),
    privacy: () => at('/privacy'),
    contact: () => at('/contact'),
    outbox: () => at('/outbox'),
  };
}

export type Urls = ReturnType<typeof urls>;
