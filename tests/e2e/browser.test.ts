import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser } from '../support/browser';

const PAGES: Record<string, string> = {
  '/quiet': '<p id="p">without</p><script>p.textContent = "with";</script>',
  '/fields': '<label>Month <input type="month"></label><select><option>one</select>',
  '/noisy': '<script>console.error("oh no")</script>',
  '/broken': '<script>nothing.at.all()</script>',
  '/unsafe': '<style>p { color: red }</style><p>styled</p>',
};

let web: Server;
let url: string;
let browser: TestBrowser;
beforeAll(async () => {
  web = createServer((request, response) => {
    const policy = request.url === '/unsafe' ? "default-src 'none'" : '';
    response.writeHead(PAGES[request.url ?? ''] ? 200 : 404, {
      'content-type': 'text/html',
      ...(policy ? { 'content-security-policy': policy } : {}),
    });
    const icon = '<link rel="icon" href="data:,">';
    response.end(`<!doctype html>${policy ? '' : icon}${PAGES[request.url ?? ''] ?? 'gone'}`);
  }).listen(0, '127.0.0.1');
  await once(web, 'listening');
  const address = web.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  web.close();
});

describe('the browser of the tests', () => {
  it('has a font, without which it ends at the first form field', async () => {
    const { page, close } = await browser.newPage();
    await page.goto(`${url}/fields`);
    expect((await page.screenshot()).length).toBeGreaterThan(0);
    await close();
  });

  it.each([
    [true, 'with'],
    [false, 'without'],
  ])('runs scripts or not: %s', async (script, words) => {
    const { page, close } = await browser.newPage({ script });
    await page.goto(`${url}/quiet`);
    expect(await page.locator('p').textContent()).toBe(words);
    await close();
  });

  it.each([
    ['/noisy', /oh no/],
    ['/broken', /nothing is not defined/],
    ['/unsafe', /Content Security Policy/],
  ])('fails a test whose page complains: %s', async (path, complaint) => {
    const { page, close } = await browser.newPage();
    await page.goto(url + path);
    await expect(close()).rejects.toThrow(complaint);
  });

  it('takes a refused form for an answer', async () => {
    const { page, close } = await browser.newPage();
    expect((await page.goto(`${url}/nowhere`))?.status()).toBe(404);
    await close();
  });
});
