import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/features/accounts/policy';
import { ownPhotos, readPhoto } from '~/features/media/index.server';
import {
  decidePhoto,
  readLog,
  readQueue,
  readReviewPage,
} from '~/features/moderation/index.server';
import { frameOf, readPost } from '~/features/posts/index.server';
import { messages } from '~/messages';
import { inTransaction } from '~/platform/db/transaction.server';
import { prepareJobs } from '~/platform/jobs.server';
import { openJobsPool } from '~/platform/jobs-pool.server';
import { createLog } from '~/platform/log.server';
import { type TestDatabase, testDatabase } from '../support/database';
import { newMember, newPost } from '../support/people-and-posts';
import { newPhoto } from '../support/photos';

let database: TestDatabase;
let moderator: Actor;
const NOW = new Date('2026-06-15T12:00:00Z');

beforeAll(async () => {
  database = await testDatabase();
  const pool = openJobsPool(database.url, createLog({ quiet: true }));
  await prepareJobs(pool);
  await pool.end();
  moderator = await newMember(database.db, 'moderator');
});
afterAll(() => database.close());

async function waiting() {
  const author = await newMember(database.db);
  const postId = await newPost(database.db, author, { state: 'published' });
  const photo = await newPhoto(database.db, postId, { state: 'pending', audience: 'public' });
  return { author, postId, photo };
}

type Decision = Parameters<typeof decidePhoto>[2]['decision'];

const decide = (postId: string, decision: Decision, actor = moderator) =>
  inTransaction(database.db, (tx) => decidePhoto(tx, actor, { postId, decision }, NOW));

const seenByGuest = async (id: string) =>
  (await readPhoto(database.db, { id, file: 'preview.jpg' }, null)) !== null;

describe('a photo that waits', () => {
  it('brings its story into the queue, once, until it is decided', async () => {
    const { postId, photo } = await waiting();
    await newPhoto(database.db, postId, { state: 'pending' });
    const inQueue = async () =>
      (await readQueue(database.db, moderator, null)).items.filter(({ id }) => id === postId);
    expect(await inQueue()).toMatchObject([{ why: 'photos' }]);
    const reader = { actor: moderator, language: 'en' as const, say: messages('en') };
    const page = await readReviewPage(database.db, reader, postId);
    expect([page.why, page.photos.length]).toEqual(['photos', 2]);
    for (const one of page.photos) await decide(postId, { act: 'published', photo: one.id });
    expect(await inQueue()).toEqual([]);
    expect(await seenByGuest(photo)).toBe(true);
  });

  it('is taken down with a reason that its author reads, and put back', async () => {
    const { author, postId, photo } = await waiting();
    await decide(postId, { act: 'published', photo });
    await decide(postId, { act: 'removed', photo, reason: 'PHOTO_OTHER' });
    expect(await seenByGuest(photo)).toBe(false);
    expect(await ownPhotos(database.db, author, postId)).toMatchObject([
      { state: 'removed', removedFor: 'PHOTO_OTHER', files: [] },
    ]);
    await decide(postId, { act: 'published', photo });
    expect(await seenByGuest(photo)).toBe(true);
    const { decisions } = await readLog(database.db, moderator, null);
    const acts = decisions.filter(({ post }) => post?.id === postId).map((one) => one.photo);
    expect(acts.toSorted()).toEqual(['published', 'published', 'removed']);
  });

  it('is decided once, and not by its author', async () => {
    const { postId, photo } = await waiting();
    await decide(postId, { act: 'published', photo });
    const again = decide(postId, { act: 'published', photo });
    await expect(again).rejects.toMatchObject({ code: 'stale' });
    const own = await newPost(database.db, moderator, { state: 'published' });
    const mine = await newPhoto(database.db, own, { state: 'pending' });
    const deciding = decide(own, { act: 'published', photo: mine });
    await expect(deciding).rejects.toMatchObject({ code: 'forbidden' });
    const elsewhere = decide(own, { act: 'published', photo });
    await expect(elsewhere).rejects.toMatchObject({ code: 'not_found' });
  });

  it('says nothing of its story: the author hears of no decision on that', async () => {
    const { author, postId, photo } = await waiting();
    await decide(postId, { act: 'removed', photo, reason: 'PHOTO_MINOR' });
    const post = await readPost(database.db, { id: postId, kinds: ['story'] }, author);
    if (!post || !('authorId' in post)) throw new Error('no post');
    expect(frameOf(post, author).inside?.verdict).toBeNull();
  });
});
