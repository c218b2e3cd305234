import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connection, connect } from '~/platform/db/client.server';
import { launchBrowser, type TestBrowser } from '../support/browser';
import { newMember, newPost, newWaitingVersion } from '../support/people-and-posts';
import { startServer, type TestServer } from '../support/server';

const LONG_NAME = 'W'.repeat(40);
const LONG_TITLE = 'ДовгоБезПробілів'.repeat(8).slice(0, 120);
const LONG_TEXT = `${'wordwithoutanyspace'.repeat(20)}\n\n| a | b |\n| --- | --- |\n| ${'cell'.repeat(60)} | 2 |`;

let server: TestServer;
let browser: TestBrowser;
let connection: Connection;
let out: string;
let waiting: string;
let withdrawn: string;

beforeAll(async () => {
  server = await startServer({ env: { DEMO: '1' } });
  browser = await launchBrowser();
  connection = connect(server.databaseUrl, { poolSize: 2 });
  const { db } = connection;
  const author = await newMember(db);
  await db.member.update({
    where: { id: author.id },
    data: { name: LONG_NAME, nameKey: LONG_NAME.toLowerCase() },
  });
  const long = { title: LONG_TITLE, body: LONG_TEXT };
  out = await newPost(db, author, { state: 'published', ...long });
  waiting = await newPost(db, author, { state: 'published', ...long });
  await newWaitingVersion(db, waiting, { title: LONG_TITLE, body: `Else. ${LONG_TEXT}` });
  withdrawn = await newPost(db, author, { state: 'retracted', ...long });
});
afterAll(async () => {
  await connection.close();
  await browser.close();
  await server.stop();
});

const GUEST = () => [
  '/',
  '/stories',
  '/stories?scar=atrophic&cause=acne&site=cheek&outcome=better&language=en',
  '/stories?treatment=dermabrasion&scar=keloid&language=ru',
  `/stories/${out}`,
  `/stories/${withdrawn}`,
  '/stories/new',
  '/treatments',
  '/treatments/silicone-gel',
  '/treatments/fraxel',
  '/guides/atrophic-scars',
  '/login',
  '/join',
  '/rules',
  `/members/${LONG_NAME}`,
  '/uk',
  '/no-such-page',
];
const PAGES: Record<string, () => string[]> = {
  guest: GUEST,
  member: () => ['/', '/account', '/account/erase', '/stories/new'],
  moderator: () => ['/review', `/review/${waiting}`, '/review/log', `/stories/${out}`],
};

async function signIn(page: Page, who: string): Promise<void> {
  await page.goto(`${server.url}/login`);
  await page.getByLabel('E-mail').fill(`${who}@demo.scarwise.example`);
  await page.getByLabel('Password').fill('scars-have-stories');
  await page.locator('main button[type=submit]').first().click();
  await page.waitForURL((url) => url.pathname !== '/login');
}

/** Folded parts too. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(Object.keys(PAGES))('on a phone a %s', (who) => {
  it.each([
    ['by day', false],
    ['by night', true],
  ])('meets no barrier that axe knows of, and nothing scrolls sideways, %s', async (_, dark) => {
    const { page, expectError, close } = await browser.newPage({ width: 360, height: 740, dark });
    expectError(/status of 4(04|10)/);
    if (who !== 'guest') await signIn(page, who);
    for (const path of PAGES[who]?.() ?? []) {
      await page.goto(server.url + path);
      await unfold(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const barriers = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      expect(barriers, path).toEqual([]);
      expect(await sideways(page), path).toBeLessThanOrEqual(0);
    }
    await close();
  });
});

describe('with the keyboard alone', () => {
  it('one key leads past the header, and the errors of a form to their fields', async () => {
    const { page, close } = await browser.newPage({ width: 360, height: 740, script: false });
    await page.goto(`${server.url}/stories/new`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('main:focus').waitFor();
    await page.getByRole('button', { name: 'Send', exact: true }).press('Enter');
    await page.locator('[role=alert]:focus').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('#story-subject:focus').waitFor();
    await close();
  });
});

describe('the words on a page', () => {
  it('are declared in the language that they are in, a title in its own', async () => {
    const { page, close } = await browser.newPage();
    await page.goto(`${server.url}/uk`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    const card = page.locator('.card h3[lang=uk], .card h3[lang=ru]').first();
    const language = await card.getAttribute('lang');
    await card.getByRole('link').click();
    await page.waitForURL('**/stories/**');
    expect(await page.locator('h1').getAttribute('lang')).toBe(language);
    await close();
  });
});
