import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '~/features/accounts/policy';
import { addPhoto } from '~/features/media/add-photo.server';
import { sweepOrphans, tidyUnready } from '~/features/media/erase-photos.server';
import {
  ownPhotos,
  photosOf,
  readPhoto,
  removePhoto,
  setAudience,
} from '~/features/media/index.server';
import { makePhoto } from '~/features/media/make-picture.server';
import { PHOTOS_A_MONTH, PHOTOS_A_STORY } from '~/features/media/rules';
import { eraseMember, exportMember } from '~/features.server';
import { DAY } from '~/platform/clock';
import { inTransaction } from '~/platform/db/transaction.server';
import { prepareJobs } from '~/platform/jobs.server';
import { openJobsPool } from '~/platform/jobs-pool.server';
import { createLog } from '~/platform/log.server';
import { diskStorage, type Storage } from '~/platform/storage.server';
import { type TestDatabase, testDatabase } from '../support/database';
import { newMember, newPost } from '../support/people-and-posts';
import { newPhoto } from '../support/photos';
import { photoWithPlace, SECRET, smallPhoto } from '../support/pictures';

let database: TestDatabase;
let storage: Storage;
let root: string;
const NOW = new Date('2026-06-15T12:00:00Z');

beforeAll(async () => {
  database = await testDatabase();
  const pool = openJobsPool(database.url, createLog({ quiet: true }));
  await prepareJobs(pool);
  await pool.end();
  root = mkdtempSync(path.join(tmpdir(), 'scarwise-photos-'));
  storage = diskStorage(root);
});
afterAll(async () => {
  await database.close();
  rmSync(root, { recursive: true, force: true });
});

const desk = () => ({ db: database.db, storage, config: { pictureJobs: 1 }, now: NOW });
const answers = {
  ...{ takenOn: '2026-03', role: 'before' as const, makeup: null },
  audience: 'members' as const,
};

async function story(role: Actor['role'] = 'member', state: 'published' | 'pending' = 'published') {
  const author = await newMember(database.db, role);
  return { author, postId: await newPost(database.db, author, { state }) };
}

type Story = Awaited<ReturnType<typeof story>>;

async function add({ author, postId }: Story, over: Partial<typeof answers> = {}, bytes?: Buffer) {
  const sent = { postId, once: 'a-form', bytes: bytes ?? (await smallPhoto()) };
  return addPhoto(desk(), author, { ...sent, answers: { ...answers, ...over } });
}

async function addMade(of: Story, over: Partial<typeof answers> = {}, bytes?: Buffer) {
  const added = await add(of, over, bytes);
  if ('problem' in added) throw new Error(added.problem);
  await makePhoto({ db: database.db, storage }, added.id);
  return added.id;
}

const cover = (id: string, actor: Actor | null) =>
  readPhoto(database.db, { id, file: 'preview.jpg' }, actor);

