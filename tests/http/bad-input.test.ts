import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../support/database';
import { startServer, type TestServer } from '../support/server';
import { fieldsOf, type Seen, Visitor } from '../support/visitor';

const PASSWORD = 'scars-have-stories';
const NEW = '/stories/new';
const addressOf = (person: string) => `${person}@demo.scarwise.example`;

let server: TestServer;
let moderator: Visitor;
beforeAll(async () => {
  server = await startServer({ env: { DEMO: '1' } });
  moderator = await signedIn('moderator');
});
afterAll(() => server.stop());

const guest = () => new Visitor(server.url);
async function signedIn(person: string): Promise<Visitor> {
  const visitor = guest();
  await visitor.signIn(addressOf(person), PASSWORD);
  return visitor;
}

const story = (title: string, body = 'It itched less.') => ({
  ...{ subject: 'self', treatment: 'Dermatix', status: 'ongoing', change: 'better' },
  ...{ interest: 'none', consent: 'on', intent: 'publish', title, body },
});

const typed = (page: Seen) => {
  const form = page.page.querySelector('main form[method="post"]');
  return form ? fieldsOf(form) : {};
};
const query = (sql: string) => ask(server.databaseUrl, sql);
const endSessionsOf = (person: string) =>
  query(`DELETE FROM sessions USING members
    WHERE members.id = "memberId" AND email = '${addressOf(person)}'`);

describe('a name that is meant to deceive', () => {
  it.each([
    ['Cyrillic in a Latin name', 'Аdmin', 'look alike'],
    ['a zero-width space', 'Adm\u200bin', 'letters and digits'],
    ['a zero-width joiner', 'Ad\u200dmin', 'letters and digits'],
    ['a mark that turns the order', 'nimda\u202enot', 'letters and digits'],
    ['an isolate', '\u2067Anna\u2069', 'letters and digits'],
    ['an office in wide letters', 'Ａｄｍｉｎ', 'kept for the forum'],
    ['marks piled up', `A${'\u0301'.repeat(30)}nna`, 'letters and digits'],
    ['a page of letters', 'Anna'.repeat(5_000), 'at most 40'],
    ['nothing to see', '\u3164\u3164\u3164', ''],
    ['a demo member’s name, folded', 'MODERATOR', ''],
  ])('is refused beside its field and kept: %s', async (_what, name, words) => {
    const visitor = guest();
    const page = await visitor.open('/join');
    const person = { name, email: 'somebody@example.org', adult: 'on', health: 'on' };
    const answer = await visitor.submit(page, '/join', person);
    expect(answer.status).toBe(400);
    const field = answer.page.querySelector('main [name="name"]');
    expect(field?.getAttribute('aria-invalid')).toBe('true');
    const said = field?.getAttribute('aria-describedby')?.split(' ') ?? [];
    const beside = said.map((id) => answer.page.querySelector(`[id="${id}"]`)?.text).join(' ');
    expect(beside).toContain(words);
    expect(typed(answer)).toMatchObject({ name: [name], email: ['somebody@example.org'] });
  });

  it('is refused in the look of a member who is there', async () => {
    const [one] = await query("SELECT name FROM members WHERE name ~ '^[A-Z][a-z]+' LIMIT 1");
    const { name } = one as { name: string };
    const twin = name.toUpperCase().replaceAll('O', '0').replaceAll(' ', '-');
    const page = await guest().open('/join');
    const person = { name: twin, email: 'twin@example.org', adult: 'on', health: 'on' };
    const answer = await guest().submit(page, '/join', person);
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('Someone has')]);
  });
});

describe('the same form, sent many times', () => {
  it('five times at once makes one story', async () => {
    const page = await moderator.open(NEW);
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => moderator.submit(page, NEW, story('Five times one'))),
    );
    expect(new Set(answers.map(({ location }) => location)).size).toBe(1);
    expect(answers[0]?.location).toMatch(/^\/stories\/\w+\/five-times-one/);
    expect(await query("SELECT 1 FROM revisions WHERE title = 'Five times one'")).toHaveLength(1);
    const again = await moderator.submit(page, NEW, story('Five times one'));
    expect(again.location).toBe(answers[0]?.location);
  });

  it.each(['x', '', ' ', "'; DROP TABLE posts; --", 'k'.repeat(101), '../../etc/passwd'])(
    'with the key %j is taken as if it had none',
    async (once) => {
      const answer = await moderator.post(NEW, { ...story('Without a key'), once });
      expect(answer.location).toMatch(/^\/stories\//);
    },
  );
});

