import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser } from '../support/browser';
import { press } from '../support/journeys';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
let browser: TestBrowser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ env: { DEMO: '1' } }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** The outermost parts of a page, as they are announced. */
const landmarks = (snapshot: string) =>
  snapshot.split('\n').flatMap((line) => /^- (\w+(?: ".*")?)/.exec(line)?.[1] ?? []);

describe('what a screen reader hears', () => {
  it.each([
    ['', 'Skip to the text', 'Main', 'Stories'],
    ['/uk', 'До тексту', 'Головне меню', 'Історії'],
  ])('of a page is where its parts begin, in its own language: “%s”', async (at, ...words) => {
    const [skip, nav, here] = words;
    const { page, close } = await browser.newPage();
    await page.goto(`${server.url}${at}/stories`);
    const parts = landmarks(await page.locator('body').ariaSnapshot());
    expect(parts).toEqual([`link "${skip}"`, 'banner', 'main', 'contentinfo']);
    const current = page
      .getByRole('navigation', { name: nav, exact: true })
      .locator('[aria-current=page]');
    expect(await current.allInnerTexts()).toEqual([here]);
    await close();
  });

  it('of a question with tiles is the question, each answer, and what is wrong', async () => {
    const { page, close } = await browser.newPage({ script: false });
    await page.goto(`${server.url}/stories/new`);
    await press(page, 'Send');
    const group = page.getByRole('radiogroup', { name: 'Whose skin is it about?' });
    const heard = await group.ariaSnapshot();
    expect(heard).toMatch(/radio "Mine"\n/);
    expect(heard).toMatch(/radio "My child’s Text only; .*"\n/);
    const why = (await group.getAttribute('aria-describedby')) ?? '';
    expect(await page.locator(`[id="${why}"]`).innerText()).toBe(
      'Please say whose skin it is about.',
    );
    expect(await page.getByLabel('Which treatment?').getAttribute('aria-invalid')).toBe('true');
    await close();
  });
});
