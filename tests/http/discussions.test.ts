import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nameKey } from '~/features/accounts/names';
import type { Actor } from '~/features/accounts/policy';
import { type Connection, connect } from '~/platform/db/client.server';
import { newId } from '~/platform/ids.server';
import { newMember, newPost } from '../support/people-and-posts';
import { newPostOf } from '../support/posts-of-kinds';
import { startServer, type TestServer } from '../support/server';
import { type Seen, Visitor } from '../support/visitor';

let server: TestServer;
let database: Connection;
let guest: Visitor;
let anna: Actor;
const ids: Record<string, string> = {};

const minute = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, n));

beforeAll(async () => {
  server = await startServer();
  database = connect(server.databaseUrl, { poolSize: 2 });
  guest = new Visitor(server.url);
  const { db } = database;
  anna = await newMember(db);
  const post = (kind: 'question' | 'opinion' | 'talk', n: number, title: string, more = {}) =>
    newPostOf(kind, db, anna, { state: 'published', title, at: minute(n), ...more });
  for (let n = 1; n <= 22; n += 1) {
    ids[`talk ${n}`] = await post('talk', n, `Talk number ${n}`);
  }
  const subjects = [{ treatment: 'topical.silicone.gel' }, { scar: 'keloid' as const }];
  ids.asked = await post('question', 30, 'Does a gel help?', { subjects });
  ids.fresh = await post('question', 31, 'Is it new?', { state: 'unreviewed' });
  ids.opinion = await post('opinion', 32, 'What I think of gels');
  ids.waits = await post('question', 33, 'Still waits', { state: 'pending' });
  ids.gone = await post('question', 34, 'Was removed', { state: 'removed' });
  await decide(ids.gone);
  ids.story = await newPost(db, anna, { state: 'published', title: 'A gel on a cheek' });
});
afterAll(async () => {
  await database.close();
  await server.stop();
});

const decide = (postId: string) =>
  database.db.decision.create({
    data: { id: newId(), postId, action: 'remove', reason: 'AD_CLINIC', rules: 1, before: {} },
  });

function reply(
  top: string | undefined,
  words: { body: string; n: number; to?: string | undefined },
) {
  const place = { threadId: top ?? '', parentId: words.to ?? top ?? '' };
  const written = { state: 'published', body: words.body, at: minute(words.n), place } as const;
  return newPostOf('reply', database.db, anna, written);
}

const titlesOf = (seen: Seen) =>
  seen.page.querySelectorAll('article h2').map((title) => title.textContent);
const hrefs = (seen: Seen, selector: string) =>
  seen.page.querySelectorAll(selector).map((link) => link.getAttribute('href'));

describe('the list of discussions', () => {
  it('shows each once over its pages, and nothing that is not out', async () => {
    const titles: string[] = [];
    let next: string | undefined = '/discussions?sort=newest';
    while (next) {
      const seen = await guest.open(next);
      expect(seen.status).toBe(200);
      titles.push(...titlesOf(seen));
      next = hrefs(seen, 'a[rel="next"]')[0]?.replaceAll('&amp;', '&');
    }
    expect(titles.slice(0, 4)).toEqual([
      ...['What I think of gels', 'Is it new?', 'Does a gel help?', 'Talk number 22'],
    ]);
    expect(titles).toHaveLength(25);
    expect(new Set(titles).size).toBe(25);
  });

  it('says the kind, what it is about, and what nobody has answered or reviewed yet', async () => {
    const seen = await guest.open('/discussions?kind=question');
    const [fresh, asked] = seen.page.querySelectorAll('article');
    expect(fresh?.textContent).toContain('New, not yet reviewed');
    expect(asked?.textContent).toContain('Question');
    expect(asked?.textContent).toContain('Silicone gel');
    expect(asked?.textContent).toContain('No reply yet');
    expect(asked?.textContent).toContain('Words of it.');
  });

  it('counts each kind, and marks the one that is chosen', async () => {
    const seen = await guest.open('/discussions?kind=talk');
    const tabs = seen.page.querySelectorAll('.tabs a');
    expect(tabs.map((tab) => tab.textContent)).toEqual([
      ...['All 25', 'Questions 2', 'Opinions 1', 'Talk 22'],
    ]);
    expect(tabs.map((tab) => tab.getAttribute('aria-current') ?? null)).toEqual([
      ...[null, null, null, 'true'],
    ]);
  });

  it('is narrowed by treatment in any spelling, by scar, by guide and to what waits for an answer', async () => {
    for (const query of ['treatment=Kelo-Kot', 'scar=keloid', 'scar=keloid&unanswered=yes']) {
      expect(titlesOf(await guest.follow(`/discussions?${query}`))).toEqual(['Does a gel help?']);
    }
    const none = await guest.open('/discussions?guide=atrophic-scars');
    expect(titlesOf(none)).toEqual([]);
    expect(hrefs(none, '.empty a')).toContain(
      '/discussions/new?kind=question&guide=atrophic-scars',
    );
  });

  it('has one address for each set of filters, reached in one step', async () => {
    const leadsTo: Record<string, string> = {
      '/discussions?scar=keloid&kind=question': '/discussions?kind=question&scar=keloid',
      '/discussions?treatment=Kelo-Kot&scar=&guide=&sort=active':
        '/discussions?treatment=silicone-gel',
      '/discussions?utm_source=somewhere': '/discussions',
      '/discussions?after=23456789bcdfgh': '/discussions',
      '/uk/discussions?unanswered=on': '/uk/discussions',
    };
    for (const [from, to] of Object.entries(leadsTo)) {
      const answer = await guest.open(from);
      expect([from, answer.status, answer.location]).toEqual([from, 302, to]);
      expect((await guest.open(to)).status).toBe(200);
    }
  });

  it('says which name it does not know, and what may have been meant', async () => {
    const seen = await guest.open('/discussions?treatment=silikone+jel');
    expect(seen.text).toContain('We do not know a treatment called “silikone jel”');
    expect(hrefs(seen, '.callout a')).toContain('/discussions?treatment=silicone-gel');
    expect(hrefs(seen, 'link[rel="canonical"]')).toEqual([`${server.url}/discussions`]);
  });

  it('needs no script and sets no cookie', async () => {
    for (const path of ['/discussions', `/discussions/${ids.asked}/does-a-gel-help`, '/']) {
      const seen = await guest.open(path);
      expect(seen.page.querySelectorAll('script')).toHaveLength(0);
      expect(seen.headers.getSetCookie()).toEqual([]);
      expect(seen.headers.get('cache-control')).toBe('public, no-cache');
    }
  });
});

