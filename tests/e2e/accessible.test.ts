import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportPost } from '~/features/moderation/index.server';
import { type Connection, connect } from '~/platform/db/client.server';
import { inTransaction } from '~/platform/db/transaction.server';
import { launchBrowser, type TestBrowser } from '../support/browser';
import { findWhenIndexed, press } from '../support/journeys';
import { newMember, newPost, newWaitingVersion } from '../support/people-and-posts';
import { newPostOf } from '../support/posts-of-kinds';
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
let thread: string;
let reply: string;

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
  ({ thread, reply } = await newLongThread(author));
  const { page, close } = await browser.newPage({ script: false });
  await findWhenIndexed(page, `${server.url}/search?q=needling`);
  await close();
});
afterAll(async () => {
  await connection.close();
  await browser.close();
  await server.stop();
});

/** More answers than a page holds, one of them removed, one reported; by someone of a long name. */
async function newLongThread(author: { id: string }) {
  const { db } = connection;
  const subjects = [{ treatment: 'needling.pen' }, { scar: 'keloid' as const }];
  const top = { state: 'published' as const, title: LONG_TITLE, body: LONG_TEXT, subjects };
  const first = await newPostOf('question', db, author, top);
  let last = first;
  for (let n = 1; n <= 55; n += 1) {
    const place = { threadId: first, parentId: last };
    const state = n === 2 ? 'removed' : 'published';
    const body = n % 10 === 0 ? LONG_TEXT : `Answer ${n}.`;
    last = await newPostOf('reply', db, author, { state, place, body });
  }
  const report = { postId: last, reason: 'other' as const, words: LONG_TEXT, language: 'en' };
  await inTransaction(db, (tx) => reportPost(tx, null, report, new Date()));
  return { thread: first, reply: last };
}