describe('a session that ended in the middle of a post', () => {
  it('gives the story back with all that was typed, to be signed and published in one go', async () => {
    const visitor = await signedIn('member');
    const page = await visitor.open(NEW);
    await endSessionsOf('member');
    const back = await visitor.submit(page, NEW, story('A long evening', 'Many words.\n\nMore.'));
    expect(back.status).toBe(400);
    expect(back.text).toContain('You were signed out in the meantime');
    expect(typed(back)).toMatchObject({ title: ['A long evening'], treatment: ['Dermatix'] });
    const sent = await visitor.submit(back, NEW, {
      ...{ knownEmail: addressOf('member'), password: PASSWORD, intent: 'publish' },
    });
    expect(sent.location).toMatch(/^\/stories\/\w+\/a-long-evening/);
    expect((await visitor.open(sent.location ?? '')).text).toContain('Many words.');
  });

  it('gives back any other form too: sign in beside it, and send it again', async () => {
    const visitor = await signedIn('admin');
    const made = await visitor.submit(await visitor.open(NEW), NEW, story('To be edited'));
    const path = `/stories/${made.location?.split('/')[2]}/edit`;
    const page = await visitor.open(path);
    await endSessionsOf('admin');
    const edit = { body: 'Another evening’s work.\n\nWith two paragraphs.', intent: 'publish' };
    const back = await visitor.submit(page, path, edit);
    expect(back.status).toBe(401);
    expect(back.headers.get('cache-control')).toContain('no-store');
    expect(back.text).toContain('You were signed out in the meantime');
    expect(typed(back)).toMatchObject({ body: [edit.body], title: ['To be edited'] });
    const link = back.page.querySelector('main a[href="/login"][target="_blank"]');
    expect(link?.getAttribute('rel')).toContain('noopener');
    const later = await signedIn('admin');
    const sent = await later.submit(back, path, {});
    expect(sent.location).toMatch(/^\/stories\/\w+\/to-be-edited/);
    expect((await later.open(sent.location ?? '')).text).toContain('Another evening’s work.');
  });
});

describe('a form that no browser sends', () => {
  it('of 10,000 fields gets an answer soon', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`field${i}`, 'x']));
    const before = Date.now();
    const answer = await guest().post(NEW, { ...many, ...story('Among many') });
    expect(answer.status).toBe(400);
    expect(typed(answer)).toMatchObject({ title: ['Among many'] });
    const sites = Array.from({ length: 10_000 }, () => 'ear');
    expect((await guest().post(NEW, { ...story('Many sites'), sites })).status).toBe(400);
    expect(Date.now() - before).toBeLessThan(10_000);
  });

  it.each([
    ['body', 'a\0b'],
    ['a]b', 'x'],
    ['a..b', 'x'],
    ['__proto__', 'x'],
    ['__proto__[polluted]', 'x'],
    ['constructor', 'x'],
    ['constructor[prototype][x]', 'x'],
    ['sites[999999999]', 'ear'],
    ['sites[-1]', 'ear'],
    ['__intent__', 'not json'],
    ['x'.repeat(10_000), 'x'],
    ['', 'x'],
  ])('with %j in it is refused in words', async (name, value) => {
    for (const path of [NEW, '/join', '/login', '/login/forgot']) {
      const answer = await guest().post(path, { [name]: value });
      expect([path, answer.status]).toEqual([path, 400]);
      expect(answer.page.querySelector('h1')?.text).toBeTruthy();
    }
  });

  it('with halves of letters is read as far as it goes', async () => {
    const body = 'title=%ED%A0%80%ED%B0%80&body=%FF%FE%C3&treatment=%E0%A4%A&subject=%';
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: server.url };
    const answer = await guest().open(NEW, { method: 'POST', body, headers });
    expect(answer.status).toBe(400);
    expect(typed(answer).title?.[0]).toContain('\ufffd');
  });

  it('may come as multipart', async () => {
    const body = new FormData();
    for (const [name, value] of Object.entries(story('By parts'))) body.append(name, value);
    const answer = await moderator.open(NEW, { method: 'POST', body });
    expect(answer.location).toMatch(/^\/stories\/\w+\/by-parts/);
  });

  it('may hold no file, and its parts must be whole', async () => {
    const body = new FormData();
    body.append('body', new File(['<script>'], 'body.html', { type: 'text/html' }));
    expect((await guest().open(NEW, { method: 'POST', body })).status).toBe(400);
    const headers = { 'content-type': 'multipart/form-data; boundary=x', origin: server.url };
    for (const broken of ['', '--x', '--x\r\n\r\nbody', 'no boundary at all']) {
      const answer = await guest().open(NEW, { method: 'POST', body: broken, headers });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
    }
  });
});

