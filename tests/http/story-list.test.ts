import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connection, connect } from '~/platform/db/client.server';
import { newMember, newPost } from '../support/people-and-posts';
import { startServer, type TestServer } from '../support/server';
import { Visitor } from '../support/visitor';

const COUNT = 45;

let server: TestServer;
let database: Connection;
let guest: Visitor;

beforeAll(async () => {
  server = await startServer();
  database = connect(server.databaseUrl, { poolSize: 2 });
  guest = new Visitor(server.url);
  const author = await newMember(database.db);
  for (let i = 1; i <= COUNT; i += 1) {
    await newPost(database.db, author, {
      ...{ state: i === COUNT ? 'unreviewed' : 'published', title: `Gel number ${i}` },
      ...{ code: 'topical.silicone.gel', at: new Date(Date.UTC(2026, 0, 1, 0, i)) },
    });
  }
  await newPost(database.db, author, { state: 'pending', title: 'Still waits' });
  await newPost(database.db, author, { state: 'removed', title: 'Was removed' });
});
afterAll(async () => {
  await database.close();
  await server.stop();
});

const titlesOf = (seen: Awaited<ReturnType<Visitor['open']>>) =>
  seen.page.querySelectorAll('article h2').map((title) => title.textContent);

describe('the list of stories', () => {
  it('shows each story once over its pages, the newest first, and nothing that is not out', async () => {
    const titles: string[] = [];
    let next: string | undefined = '/stories';
    while (next) {
      const seen = await guest.open(next);
      expect(seen.status).toBe(200);
      titles.push(...titlesOf(seen));
      next = seen.page.querySelector('a[rel="next"]')?.getAttribute('href')?.replace('&amp;', '&');
    }
    expect(titles).toEqual(Array.from({ length: COUNT }, (_, i) => `Gel number ${COUNT - i}`));
  });

  it('marks what no moderator has seen yet', async () => {
    const [first] = (await guest.open('/stories')).page.querySelectorAll('article');
    expect(first?.textContent).toContain('New, not yet reviewed');
  });

  it('has one address for each set of filters, reached in one step', async () => {
    const leadsTo: Record<string, string> = {
      '/stories?site=cheek&scar=atrophic': '/stories?scar=atrophic&site=cheek',
      '/stories?treatment=Kelo-Kot&scar=&sort=newest': '/stories?treatment=silicone-gel',
      '/stories?utm_source=somewhere': '/stories',
      '/stories?after=23456789bcdfgh': '/stories',
      '/ru/stories?scar=keloid&scar=keloid': '/ru/stories?scar=keloid',
    };
    for (const [from, to] of Object.entries(leadsTo)) {
      const moved = await guest.open(from);
      expect(moved.location, from).toBe(to);
      expect((await guest.open(to)).status).toBe(200);
    }
  });

  it('takes a treatment by any name, a parent for all below it, a shared name for all it may mean', async () => {
    const shown = async (query: string) => (await guest.follow(`/stories?${query}`)).text;
    const brand = encodeURIComponent('Дерматикс');
    expect(await shown(`treatment=${brand}`)).toContain(`${COUNT} stories`);
    expect(await shown('treatment=topical')).toContain(`${COUNT} stories`);
    expect(await shown('treatment=Fraxel')).toContain('0 stories');
  });

  it('says what it did not understand, and leaves it out', async () => {
    const seen = await guest.open('/stories?treatment=contractubbex&scar=sunken');
    expect(seen.status).toBe(200);
    expect(seen.text).toContain('contractubbex');
    expect(seen.text).toContain('“sunken”');
    expect(seen.text).toContain(`${COUNT} stories`);
    const canonical = seen.page.querySelector('link[rel="canonical"]')?.getAttribute('href');
    expect(canonical).toBe(`${server.url}/stories`);
  });

  it('says of an empty list which filter to leave out and what that gives', async () => {
    const seen = await guest.open('/stories?scar=atrophic&cause=bite');
    expect(seen.text).toContain('Nothing fits all of these filters');
    const ways = seen.page.querySelectorAll('.empty a').map((link) => link.textContent);
    expect(ways[0]).toBe(`Without “Cause”: ${COUNT} stories`);
  });

  it('counts beside a value what it leads to', async () => {
    const seen = await guest.open('/stories?outcome=better');
    const links = seen.page.querySelectorAll('a.filter-value');
    expect(links.length).toBeGreaterThan(10);
    for (const link of links.filter((one) => !one.hasAttribute('data-selected')).slice(0, 12)) {
      const n = Number(link.querySelector('.filter-count')?.textContent);
      const to = link.getAttribute('href')?.replaceAll('&amp;', '&') ?? '';
      // A value of the facet that is chosen already adds to it.
      if (new URLSearchParams(to.split('?')[1]).getAll('outcome').length > 1) continue;
      expect((await guest.open(to)).text).toContain(n === 1 ? '1 story' : `${n} stories`);
    }
  });

  it('never offers a cause that is kept private', async () => {
    expect((await guest.open('/stories')).html).not.toContain('self_injury');
    expect((await guest.open('/stories?cause=self_injury')).text).toContain(`${COUNT} stories`);
  });

  it('is a page without script, without a cookie', async () => {
    const seen = await guest.open('/stories?scar=atrophic');
    expect(seen.page.querySelector('script')).toBeNull();
    expect(seen.headers.get('set-cookie')).toBeNull();
  });
});
