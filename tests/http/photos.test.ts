import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Database } from '~/platform/db/client.server';
import { newPost } from '../support/people-and-posts';
import { photoWithPlace, SECRET, smallPhoto } from '../support/pictures';
import { startServer, type TestServer } from '../support/server';
import { type Seen, Visitor } from '../support/visitor';

let server: TestServer;
let db: Database;
let close: () => Promise<void>;
let author: Visitor;
let member: Visitor;
let guest: Visitor;
let authorId: string;

beforeAll(async () => {
  server = await startServer({ env: { DEMO: '1' } });
  ({ db, close } = connect(server.databaseUrl, { poolSize: 2 }));
  [author, member, guest] = await Promise.all([
    signedIn('moderator'),
    signedIn('member'),
    new Visitor(server.url),
  ]);
  const email = 'moderator@demo.scarwise.example';
  authorId = (await db.member.findFirstOrThrow({ where: { email } })).id;
});
afterAll(async () => {
  await close();
  await server.stop();
});

async function signedIn(who: string): Promise<Visitor> {
  const visitor = new Visitor(server.url);
  await visitor.signIn(`${who}@demo.scarwise.example`, 'scars-have-stories');
  return visitor;
}

const story = () => newPost(db, { id: authorId }, { state: 'published' });

interface Upload {
  files: { name: string; bytes: Buffer }[];
  fields?: Record<string, string>;
}

const said = {
  takenOn: '2026-03',
  role: 'before',
  audience: 'members',
  own: 'on',
  once: 'a-form-key',
};

/** Sends a form with files as a browser would. */
function send(visitor: Visitor, path: string, { files, fields = {} }: Upload): Promise<Seen> {
  const body = new FormData();
  for (const [name, value] of Object.entries({ ...said, ...fields })) body.append(name, value);
  for (const { name, bytes } of files)
    body.append('photos', new Blob([new Uint8Array(bytes)]), name);
  return visitor.open(path, { method: 'POST', body, headers: { origin: server.url } });
}

const pageOf = (id: string) => `/stories/${id}/photos`;

/** Waits for the job that makes the photos of a story ready. */
async function ready(postId: string, count: number): Promise<string[]> {
  await expect
    .poll(() => db.photo.count({ where: { postId, state: { notIn: ['working'] } } }), {
      timeout: 20_000,
    })
    .toBe(count);
  const rows = await db.photo.findMany({ where: { postId }, orderBy: { createdAt: 'asc' } });
  return rows.map(({ id }) => id);
}

async function withPhoto(fields: Record<string, string> = {}) {
  const id = await story();
  const files = [{ name: 'IMG_1.jpg', bytes: await photoWithPlace() }];
  const sent = await send(author, pageOf(id), { files, fields });
  expect([sent.status, sent.location]).toEqual([302, `${pageOf(id)}?done=sent`]);
  const [photo = ''] = await ready(id, 1);
  return { id, photo };
}