const READING = () => [
  '/',
  '/stories',
  '/stories?scar=atrophic&cause=acne&site=cheek&outcome=better&language=en',
  '/stories?treatment=dermabrasion&scar=keloid&language=ru',
  `/stories/${out}`,
  `/stories/${withdrawn}`,
  '/treatments',
  '/treatments/silicone-gel',
  '/treatments/fraxel',
  '/guides',
  '/guides/atrophic-scars',
  '/guides/needling',
  '/guides/needling/history',
  '/guides/needling/history?revision=1',
  `/members/${LONG_NAME}`,
  '/uk',
];
const TALK = () => [
  '/discussions',
  '/discussions?kind=question&scar=keloid&unanswered=yes',
  '/discussions?treatment=no+such+thing',
  `/discussions/${thread}`,
  `/posts/${reply}`,
  '/search',
  '/search?q=needling',
  '/search?q=fraxel+restor+dual&in=guides',
  '/search?q=qwrtzpvk',
  '/rules',
  '/terms',
  '/legal-notice',
  '/how-we-check',
  '/about',
  '/privacy',
  '/contact',
  '/no-such-page',
];
const WRITING = () => [
  '/stories/new',
  '/discussions/new',
  '/discussions/new?kind=question&treatment=microneedling-pen&scar=keloid&guide=needling',
  '/discussions/new?kind=opinion',
  '/discussions/new?kind=talk',
  `/posts/${reply}/reply`,
  `/posts/${withdrawn}/reply`,
  `/posts/${reply}/report`,
  `/posts/${reply}/report?sent=answer&card=0`,
  '/guides/needling/comment',
  '/login',
  '/join',
];
/** Who, and where they go. */
const PAGES: Record<string, { as: 'member' | 'moderator' | null; paths: () => string[] }> = {
  'who reads': { as: null, paths: READING },
  'who looks and asks around': { as: null, paths: TALK },
  'who writes': { as: null, paths: WRITING },
  'with an account': {
    as: 'member',
    paths: () => [
      ...['/', '/account', '/account/erase', '/stories/new'],
      ...['/discussions/new?kind=question', `/posts/${reply}/reply`, `/posts/${reply}/report`],
    ],
  },
  'who moderates': {
    as: 'moderator',
    paths: () => [
      ...['/review', `/review/${waiting}`, `/review/${reply}`, '/review/log', `/stories/${out}`],
      ...[`/discussions/${thread}`, '/guides/needling/edit', '/guides/needling/history'],
    ],
  },
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

const SCREENS = [
  ['on a phone by day', { width: 360, height: 740, dark: false }],
  ['on a phone by night', { width: 360, height: 740, dark: true }],
  ['on a wide screen', { width: 1280, height: 800, dark: false }],
] as const;
type Screen = (typeof SCREENS)[number][1];

/** By night only colours differ, so that nothing else is looked at twice. */
const axeOn = (page: Page, { dark }: Screen) => {
  const axe = new AxeBuilder({ page });
  return (dark ? axe.withRules(['color-contrast', 'link-in-text-block']) : axe).analyze();
};

async function expectOpen(page: Page, screen: Screen, where: string): Promise<void> {
  await unfold(page);
  const { violations } = await axeOn(page, screen);
  const barriers = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  expect.soft(barriers, where).toEqual([]);
  expect.soft(await sideways(page), where).toBeLessThanOrEqual(0);
}

describe.each(Object.entries(PAGES))('someone %s', (_who, { as, paths }) => {
  it.each(SCREENS)(
    'meets no barrier that axe knows of, and nothing scrolls sideways, %s',
    async (_where, screen) => {
      const { page, expectError, close } = await browser.newPage(screen);
      expectError(/status of 4(04|10)/);
      if (as) await signIn(page, as);
      for (const path of paths()) {
        await page.goto(server.url + path);
        await expectOpen(page, screen, path);
      }
      await close();
    },
  );
});

describe('a form that comes back', () => {
  it.each(SCREENS)(
    'with errors or as a preview has no barrier and fits, %s',
    async (_where, screen) => {
      const { page, close } = await browser.newPage(screen);
      await page.goto(`${server.url}/discussions/new?kind=question`);
      await press(page, 'Send');
      await page.locator('[role=alert]').waitFor();
      await expectOpen(page, screen, 'a question with errors');

      await page
        .getByLabel('Title')
        .fill(`Needling and a keloid? I hate my face. ${LONG_TITLE}`.slice(0, 120));
      await page.getByLabel('Your text').fill(LONG_TEXT);
      await page.getByLabel('Already tried').fill('silicone gel, Fraxel');
      await press(page, 'Preview');
      await page.locator('.preview').waitFor();
      await expectOpen(page, screen, 'the preview of a question');

      await page.goto(`${server.url}/posts/${reply}/reply`);
      await press(page, 'Send');
      await page.locator('[role=alert]').waitFor();
      await page.getByLabel('Your reply').fill(LONG_TEXT);
      await expectOpen(page, screen, 'a reply with errors');
      await press(page, 'Preview');
      await page.locator('.preview').waitFor();
      await expectOpen(page, screen, 'the preview of a reply');

      await page.goto(`${server.url}/posts/${reply}/report`);
      await press(page, 'Send the report');
      await page.locator('[role=alert]').waitFor();
      await expectOpen(page, screen, 'a report with errors');
      await close();
    },
  );
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
    // Russian has no words of its own yet, and reads the English ones.
    for (const [path, language] of Object.entries({ '/uk': 'uk', '/ru': 'en', '/': 'en' })) {
      await page.goto(server.url + path);
      expect(await page.locator('html').getAttribute('lang'), path).toBe(language);
    }
    await page.goto(`${server.url}/stories?language=ru`);
    await page.locator('main article h2[lang=ru]').first().getByRole('link').click();
    await page.waitForURL('**/stories/*/*');
    expect(await page.locator('h1').getAttribute('lang')).toBe('ru');
    await close();
  });
});
