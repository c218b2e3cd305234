import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GLOSSARY } from '~/features/guides/glossary';
import { type Connection, connect } from '~/platform/db/client.server';
import { newMember, newPost } from '../support/people-and-posts';
import { newPostOf } from '../support/posts-of-kinds';
import { startServer, type TestServer } from '../support/server';
import { type Seen, Visitor } from '../support/visitor';

let server: TestServer;
let database: Connection;
let guest: Visitor;
let first: string;
let question: string;

beforeAll(async () => {
  server = await startServer();
  database = connect(server.databaseUrl, { poolSize: 2 });
  guest = new Visitor(server.url);
  const author = await newMember(database.db);
  first = await newPost(database.db, author, { state: 'published', code: 'inj.prp' });
  await newPost(database.db, author, { state: 'unreviewed', code: 'inj.prp' });
  await newPost(database.db, author, { state: 'pending', code: 'inj.prp' });
  question = await newPostOf('question', database.db, author, { state: 'published' });
});
afterAll(async () => {
  await database.close();
  await server.stop();
});

const mainText = ({ page }: Seen) =>
  (page.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');

describe('someone who comes for the first time', () => {
  it('reads on the start page what this is, what to do and what it costs', async () => {
    const text = mainText(await guest.open('/'));
    expect(text).toContain('people with scars tell what treatments did');
    expect(text).toContain('Reading costs nothing and needs no account');
    expect(text).toContain('How this works');
  });

  it('learns on a story that it is one person’s, and how many others there are', async () => {
    const { page, text } = await guest.follow(`/stories/${first}`);
    expect(text).toContain('One person’s own account.');
    const others = page
      .querySelectorAll('main a[href^="/stories?treatment="]')
      .map((link) => link.textContent.trim());
    expect(others[0]).toMatch(/^1 other person told of /);
  });

  it.each([
    ['/treatments/silicone-gel', 'Nobody pays to stand on this page'],
    ['/guides/kinds-of-scars', 'says how sure it is'],
  ])('is told on %s what it is', async (path, words) => {
    expect(mainText(await guest.open(path))).toContain(words);
  });

  it('is told in a thread that answering needs no account first', async () => {
    expect(mainText(await guest.follow(`/discussions/${question}`))).toContain(
      'You can answer without an account first',
    );
  });

  it.each(['', '/uk', '/ru'])('finds on %s/about all kinds of posts and all grades', async (at) => {
    const seen = await guest.open(`${at}/about`);
    expect(seen.page.querySelectorAll('#grades dt')).toHaveLength(5);
    expect(seen.page.querySelectorAll('main h2').length).toBeGreaterThanOrEqual(9);
  });
});

describe('a number', () => {
  it.each([
    ['/', 'A number beside a filter'],
    ['/stories', 'Followed for'],
    ['/treatments', 'Stories of a treatment'],
    ['/treatments/silicone-gel', 'E1, E2, E3, E0 and H'],
    ['/discussions', 'A number beside a kind'],
    ['/guides/lasers', 'A share, as “42 %”'],
    ['/guides/lasers/history', 'Version 2'],
    ['/search?q=silicone', 'A number of results'],
  ])('on %s can be asked what it means: %s', async (path, term) => {
    const { page, html } = await guest.open(path);
    const terms = page.querySelectorAll('.explain-words dt').map((one) => one.textContent);
    expect(terms.some((one) => one.includes(term))).toBe(true);
    expect(page.querySelectorAll('.explain-open')).toHaveLength(1);
    for (const button of page.querySelectorAll('.explain-open')) {
      const opened = button.getAttribute('popovertarget') ?? '';
      expect(page.getElementById(opened)?.getAttribute('popover')).toBe('auto');
    }
    expect(html).not.toContain('<script');
  });
});

describe('the page of words', () => {
  it('explains every term at its own address, and cites a source for what it says of skin', async () => {
    const { page } = await guest.open('/words');
    const { studies: _, ...ofSkin } = GLOSSARY;
    for (const group of Object.values(ofSkin)) {
      for (const term of Object.keys(group)) {
        const entry = page.getElementById(term);
        const cited = entry?.querySelector('.evidence a')?.getAttribute('href') ?? '';
        expect([term, page.querySelector(cited) !== null]).toEqual([term, true]);
      }
    }
    for (const term of Object.keys(GLOSSARY.studies)) {
      expect(page.getElementById(term)).not.toBeNull();
    }
  });
});