describe('a photo that was sent', () => {
  it('is kept as new files alone, and the file that was sent is not', async () => {
    const id = await addMade(await story('moderator'), {}, await photoWithPlace());
    expect(await storage.get(`${id}/sent`)).toBeNull();
    const { files } = await database.db.photo.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify(files)).toContain('640.webp');
    for (const name of ['preview.jpg', '320.webp', '640.jpg', '900.jpg']) {
      const kept = await storage.get(`${id}/${name}`);
      expect([name, kept?.includes(SECRET)]).toEqual([name, false]);
    }
  });

  it('waits for a moderator, seen by its author and by moderators', async () => {
    const of = await story();
    const id = await addMade(of);
    const moderator = await newMember(database.db, 'moderator');
    const other = await newMember(database.db);
    expect(await cover(id, of.author)).not.toBeNull();
    expect(await cover(id, moderator)).not.toBeNull();
    expect(await cover(id, other)).toBeNull();
    expect(await cover(id, null)).toBeNull();
  });

  it('is out at once where moderators know its author, for members', async () => {
    const of = await story('moderator');
    const id = await addMade(of);
    expect(await cover(id, await newMember(database.db))).not.toBeNull();
    expect(await cover(id, null)).toBeNull();
    expect(await photosOf(database.db, of.postId, null)).toEqual({ photos: [], locked: 1 });
  });

  it('is for everyone once its author says so, and for members again', async () => {
    const of = await story('moderator');
    const id = await addMade(of);
    const asked = { postId: of.postId, photoId: id };
    const set = (audience: 'members' | 'public') =>
      inTransaction(database.db, (tx) => setAudience(tx, of.author, { ...asked, audience }));
    await set('public');
    expect(await cover(id, null)).not.toBeNull();
    await set('members');
    expect(await cover(id, null)).toBeNull();
  });

  it('shows no file but those that were made', async () => {
    const of = await story('moderator');
    const id = await addMade(of);
    for (const file of ['sent', '../x', '9999.jpg', '']) {
      expect(await readPhoto(database.db, { id, file }, of.author)).toBeNull();
    }
  });

  it('that ends too early is told to its author, and nothing of it is kept', async () => {
    const of = await story();
    const whole = await photoWithPlace();
    const added = await add(of, {}, whole.subarray(0, whole.length - 600));
    const id = 'id' in added ? added.id : '';
    await makePhoto({ db: database.db, storage }, id);
    const [photo] = await ownPhotos(database.db, of.author, of.postId);
    expect([photo?.state, photo?.failure]).toEqual(['failed', 'broken']);
    expect((await storage.list()).map(({ folder }) => folder)).not.toContain(id);
  });

  it('comes once, however often it is sent', async () => {
    const of = await story();
    const first = await add(of);
    expect(await add(of)).toEqual(first);
    expect(await database.db.photo.count({ where: { postId: of.postId } })).toBe(1);
  });

  it('is made once, however often the job runs', async () => {
    const of = await story();
    const id = await addMade(of);
    await makePhoto({ db: database.db, storage }, id);
    expect((await ownPhotos(database.db, of.author, of.postId)).length).toBe(1);
    expect(await storage.get(`${id}/preview.jpg`)).not.toBeNull();
  });
});

describe('there are no more photos than fit', () => {
  it('four of a month, also when they are sent at once', async () => {
    const of = await story();
    for (let n = 1; n < PHOTOS_A_MONTH; n += 1) await add(of, {}, await smallPhoto(n * 10));
    const last = await Promise.all([
      add(of, {}, await smallPhoto(90)),
      add(of, {}, await smallPhoto(99)),
    ]);
    expect(last.filter((one) => 'problem' in one)).toEqual([{ problem: 'month_full' }]);
    expect(await database.db.photo.count({ where: { postId: of.postId } })).toBe(PHOTOS_A_MONTH);
  });

  it('twenty-four of a story', async () => {
    const of = await story();
    for (let n = 0; n < PHOTOS_A_STORY; n += 1) {
      const takenOn = `20${10 + Math.floor(n / PHOTOS_A_MONTH)}-01`;
      await newPhoto(database.db, of.postId, { takenOn });
    }
    expect(await add(of)).toEqual({ problem: 'story_full' });
  });

  it('none over ten megabytes, and none of what is no photo', async () => {
    const of = await story();
    expect(await add(of, {}, Buffer.alloc(10_000_001))).toEqual({ problem: 'too_large' });
    expect(await add(of, {}, Buffer.from('only words'))).toEqual({ problem: 'not_a_picture' });
  });

  it('none by others, none of a child, none of what was taken back', async () => {
    const of = await story();
    const other = await newMember(database.db);
    await expect(add({ ...of, author: other })).rejects.toMatchObject({ code: 'forbidden' });
    await database.db.post.update({ where: { id: of.postId }, data: { state: 'retracted' } });
    await expect(add(of)).rejects.toMatchObject({ code: 'forbidden' });
    const child = await story();
    await makeChilds(child.postId);
    await expect(add(child)).rejects.toMatchObject({ code: 'not_found' });
  });
});

