import { index, type RouteConfig, route } from '@remix-run/route-config';

/** The site map. Every page may be read under a language segment: `/uk/stories`, `/ru/stories`. */
export default [
  route(':lang?', 'routes/language.tsx', [
    index('routes/home.tsx'),

    route('guides', 'routes/guides/guides.tsx'),
    route('guides/:slug', 'routes/guides/guide.tsx'),
    route('guides/:slug/comment', 'routes/guides/comment.tsx'),
    route('guides/:slug/edit', 'routes/guides/edit-guide.tsx'),
    route('guides/:slug/history', 'routes/guides/guide-history.tsx'),

    route('treatments', 'routes/treatments/treatments.tsx'),
    route('treatments/:slug', 'routes/treatments/treatment.tsx'),

    route('stories', 'routes/stories/stories.tsx'),
    route('stories/new', 'routes/stories/new-story.tsx'),
    route('stories/:id/edit', 'routes/stories/edit-story.tsx'),
    route('stories/:id/complete', 'routes/stories/complete/overview.tsx'),
    route('stories/:id/complete/scars/:ref', 'routes/stories/complete/scar.tsx'),
    route('stories/:id/complete/treatments/:ref', 'routes/stories/complete/treatment.tsx'),
    route('stories/:id/complete/treatments/:ref/cost', 'routes/stories/complete/cost.tsx'),
    route('stories/:id/complete/treatments/:ref/effects', 'routes/stories/complete/effects.tsx'),
    route('stories/:id/complete/course', 'routes/stories/complete/course.tsx'),
    route('stories/:id/complete/outcome/plans', 'routes/stories/complete/plans.tsx'),
    route('stories/:id/complete/outcome/:ref', 'routes/stories/complete/outcome.tsx'),
    route('stories/:id/complete/skin', 'routes/stories/complete/skin.tsx'),
    route('stories/:id/complete/verdict', 'routes/stories/complete/verdict.tsx'),
    route('stories/:id/complete/provider', 'routes/stories/complete/provider.tsx'),
    route('stories/:id/history', 'routes/stories/story-history.tsx'),
    route('stories/:id/withdraw', 'routes/stories/withdraw-story.tsx'),
    route('stories/:id/photos', 'routes/stories/story-photos.tsx'),
    route('stories/:id/photos/file', 'routes/stories/photo-upload.tsx'),
    route('stories/:id/photos/change', 'routes/stories/change-photo.tsx'),
    route('stories/:id/:slug?', 'routes/stories/story.tsx'),

    route('photos/:id/:file', 'routes/stories/photo-file.tsx'),

    route('discussions', 'routes/discussions/discussions.tsx'),
    route('discussions/new', 'routes/discussions/new-discussion.tsx'),
    route('discussions/:id/:slug?', 'routes/discussions/discussion.tsx'),
    route('posts/:id', 'routes/posts/post.tsx'),
    route('posts/:id/reply', 'routes/posts/reply.tsx'),
    route('posts/:id/edit', 'routes/posts/edit-post.tsx'),
    route('posts/:id/history', 'routes/posts/post-history.tsx'),
    route('posts/:id/withdraw', 'routes/posts/withdraw-post.tsx'),
    route('posts/:id/report', 'routes/posts/report.tsx'),

    route('search', 'routes/search.tsx'),

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
    route('review/:id/photo', 'routes/review/review-photo.tsx'),
    route('review/:id', 'routes/review/review-post.tsx'),
    route('admin', 'routes/admin/admin.tsx'),

    route('about', 'routes/pages/about.tsx'),
    route('words', 'routes/pages/words.tsx'),
    route('rules', 'routes/pages/rules.tsx'),
    route('how-we-check', 'routes/pages/how-we-check.tsx'),
    route('terms', 'routes/pages/terms.tsx'),
    route('privacy', 'routes/pages/privacy.tsx'),
    route('contact', 'routes/pages/contact.tsx'),
    route('legal-notice', 'routes/pages/legal-notice.tsx'),
    route('outbox', 'routes/pages/outbox.tsx'),
    route('story.schema.json', 'routes/pages/story-schema.tsx'),

    route('design', 'routes/design/tokens.tsx'),
    route('design/fields', 'routes/design/fields.tsx'),
    route('design/parts', 'routes/design/parts.tsx'),
    route('design/cards', 'routes/design/cards.tsx'),
    route('design/drawings', 'routes/design/drawings.tsx'),

    route('*', 'routes/not-found.tsx'),
  ]),
] satisfies RouteConfig;