describe('a photo that was sent without script', () => {
  it('is answered to those who may see it, and holds nothing of where it was taken', async () => {
    const { photo } = await withPhoto();
    const answer = await fetch(`${server.url}/photos/${photo}/640.jpg`);
    expect(answer.status).toBe(404);
    const seen = await member.open(`/photos/${photo}/640.jpg`);
    expect(seen.status).toBe(200);
    expect(seen.html).not.toContain(SECRET);
    expect(Object.fromEntries(seen.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'private, no-cache',
      'content-disposition': 'inline',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    const etag = seen.headers.get('etag') ?? '';
    const again = await member.open(`/photos/${photo}/640.jpg`, {
      headers: { 'if-none-match': etag },
    });
    expect([again.status, again.html]).toEqual([304, '']);
  });

  it('stands on the page of the story, covered; a guest reads that there is one', async () => {
    const { id, photo } = await withPhoto();
    const seen = await member.follow(`/stories/${id}`);
    const cover = seen.page.querySelector('details.photo > summary img');
    expect(cover?.getAttribute('src')).toBe(`/photos/${photo}/preview.jpg`);
    const picture = seen.page.querySelector('details.photo picture img');
    expect(picture?.getAttribute('loading')).toBe('lazy');
    expect(picture?.getAttribute('alt')).toMatch(/^Before, March 2026: /);
    const outside = await guest.follow(`/stories/${id}`);
    expect(outside.html).not.toContain(photo);
    expect(outside.text).toContain('One photo is for members only.');
    expect(outside.page.querySelectorAll('script')).toEqual([]);
  });

  it('for everyone is seen by a guest, until its story is taken back', async () => {
    const { id, photo } = await withPhoto({ audience: 'public' });
    const address = `/photos/${photo}/preview.jpg`;
    expect((await guest.open(address)).status).toBe(200);
    await db.post.update({ where: { id }, data: { state: 'retracted' } });
    expect((await guest.open(address)).status).toBe(404);
    expect((await author.open(address)).status).toBe(200);
  });

  it('is gone at once when its author deletes it', async () => {
    const { id, photo } = await withPhoto({ audience: 'public' });
    const page = await author.open(pageOf(id));
    const form = 'form[action$="/photos/change"]';
    const answer = await author.submit(page, pageOf(id), { deed: 'remove' }, form);
    expect(answer.location).toBe(`${pageOf(id)}?done=remove`);
    expect((await author.open(`/photos/${photo}/preview.jpg`)).status).toBe(404);
  });
});

describe('what cannot be taken is said beside the field', () => {
  it('file by file, and the others are kept', async () => {
    const id = await story();
    const files = [
      { name: 'drawing.jpg', bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>') },
      { name: 'good.jpg', bytes: await smallPhoto() },
      { name: 'long.jpg', bytes: Buffer.alloc(10_000_002, 1) },
    ];
    const answer = await send(author, pageOf(id), { files });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('drawing.jpg: this is no JPEG, PNG or WebP picture.');
    expect(answer.text).toContain('long.jpg: the file is larger than 10 MB.');
    expect(answer.text).not.toContain('good.jpg:');
    expect(await db.photo.count({ where: { postId: id } })).toBe(1);
  });

  it('answers that are missing', async () => {
    const id = await story();
    const files = [{ name: 'good.jpg', bytes: await smallPhoto() }];
    const answer = await send(author, pageOf(id), {
      files,
      fields: { takenOn: '2999-01', own: '' },
    });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('This month is still to come.');
    expect(answer.text).toContain('Please confirm that this is your own body.');
    expect(answer.page.querySelector('input[name="role"][checked]')?.getAttribute('value')).toBe(
      'before',
    );
  });

  it('a form that was cut on its way', async () => {
    const id = await story();
    const body =
      '--x\r\nContent-Disposition: form-data; name="photos"; filename="a.jpg"\r\n\r\nhalf';
    const headers = { origin: server.url, 'content-type': 'multipart/form-data; boundary=x' };
    const answer = await author.open(pageOf(id), { method: 'POST', body, headers });
    expect(answer.status).toBe(400);
    const none = await author.open(pageOf(id), { method: 'POST', body: '', headers });
    expect(none.status).toBe(400);
  });

  it('more than a form may hold', async () => {
    const id = await story();
    const files = [{ name: 'huge.jpg', bytes: Buffer.alloc(42_000_000) }];
    const answer = await send(author, pageOf(id), { files });
    expect([answer.status, answer.text]).toEqual([413, expect.stringContaining('10 megabytes')]);
  });

  it('photos of someone who is not the author, or not signed in', async () => {
    const id = await story();
    const files = [{ name: 'good.jpg', bytes: await smallPhoto() }];
    expect((await send(member, pageOf(id), { files })).status).toBe(403);
    const asked = await send(guest, pageOf(id), { files });
    expect([asked.status, asked.location?.startsWith('/login')]).toEqual([302, true]);
    expect((await member.open(pageOf(id))).status).toBe(403);
  });
});

it('a photo sent by the page is answered in few words, and twice is once', async () => {
  const id = await story();
  const files = [{ name: 'good.jpg', bytes: await smallPhoto() }];
  for (const _ of [1, 2]) {
    const answer = await send(author, `${pageOf(id)}/file`, { files });
    expect([answer.status, answer.html]).toEqual([200, '{"errors":null}']);
  }
  expect(await db.photo.count({ where: { postId: id } })).toBe(1);
  const bad = await send(author, `${pageOf(id)}/file`, { files: [], fields: { role: '' } });
  expect(bad.status).toBe(400);
  expect(JSON.parse(bad.html)).toMatchObject({ errors: { role: [expect.any(String)] } });
});
