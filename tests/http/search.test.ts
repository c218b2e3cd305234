import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Connection, connect } from '~/platform/db/client.server';
import { inTransaction } from '~/platform/db/transaction.server';
import { enqueue } from '~/platform/jobs.server';
import { newMember, newPost } from '../support/people-and-posts';
import { startServer, type TestServer } from '../support/server';
import { type Seen, Visitor } from '../support/visitor';

const HOSTILE = '<script>alert("kumquat")</script> <img src=x onerror=alert(1)>';

let server: TestServer;
let database: Connection;
let guest: Visitor;

beforeAll(async () => {
  server = await startServer();
  database = connect(server.databaseUrl, { poolSize: 2 });
  guest = new Visitor(server.url);
  const author = await newMember(database.db);
  await post(author, {
    title: 'Plasma on my cheek',
    body: 'A kumquat of a swelling.',
    code: 'inj.prp',
  });
  await post(author, { title: HOSTILE, body: `${HOSTILE} and a kumquat.` });
  for (let n = 1; n <= 21; n += 1) await post(author, { title: `Note ${n}`, body: 'A rambutan.' });
  await vi.waitFor(async () => expect((await asked('rambutan')).text).toContain('21'), {
    timeout: 20_000,
    interval: 200,
  });
});
afterAll(async () => {
  await database.close();
  await server.stop();
});

/** A story that is out, and the job that every publication starts. */
async function post(author: { id: string }, words: { title: string; body: string; code?: string }) {
  const postId = await newPost(database.db, author, { state: 'published', ...words });
  await inTransaction(database.db, (tx) => enqueue(tx, 'index-post', { postId }));
}

const address = (q: string, more = {}) => `/search?${new URLSearchParams({ q, ...more })}`;
const asked = (q: string, more = {}): Promise<Seen> => guest.open(address(q, more));
const links = (page: Seen, selector: string) =>
  page.page.querySelectorAll(selector).map((link) => link.getAttribute('href') ?? '');

describe('a guest who searches', () => {
  it('needs no script and no cookie, and no search engine keeps the results', async () => {
    const page = await asked('kumquat');
    expect(page.status).toBe(200);
    expect(page.html).not.toContain('<script');
    expect(page.headers.get('set-cookie')).toBeNull();
    expect(page.headers.get('content-security-policy')).toContain("script-src 'none'");
    expect(page.headers.get('cache-tag')).toContain('list:search');
    expect(page.page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  });

  it('types into a form that is an address, and finds what was typed still there', async () => {
    const page = await asked('Plasma  lifting');
    const form = page.page.querySelector('main form[role="search"]');
    expect([form?.getAttribute('method'), form?.getAttribute('action')]).toEqual([
      'get',
      '/search',
    ]);
    expect(form?.querySelector('input[name="q"]')?.getAttribute('value')).toBe('Plasma lifting');
  });

  it('sees the words that were looked for, marked, in the language of their text', async () => {
    const page = await asked('kumquat');
    expect(page.page.querySelector('.excerpt[lang="en"] mark')?.textContent).toBe('kumquat');
  });

  it('reads hostile text as text', async () => {
    const page = await asked('kumquat');
    expect(page.html).not.toContain('<script');
    expect(page.page.querySelector('main img')).toBeNull();
    expect(page.text).toContain('alert("kumquat")');
    const typed = await asked('"><script>alert(1)</script>');
    expect(typed.html).not.toContain('<script');
  });

  it('finds the page of a treatment by any name, and the stories of it one link away', async () => {
    const page = await asked('плазмолифтинга');
    expect(links(page, 'main h3 a')).toContain('/treatments/platelet-rich-plasma');
    const [stories] = links(page, 'main a[href^="/stories?treatment"]');
    const list = await guest.open(stories ?? '');
    expect(list.status).toBe(200);
    expect(list.text).toContain('Plasma on my cheek');
  });

  it('goes through all results of a section, page by page', async () => {
    const first = await asked('rambutan');
    expect(first.page.querySelectorAll('main article')).toHaveLength(5);
    const [all] = links(first, 'main section p a[href*="in=stories"]');
    const page = await guest.open(all ?? '');
    expect(page.page.querySelectorAll('main article')).toHaveLength(20);
    const last = await guest.open(links(page, 'main .pager a[rel="next"]')[0] ?? '');
    expect(last.page.querySelectorAll('main article')).toHaveLength(1);
    expect(links(last, 'main .pager a')).toEqual([all]);
  });

  it('follows every link of the results to a page that is there', async () => {
    const pages = [await guest.open('/search'), await asked('needling'), await asked('kumquat')];
    const all = new Set(pages.flatMap((page) => links(page, 'main a[href^="/"]')));
    expect(all.size).toBeGreaterThan(15);
    for (const link of all) expect([link, (await guest.open(link)).status]).toEqual([link, 200]);
  });

  it('searches in the language of the address', async () => {
    const page = await guest.open(`/uk${address('мезотерапії')}`);
    expect(page.page.querySelector('main h3')?.textContent).toBe('Мезотерапія');
    expect(links(page, 'main h3 a')).toContain('/uk/treatments/mesotherapy');
  });
});

describe('a search that finds nothing, or other words', () => {
  it('says what may have been meant', async () => {
    const page = await asked('contractubbex');
    expect(page.text).toContain('These are the results for contractubex');
    expect(links(page, 'main h3 a')).toContain('/treatments/onion-extract-gel');
  });

  it('says what to try, and where to ask', async () => {
    const page = await asked('qwertzuiopü');
    expect(page.status).toBe(200);
    expect(page.text).toContain('Nothing was found for “qwertzuiopü”');
    expect(links(page, 'main a')).toContain('/discussions/new?kind=question');
  });

  it('says what can be asked where nothing was', async () => {
    for (const path of ['/search', '/search?q=', '/search?q=%20%20', '/search?q=%01%02']) {
      expect((await guest.open(path)).text).toContain('You could ask');
    }
  });

  it('says that a query is too long, and keeps its beginning', async () => {
    const page = await asked('a'.repeat(10_000));
    expect([page.status, page.text.includes('200 letters are the limit')]).toEqual([200, true]);
    expect(page.page.querySelector('input[name="q"]')?.getAttribute('value')).toHaveLength(200);
  });

  it('says that common words find nothing on their own', async () => {
    expect((await asked('what to do about it')).text).toContain('nearly every text');
  });

  it('answers whatever stands in its address', async () => {
    const odd = [
      '/search?in=moon&q=needling',
      '/search?q=needling&q=laser',
      '/search?after=x&q=gel',
    ];
    const more = [
      "/search?q=' | & !",
      '/search?q=%F0%9F%98%80',
      '/search?in=guides&after=%27&q=gel',
    ];
    for (const path of [...odd, ...more]) {
      expect([path, (await guest.open(path)).status]).toEqual([path, 200]);
    }
  });
});

it('the log has no word of what was searched for', async () => {
  await asked('zarzuela');
  expect(server.log()).not.toMatch(/zarzuela|kumquat|q=/);
});