describe('the page of a discussion', () => {
  it('has one address, which its id leads to', async () => {
    const path = `/discussions/${ids.asked}/does-a-gel-help`;
    for (const from of [`/discussions/${ids.asked}`, `/discussions/${ids.asked}/other?after=x`]) {
      const answer = await guest.open(from);
      expect([answer.status, answer.location?.split('?')[0]]).toEqual([301, path]);
    }
    expect((await guest.open(`/posts/${ids.asked}`)).location).toBe(path);
    expect((await guest.open(path)).status).toBe(200);
  });

  it('shows what it is about with the ways there, the scar, what was tried, and how to answer', async () => {
    const seen = await guest.open(`/discussions/${ids.asked}/does-a-gel-help`);
    expect(hrefs(seen, '.subjects a')).toEqual([
      ...['/treatments/silicone-gel', '/discussions?scar=keloid'],
    ]);
    expect(seen.text).toMatch(/Already tried .*onion gel/);
    expect(hrefs(seen, 'main a')).toContain(`/posts/${ids.asked}/reply`);
    expect(hrefs(seen, 'main a')).toContain(`/posts/${ids.asked}/report`);
  });

  it('says of an opinion that it is no story and not counted', async () => {
    const seen = await guest.follow(`/discussions/${ids.opinion}`);
    expect(seen.text).toContain('never counted in figures');
    expect(seen.text).toContain('No tie to a seller');
  });

  it('is where an opinion is read that is asked for among the stories, and a story is not', async () => {
    const there = await guest.open(`/stories/${ids.opinion}`);
    expect([there.status, there.location]).toEqual([
      ...[301, `/discussions/${ids.opinion}/what-i-think-of-gels`],
    ]);
    expect(there.headers.get('cache-control')).toBe('no-cache');
    const back = await guest.open(`/discussions/${ids.story}/whatever`);
    expect([back.status, back.location]).toEqual([301, `/stories/${ids.story}/a-gel-on-a-cheek`]);
  });

  it('is a stone with its reason where it was removed, and what answers it stays', async () => {
    await reply(ids.gone, { body: 'An answer to what is gone.', n: 40 });
    const seen = await guest.open(`/discussions/${ids.gone}`);
    expect(seen.status).toBe(410);
    expect(seen.text).toContain('A question was here. A moderator removed it');
    expect(seen.text).toContain('Advertising');
    expect(seen.text).toContain('An answer to what is gone.');
    expect(seen.html).not.toContain('Was removed');
    expect(hrefs(seen, 'main a').filter((href) => href?.endsWith('/reply'))).toEqual([]);
  });

  it('is not there for others while it waits', async () => {
    for (const path of [
      `/discussions/${ids.waits}`,
      `/posts/${ids.waits}`,
      '/discussions/nothing',
    ]) {
      expect((await guest.open(path)).status).toBe(404);
    }
  });
});

