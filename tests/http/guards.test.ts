import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../support/server';
import { Visitor } from '../support/visitor';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ env: { DEMO: '1' } });
});
afterAll(() => server.stop());

/** A request as no browser makes it. */
function raw(options: {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string;
}) {
  const { hostname, port } = new URL(server.url);
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const sent = request({ hostname, port, ...options }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }),
      );
    });
    sent.on('error', reject);
    sent.end(options.body);
  });
}

const form = 'application/x-www-form-urlencoded';

describe('what stands before every page', () => {
  it('answers a foreign Host with nothing of the site', async () => {
    const { status, body } = await raw({ path: '/stories', headers: { host: 'evil.example' } });
    expect(status).toBe(421);
    expect(body).not.toContain('evil.example');
  });

  it.each(['DELETE', 'PUT', 'PATCH', 'TRACE', 'OPTIONS'])(
    'does not know the method %s',
    async (method) => {
      expect((await raw({ method, path: '/stories' })).status).toBe(405);
    },
  );

  it.each(['/%', '/stories/%E0%A4%A', '/treatments/%ff'])(
    'says that %s cannot be read',
    async (path) => {
      expect((await raw({ path })).status).toBe(400);
    },
  );

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['another site, by an old browser', { origin: 'https://evil.example' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['a neighbouring subdomain', { 'sec-fetch-site': 'same-site' }],
    ['an origin that is none', { origin: 'not an address' }],
  ])('takes no form from %s', async (_who, headers) => {
    const { status, body } = await raw({
      method: 'POST',
      path: '/login',
      headers: { 'content-type': form, ...headers },
      body: 'email=a@b.example&password=xxxxxxxxxxxx',
    });
    expect(status).toBe(403);
    expect(body).toContain('another site');
  });

  it('answers a body of 10 MB with a sentence', async () => {
    const answer = await new Visitor(server.url).post('/stories/new', {
      body: 'x'.repeat(10_000_000),
    });
    expect(answer.status).toBe(413);
    expect(answer.text).toMatch(/too (large|long|big)/i);
  });

  it('answers a body that is no form with 415', async () => {
    const { status } = await raw({
      method: 'POST',
      path: '/login',
      headers: { 'content-type': 'application/json' },
      body: '{"email":1}',
    });
    expect(status).toBe(415);
  });

  it('leads an address with a slash at its end to the one without', async () => {
    const answer = await new Visitor(server.url).open('/stories/?scar=atrophic');
    expect([answer.status, answer.location]).toEqual([301, '/stories?scar=atrophic']);
  });

  it('leads nowhere else by two slashes', async () => {
    const { status } = await raw({ path: '//evil.example/' });
    expect([301, 400, 404]).toContain(status);
  });

  it('knows no asset of another build', async () => {
    const answer = await new Visitor(server.url).open('/assets/old-12345.js');
    expect(answer.status).toBe(404);
  });

  it('says that it lives and that it can serve', async () => {
    const visitor = new Visitor(server.url);
    expect((await visitor.open('/healthz')).status).toBe(200);
    expect((await visitor.open('/readyz')).status).toBe(200);
  });
});

describe("guests' reading pages", () => {
  const pages = [
    '/',
    '/stories',
    '/treatments',
    '/guides',
    '/about',
    '/rules',
    '/privacy',
    '/contact',
  ];

  it.each(pages)(
    '%s carries no script, sets no cookie, and says so in its policy',
    async (path) => {
      const page = await new Visitor(server.url).open(path);
      expect(page.status).toBe(200);
      expect(page.page.querySelectorAll('script')).toHaveLength(0);
      expect(page.html).not.toMatch(/\son\w+=|style="/);
      expect(page.headers.getSetCookie()).toEqual([]);
      expect(page.headers.get('content-security-policy')).toContain("script-src 'none'");
      expect(page.headers.get('cache-control')).toBe('public, no-cache');
      expect(page.headers.get('vary')).toMatch(/cookie/i);
    },
  );

  it.each(pages)('%s is the same for every guest', async (path) => {
    const [first, second] = await Promise.all([
      new Visitor(server.url).open(path),
      new Visitor(server.url).open(path),
    ]);
    expect(first.html).toBe(second.html);
  });

  it.each(pages)('%s answers under each language segment', async (path) => {
    const visitor = new Visitor(server.url);
    for (const language of ['uk', 'ru']) {
      expect((await visitor.open(`/${language}${path === '/' ? '' : path}`)).status).toBe(200);
    }
    expect((await visitor.open(`/en${path === '/' ? '' : path}`)).location).toBe(path);
    expect((await visitor.open(`/xx${path === '/' ? '' : path}`)).status).toBe(404);
  });

  it.each(['/stories/new', '/join', '/login'])(
    'the writing page %s is kept by nobody',
    async (path) => {
      const page = await new Visitor(server.url).open(path);
      expect(page.status).toBe(200);
      expect(page.headers.get('cache-control')).toBe('no-store');
      expect(page.headers.getSetCookie()).toEqual([]);
      expect(page.headers.get('content-security-policy')).toMatch(/script-src 'nonce-/);
    },
  );
});

describe("members' pages", () => {
  it('are kept by nobody', async () => {
    const visitor = new Visitor(server.url);
    await visitor.signIn('member@demo.scarwise.example', 'scars-have-stories');
    const page = await visitor.open('/stories');
    expect(page.headers.get('cache-control')).toBe('private, no-store');
    expect(page.headers.get('content-security-policy')).toMatch(/script-src 'nonce-/);
  });

  it('come with a cookie that scripts cannot read and other sites cannot send', async () => {
    const visitor = new Visitor(server.url);
    const login = await visitor.open('/login');
    const answer = await visitor.submit(login, '/login', {
      email: 'member@demo.scarwise.example',
      password: 'scars-have-stories',
    });
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
  });
});
