import { afterAll, beforeAll, expect, it } from 'vitest';
import { once } from '~/http/once.server';
import { newToken } from '~/platform/ids.server';
import { type TestDatabase, testDatabase } from '../support/database';

let at: TestDatabase;
beforeAll(async () => {
  at = await testDatabase();
});
afterAll(() => at.close());

function sender(key: string) {
  const form = new FormData();
  form.set('once', key);
  let done = 0;
  const send = (by: string, path = '/stories/new') =>
    once(at.db, { form, by, url: new URL(path, 'http://localhost') }, async () => {
      done += 1;
      return `/done/${done}`;
    });
  return { send, done: () => done };
}

it('a form that is sent twice is done once, and both are led to the same place', async () => {
  const { send, done } = sender(newToken());
  expect(await Promise.all([send('anna'), send('anna')])).toEqual(['/done/1', '/done/1']);
  expect(await send('anna')).toBe('/done/1');
  expect(done()).toBe(1);
});

it('a key tells nobody else where its owner went, and swallows nothing of theirs', async () => {
  const { send, done } = sender(newToken());
  expect(await send('anna')).toBe('/done/1');
  expect(await send('boris')).toBe('/done/2');
  expect(done()).toBe(2);
});

it('a key of one form does nothing for another', async () => {
  const { send } = sender(newToken());
  expect(await send('anna', '/stories/abc/edit')).toBe('/done/1');
  expect(await send('anna', '/stories/abc/withdraw')).toBe('/done/2');
});

it('what fails leaves no trace, so that it can be sent again', async () => {
  const form = new FormData();
  form.set('once', newToken());
  const sending = { form, by: 'anna', url: new URL('http://localhost/join') };
  const fails = once(at.db, sending, async () => {
    throw new Error('no');
  });
  await expect(fails).rejects.toThrow('no');
  expect(await once(at.db, sending, async () => '/done')).toBe('/done');
});

it('keeps no key that could be sent again by who reads the table', async () => {
  const key = newToken();
  await sender(key).send('anna');
  expect(await at.db.idempotencyKey.count({ where: { key: { contains: key } } })).toBe(0);
});