describe('a thread', () => {
  it('shows replies in order, each with its place, its author, and what it answers', async () => {
    const top = ids['talk 1'] ?? '';
    const first = await reply(top, { body: 'First.', n: 50 });
    const second = await reply(top, { body: 'Second.', n: 51, to: first });
    const seen = await guest.follow(`/discussions/${top}`);
    const places = seen.page.querySelectorAll('.replies > li');
    expect(places.map((place) => place.getAttribute('id'))).toEqual([
      ...[`post-${first}`, `post-${second}`],
    ]);
    expect(places[0]?.textContent).not.toContain('in reply to');
    expect(places[1]?.textContent).toContain(`in reply to ${anna.name}`);
    expect(places[1]?.querySelector('.reply-answers a')?.getAttribute('href')).toMatch(
      new RegExp(`#post-${first}$`),
    );
    for (const [place, id] of [
      [places[0], first],
      [places[1], second],
    ] as const) {
      const ways = place?.querySelectorAll('a').map((link) => link.getAttribute('href'));
      expect(ways).toContain(`/posts/${id}/reply`);
      expect(ways).toContain(`/posts/${id}/report`);
    }
    expect(seen.text).toContain('2 replies');
  });

  it('stands under a story too', async () => {
    const id = await reply(ids.story, { body: 'Mine took a year.', n: 60 });
    const seen = await guest.follow(`/posts/${id}`);
    expect(seen.page.querySelector(`#post-${id}`)?.textContent).toContain('Mine took a year.');
    expect(hrefs(seen, 'main a')).toContain(`/posts/${ids.story}/report`);
  });

  it('leads from a reply’s address to the page on which it stands', async () => {
    const top = ids['talk 2'];
    const all: string[] = [];
    for (let n = 0; n < 52; n += 1) all.push(await reply(top, { body: `Reply ${n}`, n: 100 + n }));
    const answer = await guest.open(`/posts/${all[51]}`);
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toMatch(
      new RegExp(`/discussions/${top}/talk-number-2\\?after=${all[49]}#post-${all[51]}$`),
    );
    const seen = await guest.open(answer.location ?? '');
    expect(seen.page.querySelectorAll('.replies > li')).toHaveLength(2);
    expect(hrefs(seen, `#post-${all[51]} .reply-head a`)).toContain(`#post-${all[51]}`);
    const first = await guest.follow(`/discussions/${top}?after=no-such-reply`);
    expect(first.page.querySelectorAll('.replies > li')).toHaveLength(50);
    expect(hrefs(first, 'a[rel="next"]')[0]).toBe(
      `/discussions/${top}/talk-number-2?after=${all[49]}#replies`,
    );
  });

  it('shows words as they were typed, whatever they are', async () => {
    const body = '<script>alert(1)</script> [x](javascript:alert(1)) <img src=x onerror=alert(1)>';
    const id = await reply(ids['talk 3'], { body, n: 70 });
    const seen = await guest.follow(`/posts/${id}`);
    const place = seen.page.querySelector(`#post-${id} .prose`);
    expect(place?.querySelectorAll('script, img, a')).toHaveLength(0);
  });
});

describe('what a member wrote', () => {
  it('is on their page, each post of whatever kind with its own address', async () => {
    const writer = await newMember(database.db);
    await database.db.member.update({
      where: { id: writer.id },
      data: { name: 'Lena', nameKey: nameKey('Lena') },
    });
    const talk = await newPostOf('talk', database.db, writer, {
      state: 'published',
      title: 'Hello',
    });
    const place = { threadId: ids.asked ?? '', parentId: ids.asked ?? '' };
    const said = await newPostOf('reply', database.db, writer, {
      ...{ state: 'published', body: 'It did for me.', place },
    });
    const seen = await guest.open('/members/Lena');
    expect(hrefs(seen, 'article a').toSorted()).toEqual(
      [`/discussions/${talk}/hello`, `/posts/${said}`].toSorted(),
    );
    expect(seen.text).toContain('It did for me.');
    expect(seen.text).toContain('Reply');
  });
});

describe('the ways into the site', () => {
  it('mark the part that one is in, and not the form for something new', async () => {
    const marked = async (path: string) =>
      hrefs(await guest.follow(path), '.site-head [aria-current]');
    expect(await marked('/stories')).toEqual(['/stories']);
    expect(await marked(`/stories/${ids.story}`)).toEqual(['/stories']);
    expect(await marked('/stories/new')).toEqual([]);
    expect(await marked(`/discussions/${ids.asked}`)).toEqual(['/discussions']);
    expect(await marked('/discussions/new')).toEqual([]);
    expect(await marked('/')).toEqual([]);
  });
});
