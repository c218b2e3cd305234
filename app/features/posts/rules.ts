/** Limits of posts, and the one table of who sees what. No input or output here. */

export const TITLE_MIN = 5;
export const TITLE_MAX = 120;
export const BODY_MAX = 20_000;

/** From this many published posts that a moderator saw, an author's text no longer waits. */
export const KNOWN_AFTER = 2;

/** A draft that nobody touched for so long is erased. */
export const DRAFT_DAYS = 180;

export const KINDS = ['story', 'opinion', 'question', 'talk', 'reply'] as const;
export type PostKind = (typeof KINDS)[number];

export const STATES = [
  'draft',
  'diary',
  'scheduled',
  'pending',
  'unreviewed',
  'published',
  'sent_back',
  'hidden',
  'retracted',
  'removed',
  'erased',
] as const;
export type PostState = (typeof STATES)[number];

/** Who looks: anyone, the post's own author, or a moderator. Another member is anyone. */
export type Viewer = 'anyone' | 'author' | 'moderator';

/** The ways a post can reach someone. `own`: the author's list; `review`: the moderators' queue. */
export const CHANNELS = [
  'page',
  'list',
  'count',
  'search',
  'feed',
  'mail',
  'sitemap',
  'json',
  'picture',
  'figure',
  'export',
  'own',
  'review',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** `tombstone`: that something was here, and why it went; never its text. */
export type Sight = 'whole' | 'tombstone' | 'nothing';

type Sights = Partial<Record<Channel, Exclude<Sight, 'nothing'>>>;

const whole = (...channels: Channel[]): Sights =>
  Object.fromEntries(channels.map((channel) => [channel, 'whole']));
const tombstone: Sights = { page: 'tombstone' };
const nothing: Sights = {};

const reading = whole('page', 'list', 'count', 'search', 'json', 'picture');
const kept = whole('page', 'picture', 'export', 'own');
const judged = whole('page', 'picture', 'review');
const spread = whole('feed', 'mail', 'sitemap', 'figure');

/** State by viewer by channel. What is not named is not seen. */
const VISIBILITY: Record<PostState, Record<Viewer, Sights>> = {
  draft: { anyone: nothing, author: kept, moderator: nothing },
  diary: { anyone: nothing, author: kept, moderator: nothing },
  scheduled: { anyone: nothing, author: kept, moderator: judged },
  pending: { anyone: nothing, author: kept, moderator: judged },
  unreviewed: {
    anyone: reading,
    author: { ...reading, ...kept },
    moderator: { ...reading, ...judged },
  },
  published: {
    anyone: { ...reading, ...spread },
    author: { ...reading, ...spread, ...kept },
    moderator: { ...reading, ...spread, ...judged },
  },
  sent_back: { anyone: nothing, author: kept, moderator: judged },
  hidden: { anyone: nothing, author: kept, moderator: judged },
  retracted: { anyone: tombstone, author: kept, moderator: judged },
  removed: { anyone: tombstone, author: kept, moderator: judged },
  erased: { anyone: tombstone, author: tombstone, moderator: tombstone },
};

/** How much of a post in `state` the viewer gets through the channel. */
export function sight(state: PostState, viewer: Viewer, channel: Channel): Sight {
  return VISIBILITY[state][viewer][channel] ?? 'nothing';
}

/** The states whose posts the viewer sees whole, or as a tombstone, through the channel. */
export function statesSeen(viewer: Viewer, channel: Channel, as: Sight = 'whole'): PostState[] {
  return STATES.filter((state) => sight(state, viewer, channel) === as);
}

/** A readable address part; ids, not slugs, find the post. Letters of any script stay. */
export function slugOf(title: string): string {
  const slug = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return [...slug].slice(0, 60).join('').replace(/-+$/, '') || 'story';
}
