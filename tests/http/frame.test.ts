import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../support/database';
import { startServer, type TestServer } from '../support/server';

const READING = ['/', '/guides', '/guides/atrophic-scars', '/stories', '/treatments', '/about'];
const WRITING = ['/login', '/join', '/stories/new'];

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ env: { DEMO: '1' } });
});
afterAll(() => server.stop());

const get = (path: string, init: RequestInit = {}) =>
  fetch(server.url + path, { redirect: 'manual', ...init });

async function signedIn(): Promise<{ headers: { cookie: string } }> {
  const form = new URLSearchParams({
    email: 'moderator@demo.scarwise.example',
    password: 'scars-have-stories',
  });
  const answer = await get('/login', { method: 'POST', body: form });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error('no cookie');
  return { headers: { cookie } };
}

describe('a page that guests read', () => {
  it.each(READING)('%s has no script, no cookie, and may be kept if asked about', async (path) => {
    const answer = await get(path);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).not.toContain('<script');
    expect(html).not.toMatch(/ style="/);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.headers.get('cache-control')).toBe('public, no-cache');
    expect(answer.headers.get('vary')).toBe('Cookie, Accept-Encoding');
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'none'");
  });

  it('is the same for every guest, byte by byte', async () => {
    const [one, two] = await Promise.all([get('/'), get('/')]);
    expect(await one.text()).toBe(await two.text());
  });

  it('answers HEAD as it answers GET, without the page', async () => {
    const answer = await get('/guides', { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe('');
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'none'");
  });

  it('names the tags of what it shows', async () => {
    const answer = await get('/guides/atrophic-scars');
    expect(answer.headers.get('cache-tag')?.split(', ')).toContain('guide:atrophic-scars');
  });
});

describe('a page that guests write on', () => {
  it.each(WRITING)(
    '%s carries only scripts with its own key, and is kept nowhere',
    async (path) => {
      const answer = await get(path);
      const html = await answer.text();
      const policy = answer.headers.get('content-security-policy') ?? '';
      const [, nonce = ''] = /'nonce-([^']+)'/.exec(policy) ?? [];
      expect(nonce.length).toBeGreaterThan(15);
      const scripts = html.match(/<script[^>]*>/g) ?? [];
      expect(scripts.length).toBeGreaterThan(0);
      for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('set-cookie')).toBeNull();
    },
  );

  it('has a new key each time', async () => {
    const [one, two] = await Promise.all([get('/login'), get('/login')]);
    expect(one.headers.get('content-security-policy')).not.toBe(
      two.headers.get('content-security-policy'),
    );
  });
});

it('members get the same pages, hydrated, for themselves alone', async () => {
  const member = await signedIn();
  const answer = await get('/guides', member);
  const html = await answer.text();
  expect(html).toContain('<script');
  expect(html).toContain('href="/review"');
  expect(answer.headers.get('cache-control')).toBe('private, no-store');
  expect(answer.headers.get('cache-tag')).toBeNull();
  const data = await get('/guides.data', member);
  expect(data.headers.get('cache-control')).toBe('private, no-store');
});

describe('an error page', () => {
  it.each([
    ['/nothing-here', 404, 'There is no page here'],
    ['/guides/nothing-here', 404, 'There is no page here'],
    ['/xx/stories', 404, 'There is no page here'],
  ])('%s says what to do, keeps the frame, and is kept nowhere', async (path, status, words) => {
    const answer = await get(path);
    const html = await answer.text();
    expect(answer.status).toBe(status);
    expect(html).toContain(words);
    expect(html).toContain('This is a demo.');
    expect(html).toContain('href="/treatments"');
    expect(html).not.toContain('<script');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('knows a member even where no loader answered', async () => {
    const html = await (await get('/nothing-here', await signedIn())).text();
    expect(html).toContain('href="/account"');
    expect(html).not.toContain('href="/login"');
  });

  it('says that an address takes no forms', async () => {
    const answer = await get('/about', { method: 'POST', body: new URLSearchParams() });
    expect(answer.status).toBe(405);
    expect(await answer.text()).toContain('takes no forms');
  });

  it('of a failure of ours has a number that is in the log, and no more', async () => {
    server.expectError(/failed/);
    await ask(server.databaseUrl, 'alter table guides rename to guides_away');
    const answer = await get('/guides').finally(() =>
      ask(server.databaseUrl, 'alter table guides_away rename to guides'),
    );
    const html = await answer.text();
    expect(answer.status).toBe(500);
    expect(html).toContain('Something broke on our side');
    expect(html).not.toMatch(/prisma|guides_away|at .*\.js/i);
    const [, id = 'no number'] = /name this number: (?:<!-- -->)?(\w+)/.exec(html) ?? [];
    expect(server.log()).toContain(id);
  });
});