async function makeChilds(postId: string) {
  const [revision] = await database.db.revision.findMany({ where: { postId } });
  const facts = revision?.facts;
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) throw new Error('facts');
  await database.db.revision.updateMany({
    where: { postId },
    data: { facts: { ...facts, subject: 'my_child' } },
  });
}

describe('a photo is gone everywhere at once', () => {
  it('when its author deletes it', async () => {
    const of = await story('moderator');
    const id = await addMade(of, { audience: 'members' });
    await inTransaction(database.db, (tx) =>
      removePhoto(tx, of.author, { postId: of.postId, photoId: id }),
    );
    expect(await cover(id, of.author)).toBeNull();
    expect((await photosOf(database.db, of.postId, of.author)).photos).toEqual([]);
    expect(await jobsFor(id)).toContain('remove-pictures');
  });

  it('when its author leaves', async () => {
    const of = await story('moderator');
    const id = await addMade(of);
    expect(JSON.stringify(await exportMember(database.db, of.author.id))).toContain(id);
    await inTransaction(database.db, (tx) => eraseMember(tx, of.author.id, NOW));
    expect(await cover(id, of.author)).toBeNull();
    expect(await database.db.photo.count({ where: { id } })).toBe(0);
    expect(await jobsFor(id)).toContain('remove-pictures');
  });

  it('when its story turns out to be of a child', async () => {
    const of = await story('moderator');
    const id = await addMade(of);
    await makeChilds(of.postId);
    expect(await cover(id, await newMember(database.db))).toBeNull();
  });

  it('also while it is just being made', async () => {
    const of = await story();
    const added = await add(of);
    const id = 'id' in added ? added.id : '';
    await inTransaction(database.db, (tx) =>
      removePhoto(tx, of.author, { postId: of.postId, photoId: id }),
    );
    await makePhoto({ db: database.db, storage }, id);
    expect(await database.db.photo.count({ where: { id } })).toBe(0);
  });

  it('and only by its author', async () => {
    const of = await story('moderator');
    const photoId = await addMade(of);
    const other = await newMember(database.db);
    const asked = { postId: of.postId, photoId };
    const removing = inTransaction(database.db, (tx) => removePhoto(tx, other, asked));
    await expect(removing).rejects.toMatchObject({ code: 'forbidden' });
  });
});

const jobsFor = async (id: string) => {
  const rows = await database.db.$queryRaw<{ name: string }[]>`
    select t.identifier as name from graphile_worker._private_jobs j
      join graphile_worker._private_tasks t on t.id = j.task_id
    where j.payload::text like ${`%${id}%`}`;
  return rows.map(({ name }) => name);
};

describe('what nobody needs any more is swept away', () => {
  it('files without a row, after a while', async () => {
    await storage.put('bcdfghjkmnpqr/sent', Buffer.from('x'));
    const id = await addMade(await story());
    await sweepOrphans(database.db, storage, new Date());
    expect(await storage.get('bcdfghjkmnpqr/sent')).not.toBeNull();
    await sweepOrphans(database.db, storage, new Date(Date.now() + DAY));
    expect(await storage.get('bcdfghjkmnpqr/sent')).toBeNull();
    expect(await storage.get(`${id}/preview.jpg`)).not.toBeNull();
  });

  it('photos that never became ready', async () => {
    const of = await story();
    const added = await add(of);
    const id = 'id' in added ? added.id : '';
    await tidyUnready(database.db, storage, new Date(NOW.getTime() + 2 * DAY));
    expect(await database.db.photo.findUnique({ where: { id } })).toMatchObject({
      state: 'failed',
    });
    expect(await storage.get(`${id}/sent`)).toBeNull();
    await tidyUnready(database.db, storage, new Date(NOW.getTime() + 40 * DAY));
    expect(await database.db.photo.findUnique({ where: { id } })).toBeNull();
  });
});
