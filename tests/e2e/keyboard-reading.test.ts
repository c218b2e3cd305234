import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser, type TestPage } from '../support/browser';
import { findWhenIndexed, WAYS } from '../support/journeys';
import { Keyboard } from '../support/keyboard';
import { startServer, type TestServer } from '../support/server';

type Page = TestPage['page'];

let server: TestServer;
let browser: TestBrowser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ env: { DEMO: '1' } }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const main = (page: Page) => page.locator('main');
const summary = (page: Page, words: string | RegExp) =>
  page.locator('main summary', { hasText: words }).first();

/** Narrows the list by a filter, as one does who cannot point. */
async function filterFor(keys: Keyboard, facet: RegExp, value: RegExp): Promise<void> {
  const { page } = keys;
  if (!(await summary(page, facet).isVisible())) {
    await keys.to(summary(page, 'Filters'));
    await keys.press('Space');
  }
  await keys.to(summary(page, facet));
  await keys.press('Enter');
  await keys.enter(main(page).getByRole('link', { name: value }));
}

async function readStory(keys: Keyboard): Promise<void> {
  const { page } = keys;
  const title = main(page).locator('article h2').getByRole('link').first();
  const words = await title.innerText();
  await keys.enter(title);
  await page.waitForURL('**/stories/*/*');
  await page.getByRole('heading', { level: 1, name: words, exact: true }).waitFor();
}

async function signIn(keys: Keyboard): Promise<void> {
  const { page } = keys;
  await page.goto(`${server.url}/login`);
  await keys.to(page.getByLabel('E-mail address'));
  await keys.type('member@demo.scarwise.example');
  await keys.write('Password', 'not the password');
  await keys.press('Enter');
  await page.getByRole('alert').waitFor();
  expect(await keys.isAt(page.getByRole('alert'))).toBe(true);
  await keys.write('Password', 'scars-have-stories');
  await keys.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Your account' }).waitFor();
}

describe.each(WAYS)('a reader with a keyboard alone, %s', (_way, options) => {
  it('filters the stories, reads one, and opens its treatment', async () => {
    const { page, close } = await browser.newPage(options);
    const keys = new Keyboard(page);
    await page.goto(server.url);
    await keys.enter(page.getByRole('navigation').getByRole('link', { name: 'Stories' }));
    await page.getByRole('heading', { level: 1, name: 'Stories' }).waitFor();
    await filterFor(keys, /^Scar/, /^Sunken/);
    await page.waitForURL('**/stories?scar=atrophic');
    expect(await keys.isAtTop()).toBe(true);
    await readStory(keys);
    expect(await keys.isAtTop()).toBe(true);
    const treatment = main(page).locator('a[href^="/treatments/"]');
    await keys.enter(treatment);
    await page.waitForURL('**/treatments/*');
    expect([...keys.flaws]).toEqual([]);
    await close();
  });

  it('searches, and opens what was found', async () => {
    const { page, close } = await browser.newPage(options);
    await findWhenIndexed(page, `${server.url}/search?q=needling`);
    const keys = new Keyboard(page);
    await page.goto(server.url);
    await keys.to(page.getByRole('searchbox').or(page.locator('form[role=search] input')));
    await keys.type('needling');
    await keys.press('Enter');
    await page.waitForURL('**/search?q=needling');
    const found = main(page).locator('article h3').getByRole('link').first();
    const words = await found.innerText();
    await keys.enter(found);
    await page.getByRole('heading', { level: 1, name: words }).waitFor();
    expect([...keys.flaws]).toEqual([]);
    await close();
  });
});

describe('a member with a keyboard alone, whose pages come by script', () => {
  it('begins each page at its title, and stays at the filter that was chosen', async () => {
    const { page, close } = await browser.newPage({ script: true });
    const keys = new Keyboard(page);
    await signIn(keys);
    await keys.press('Control+Home');
    await keys.to(page.getByRole('link', { name: 'Stories', exact: true }), 'Shift+Tab');
    await keys.press('Enter');
    const heading = page.getByRole('heading', { level: 1 });
    await heading.filter({ hasText: 'Stories' }).waitFor();
    expect(await keys.isAt(heading)).toBe(true);

    await filterFor(keys, /^Scar/, /^Sunken/);
    await page.waitForURL('**/stories?scar=atrophic');
    expect(await keys.isAt(main(page).locator('[data-selected]'))).toBe(true);
    await readStory(keys);
    expect(await keys.isAt(heading)).toBe(true);
    expect([...keys.flaws]).toEqual([]);
    await close();
  });
});