describe('an address that means harm', () => {
  const NONSENSE = [
    'x'.repeat(10_000),
    "' OR 1=1 --",
    '"><script>alert(1)</script>',
    '__proto__',
    'constructor',
    '../../etc/passwd',
    '%ED%A0%80',
    '%0d%0aSet-Cookie:%20x=1',
    '\u202e\u0301\u200b',
    '[object Object]',
    '9'.repeat(400),
    '%',
    '\ud83d',
  ].map((value) => encodeURIComponent(Buffer.from(value).toString()));
  const FACETS = ['treatment', 'scar', 'cause', 'site', 'age', 'outcome', 'status', 'language'];

  it.each([...FACETS, 'sort', 'after', 'before', 'x'])(
    'by ?%s= gets a page without what it says',
    async (name) => {
      for (const path of ['/stories', '/treatments/mesotherapy', '/treatments', '/guides']) {
        for (const value of NONSENSE) {
          const page = await guest().follow(`${path}?${name}=${value}`);
          expect([path, value.slice(0, 40), page.status]).toEqual([path, value.slice(0, 40), 200]);
          expect(page.html).not.toContain('<script');
          expect(page.headers.getSetCookie()).toEqual([]);
        }
      }
    },
    120_000,
  );

  it('of 500 values for one facet is answered soon', async () => {
    const before = Date.now();
    for (const name of FACETS) {
      const many = Array.from({ length: 500 }, (_, i) => `${name}=value${i}`).join('&');
      expect((await guest().follow(`/stories?${many}`)).status).toBeLessThan(500);
    }
    expect(Date.now() - before).toBeLessThan(10_000);
  });

  it.each(NONSENSE)('by its path %s leads nowhere', async (value) => {
    for (const path of ['/treatments', '/guides', '/stories', '/members']) {
      const page = await guest().follow(`${path}/${value}`);
      expect(page.status).toBeGreaterThanOrEqual(400);
      expect(page.status).toBeLessThan(500);
    }
  });

  it.each([
    '/\r\nSet-Cookie: x=1',
    '/%0d%0aSet-Cookie:%20x=1',
    '/\tevil',
    '\u0000/x',
    '/\\evil.example',
    '///evil.example',
    'javascript:alert(1)',
    '/@evil.example/../..//evil.example',
  ])('in ?next= puts no line into the answer and leads to no other site: %j', async (next) => {
    if (next.includes('\0')) return;
    const path = `/login?next=${encodeURIComponent(next)}`;
    const visitor = guest();
    const answer = await visitor.submit(await visitor.open(path), path, {
      ...{ email: addressOf('member'), password: PASSWORD },
    });
    expect(answer.status).toBe(302);
    expect(answer.headers.getSetCookie()).toHaveLength(1);
    const target = answer.headers.get('location') ?? '';
    expect(target).toMatch(/^\/(?![/\\])/);
    expect(new URL(target, server.url).origin).toBe(server.url);
  });
});
