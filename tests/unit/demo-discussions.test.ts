import { describe, expect, it } from 'vitest';
import { isReasonCode, REASONS } from '~/features/moderation/reasons';
import { holdsFor } from '~/features/posts/holds';
import { signalsIn } from '~/features/posts/signals';
import {
  demoComments,
  demoDiscussions,
  demoMembers,
  demoStories,
} from '../../prisma/seed/demo/index';
import { guideOrder } from '../../prisma/seed/guides/order';
import { treatmentSeeds } from '../../prisma/seed/treatments/index';

const codes = new Set(treatmentSeeds.map((treatment) => treatment.code));
const stories = new Map(demoStories.map((story) => [story.key, story]));
const threads = [...demoDiscussions, ...demoComments];
const replies = threads.flatMap((thread) => thread.replies);
const posts = [...demoDiscussions, ...replies];
const members = new Map(demoMembers.map((member) => [member.key, member]));
const NEW_AUTHOR = { reviewedPosts: 0, moderates: false, sentBack: false };

/** Keys of what a rule does not hold for. */
const offenders = <T extends { key: string }>(all: T[], breaks: (one: T) => boolean) =>
  all.filter(breaks).map((one) => one.key);

const twice = <T>(all: T[]) => all.filter((one, at) => all.indexOf(one) !== at);

/** When what stands on top of a thread was written; a guide stands there from the start. */
function beganDaysAgo(thread: (typeof threads)[number]): number {
  if ('guide' in thread) return Number.POSITIVE_INFINITY;
  return 'story' in thread
    ? (stories.get(thread.story)?.publishedDaysAgo ?? 0)
    : thread.publishedDaysAgo;
}

describe('the conversations of the demo', () => {
  it('are questions, opinions and talks, 28 or more, in three languages', () => {
    expect(demoDiscussions.length).toBeGreaterThanOrEqual(28);
    const many = (kind: string) => demoDiscussions.filter((one) => one.kind === kind).length;
    expect(many('question')).toBeGreaterThanOrEqual(15);
    expect(many('opinion')).toBeGreaterThanOrEqual(6);
    expect(many('talk')).toBeGreaterThanOrEqual(7);
    for (const language of ['en', 'uk', 'ru']) {
      const told = demoDiscussions.filter((one) => one.language === language);
      expect(told.length).toBeGreaterThanOrEqual(5);
    }
  });

  it('are about something that there is: every guide, and the treatments most told of', () => {
    const about = demoDiscussions.map(({ subjects }) => subjects);
    const treatments = about.flatMap((one) => one.treatments ?? []);
    const tried = demoDiscussions.flatMap((one) => one.tried ?? []);
    expect([...treatments, ...tried].filter((code) => !codes.has(code))).toEqual([]);
    const guides = new Set(about.flatMap((one) => one.guides ?? []));
    expect([...guides].toSorted()).toEqual(guideOrder.toSorted());
    for (const one of about) {
      const subjects = [one.treatments, one.scars, one.guides].flatMap((part) => part ?? []);
      expect(subjects.length).toBeLessThanOrEqual(3);
    }
    const common = ['needling.pen', 'laser.nafl', 'laser.ablative.fractional.co2', 'inj.steroid'];
    const others = [
      'release.subcision',
      'surgery.excision',
      'topical.silicone.gel',
      'none.observation',
    ];
    expect(treatments).toEqual(expect.arrayContaining([...common, ...others]));
  });

  it('run from silence to more than one page', () => {
    const long = demoDiscussions.map((one) => one.replies.length);
    expect(long.filter((many) => many === 0).length).toBeGreaterThanOrEqual(2);
    expect(Math.max(...long)).toBeGreaterThan(50);
  });

  it('stand under guides and stories that exist and may be read', () => {
    const under = demoComments.map((one) => ('guide' in one ? one.guide : one.story));
    expect(twice(under)).toEqual([]);
    const guides = demoComments.flatMap((one) => ('guide' in one ? one.guide : []));
    expect(guides.filter((slug) => !guideOrder.includes(slug))).toEqual([]);
    expect(guides.length).toBeGreaterThanOrEqual(8);
    const told = demoComments.flatMap((one) => ('story' in one ? one.story : []));
    expect(told.filter((key) => stories.get(key)?.state !== 'published')).toEqual([]);
    expect(told.length).toBeGreaterThanOrEqual(12);
  });

  it('have authors of the community, who write in their own language', () => {
    expect(offenders(posts, (one) => members.get(one.author)?.language !== one.language)).toEqual(
      [],
    );
    expect(twice(posts.map((one) => one.key))).toEqual([]);
  });

  it('go on in the order of time, and after their authors came', () => {
    const early = (one: (typeof posts)[number]) =>
      one.publishedDaysAgo > (members.get(one.author)?.joinedDaysAgo ?? 0);
    expect(offenders(posts, early)).toEqual([]);
    for (const thread of threads) {
      const times = [beganDaysAgo(thread), ...thread.replies.map((one) => one.publishedDaysAgo)];
      expect(times).toEqual(times.toSorted((a, b) => b - a));
      expect(twice(times)).toEqual([]);
    }
  });

  it('answer only what was said before in the same thread', () => {
    for (const thread of threads) {
      const before = new Set<string>();
      for (const { key, inReplyTo } of thread.replies) {
        if (inReplyTo) expect([key, before.has(inReplyTo)]).toEqual([key, true]);
        before.add(key);
      }
    }
  });

  it('keep the place of a removed advert, and what was answered to it', () => {
    const removed = replies.filter((one) => one.state === 'removed');
    expect(removed.length).toBeGreaterThanOrEqual(1);
    for (const { key, decision } of removed) {
      const reason = decision?.reason ?? null;
      expect(isReasonCode(reason) && REASONS[reason].some((act) => act === 'remove')).toBe(true);
      expect(replies.some((one) => one.inReplyTo === key)).toBe(true);
    }
  });

  it('wait for review just where the rules would have them wait', () => {
    const asked = demoDiscussions.filter((one) => one.state === 'unreviewed');
    const waiting = replies.filter((one) => one.state === 'pending');
    expect([asked.length, waiting.length]).toEqual([1, 1]);
    for (const { kind, title, body } of asked) {
      expect(holdsFor({ ...NEW_AUTHOR, kind, freeText: [title, body] })).toEqual([]);
    }
    for (const { body } of waiting) {
      expect(holdsFor({ ...NEW_AUTHOR, kind: 'reply', freeText: [body] })).not.toEqual([]);
    }
  });

  it('carry no link, no contact and no recipe', () => {
    const carried = posts.filter((one) =>
      signalsIn(one.body).some((signal) => signal !== 'distress'),
    );
    expect(carried.map((one) => one.key)).toEqual([]);
  });

  it('repeat no sentence, neither of their own nor of a story', () => {
    const titled = [...demoStories, ...demoDiscussions].map((one) => one.title);
    const bodies = [...demoStories, ...posts].flatMap(({ body }) =>
      body.split(/(?<=[.!?…])\s+|\n+/),
    );
    const sentences = [...titled, ...bodies]
      .map((one) => one.trim().toLowerCase())
      .filter((one) => one.length > 12);
    expect(twice(sentences)).toEqual([]);
  });
});
