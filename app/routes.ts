import { index, type RouteConfig, route } from '@remix-run/route-config';

/** The site map. Every page may be read under a language segment: `/uk/stories`, `/ru/stories`. */
export default [
  route(':lang?', 'routes/language.tsx', [
    index('routes/home.tsx'),

    route('guides', 'routes/guides/guides.tsx'),
    route('guides/:slug', 'routes/guides/guide.tsx'),

    route('treatments', 'routes/treatments/treatments.tsx'),
    route('treatments/:slug', 'routes/treatments/treatment.tsx'),

    route('stories', 'routes/stories/stories.tsx'),
    route('stories/new', 'routes/stories/new-story.tsx'),
    route('stories/:id/edit', 'routes/stories/edit-story.tsx'),
    route('stories/:id/history', 'routes/stories/story-history.tsx'),
    route('stories/:id/withdraw', 'routes/stories/withdraw-story.tsx'),
    route('stories/:id/:slug?', 'routes/stories/story.tsx'),

    route('join', 'routes/accounts/join.tsx'),
    route('join/sent', 'routes/accounts/join-sent.tsx'),
    route('confirm', 'routes/accounts/confirm.tsx'),
    route('login', 'routes/accounts/login.tsx'),
    route('login/forgot', 'routes/accounts/forgot-password.tsx'),
    route('login/reset', 'routes/accounts/reset-password.tsx'),
    route('logout', 'routes/accounts/logout.tsx'),
    route('account', 'routes/accounts/account.tsx'),
    route('account/export', 'routes/accounts/export.tsx'),
    route('account/erase', 'routes/accounts/erase.tsx'),
    route('members/:name', 'routes/accounts/member.tsx'),

    route('review', 'routes/review/queue.tsx'),
    route('review/log', 'routes/review/log.tsx'),
    route('review/:id', 'routes/review/review-post.tsx'),
    route('admin', 'routes/admin/admin.tsx'),

    route('about', 'routes/pages/about.tsx'),
    route('rules', 'routes/pages/rules.tsx'),
    route('privacy', 'routes/pages/privacy.tsx'),
    route('contact', 'routes/pages/contact.tsx'),
    route('outbox', 'routes/pages/outbox.tsx'),
    route('*', 'routes/not-found.tsx'),
  ]),
] satisfies RouteConfig;
