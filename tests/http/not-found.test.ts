import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connection, connect } from '~/platform/db/client.server';
import { newMember, newPost } from '../support/people-and-posts';
import { startServer, type TestServer } from '../support/server';
import { Visitor } from '../support/visitor';

let server: TestServer;
let database: Connection;
let guest: Visitor;

beforeAll(async () => {
  server = await startServer();
  database = connect(server.databaseUrl, { poolSize: 2 });
  guest = new Visitor(server.url);
});
afterAll(async () => {
  await database.close();
  await server.stop();
});

const lookFor = async (path: string) => {
  const seen = await guest.open(path);
  expect([path, seen.status]).toEqual([path, 404]);
  return seen;
};

describe('a wrong address', () => {
  it.each([
    ['/treatmnts/silicone-gel', '/treatments/silicone-gel'],
    ['/guides/kind-of-scars', '/guides/kinds-of-scars'],
    ['/kinds-of-scars.html', '/guides/kinds-of-scars'],
    [`/uk/${encodeURIComponent('силіконовий-гель')}`, '/uk/treatments/silicone-gel'],
    ['/ru/guides/kinds-of-skars', '/ru/guides/kinds-of-scars'],
    ['/xx/silicone-gel', '/treatments/silicone-gel'],
  ])('%s offers %s', async (path, offered) => {
    const { page, html } = await lookFor(path);
    expect(page.querySelector(`main a[href="${offered}"]`)).not.toBeNull();
    expect(html).not.toContain('<script');
  });

  it('fills the search with its words, and has the ways into the site', async () => {
    const { page } = await lookFor('/stories/kumquat-on-my-elbow');
    expect(page.querySelector('main input[name="q"]')?.getAttribute('value')).toBe(
      'kumquat on my elbow',
    );
    for (const way of ['/', '/treatments', '/guides', '/stories', '/discussions']) {
      expect(page.querySelector(`main a[href="${way}"]`)).not.toBeNull();
    }
  });

  it('of an unknown treatment offers guides too', async () => {
    const { page } = await lookFor('/treatments/raised-scarrs');
    expect(page.querySelector('main a[href="/guides/raised-scars"]')).not.toBeNull();
  });

  it('is safe whatever it is made of', async () => {
    const hostile = [
      '/%3Cscript%3Ealert(1)%3C/script%3E-scar',
      "/scar'%20or%201=1--",
      `/${'scar-'.repeat(300)}`,
      '/%E2%80%AEscar',
      '/scar%00gel',
      '/%E0%A4%A',
      '/"><img%20src=x%20onerror=alert(1)>',
    ];
    for (const path of hostile) {
      const { status, html } = await guest.open(path);
      expect([path, [400, 404].includes(status)]).toEqual([path, true]);
      expect(html).not.toMatch(/<script|<img/i);
    }
  });

  it('tells nothing of a story that may not be seen', async () => {
    const author = await newMember(database.db);
    const id = await newPost(database.db, author, {
      ...{ state: 'pending', title: 'A rambutan on my knee' },
    });
    const { text } = await lookFor(`/stories/${id}/a-rambutan-on-my-knee`);
    expect(text).not.toContain('A rambutan on my knee');
  });
});

describe('wrong addresses without end', () => {
  let crowded: TestServer;
  beforeAll(async () => {
    crowded = await startServer();
  });
  afterAll(() => crowded.stop());

  it('are still answered, without looking further', async () => {
    const crowd = new Visitor(crowded.url);
    for (let n = 0; n < 25; n += 1) await crowd.open('/silicone-gel');
    const { status, page } = await crowd.open('/silicone-gel');
    expect(status).toBe(404);
    expect(page.querySelector('main a[href="/treatments/silicone-gel"]')).toBeNull();
    expect(page.querySelector('main input[name="q"]')).not.toBeNull();
  });
});
