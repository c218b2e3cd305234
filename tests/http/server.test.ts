import { readdirSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runScript } from '../support/command';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

interface Sent {
  method?: string;
  headers?: Record<string, string>;
  body?: Iterable<string>;
}

/** A request in pieces, as fetch cannot send one: without a Content-Length unless it is given. */
function send(path: string, { method = 'GET', headers = {}, body = [] }: Sent = {}) {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>(
    (resolve, reject) => {
      const sent = request(new URL(path, server.url), { method, headers }, (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(pieces).toString(),
          }),
        );
      });
      sent.on('error', reject);
      for (const piece of body) sent.write(piece);
      sent.end();
    },
  );
}

const form = { 'content-type': 'application/x-www-form-urlencoded' };
function* pieces(megabytes: number) {
  for (let each = 0; each < megabytes; each++) yield 'x'.repeat(1_000_000);
}

describe('the server', () => {
  it('says that it lives and serves, to whatever name it is called by', async () => {
    for (const path of ['/healthz', '/readyz']) {
      const { status, headers, body } = await send(path, { headers: { host: '10.0.0.7:3000' } });
      expect([status, body, headers['cache-control']]).toEqual([200, 'ok\n', 'no-store']);
      expect(headers['content-type']).toMatch(/^text\/plain/);
    }
  });

  it('answers 10 MB with a sentence that the sender sees, told beforehand or not', async () => {
    const post = { method: 'POST', body: pieces(10) };
    const told = await send('/login', {
      ...post,
      headers: { ...form, 'content-length': '10000000' },
    });
    const untold = await send('/login', { ...post, body: pieces(10), headers: form });
    for (const { status, body } of [told, untold]) {
      expect(status).toBe(413);
      expect(body).toContain('too large');
    }
  });

  it('lets a small body of unknown length through', async () => {
    const { status } = await send('/login', { method: 'POST', headers: form, body: ['a=', 'b'] });
    expect(status).not.toBe(413);
    expect(status).toBeLessThan(500);
  });
});

describe('files', () => {
  const script = () => {
    const name = readdirSync('build/client/assets').find((file) => file.endsWith('.js'));
    return `/assets/${name}`;
  };

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ])('with a hash in their name are kept for a year: %s', async (accepted, encoding) => {
    const { status, headers } = await send(script(), { headers: { 'accept-encoding': accepted } });
    expect(status).toBe(200);
    expect(headers['content-encoding']).toBe(encoding);
    expect(headers['content-type']).toMatch(/javascript/);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(headers.vary).toMatch(/Accept-Encoding/i);
  });

  it.each(['/assets/gone-12345.js', '/assets/../server/index.js', '/assets/%2e%2e/x'])(
    'that are not there are nothing else: %s',
    async (path) => {
      const { status, headers } = await send(path);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(headers['cache-control'] ?? '').not.toContain('immutable');
    },
  );
});

describe('npm run admin -- create', () => {
  const admin = (...args: string[]) =>
    runScript('admin.ts', args, {
      DATABASE_URL: server.databaseUrl,
      SITE_URL: server.url,
      SMTP_URL: server.mailbox.url,
      SECRET: 'a secret of the tests, long enough to be one',
    });

  it('prints a link of the site', async () => {
    const command = admin('create', 'first@example.org');
    expect(await command.ended()).toBe(0);
    const link = new URL(command.output().trim().split('\n').at(-1) ?? '');
    expect(link.origin).toBe(server.url);
  });

  it.each([
    [['create', 'nobody'], /^nobody is not a mail address\.$/],
    [['create'], /^Say whom: /],
    [['delete', 'a@example.org'], /^Say whom: /],
  ])('says what is wrong with %j', async (args, sentence) => {
    const command = admin(...args);
    expect(await command.ended()).toBe(1);
    expect(command.output().trim()).toMatch(sentence);
  });
});
