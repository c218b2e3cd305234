import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connection, connect } from '~/platform/db/client.server';
import { launchBrowser, type TestBrowser, type TestPage } from '../support/browser';
import { WAYS } from '../support/journeys';
import { Keyboard } from '../support/keyboard';
import { newMember, newPost } from '../support/people-and-posts';
import { startServer, type TestServer } from '../support/server';

type Page = TestPage['page'];

let server: TestServer;
let browser: TestBrowser;
let connection: Connection;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ env: { DEMO: '1' } }), launchBrowser()]);
  connection = connect(server.databaseUrl, { poolSize: 2 });
});
afterAll(async () => {
  await connection.close();
  await browser.close();
  await server.stop();
});

async function signIn(keys: Keyboard): Promise<void> {
  const { page } = keys;
  await page.goto(`${server.url}/login?next=/review`);
  await keys.to(page.getByLabel('E-mail address'));
  await keys.type('moderator@demo.scarwise.example');
  await keys.write('Password', 'scars-have-stories');
  await keys.press('Enter');
  await page.waitForURL('**/review');
}

const summary = (page: Page, words: string) =>
  page.locator('main summary', { hasText: words }).first();

/** Opens the post from the queue. */
async function open(keys: Keyboard, title: string): Promise<void> {
  await keys.enter(keys.page.getByRole('link', { name: title }));
  await keys.page.getByRole('heading', { level: 1, name: title }).waitFor();
}

async function expectNews(keys: Keyboard, words: string): Promise<void> {
  const news = keys.page.getByRole('status').filter({ hasText: words });
  await news.waitFor();
  expect(await keys.isAt(news)).toBe(true);
}

/** Asks to send it back without saying why, is told so, and gives a reason. */
async function sendBack(keys: Keyboard): Promise<void> {
  const { page } = keys;
  await keys.to(summary(page, 'Send back'));
  await keys.press('Enter');
  const form = page.locator('form#send_back');
  const send = form.getByRole('button', { name: 'Send back' });
  await keys.enter(send);
  const errors = form.getByRole('alert');
  await errors.waitFor();
  expect(await keys.isAt(errors)).toBe(true);
  await keys.enter(errors.getByRole('link'));
  expect(await keys.isAt(form.getByRole('radiogroup'))).toBe(true);
  await keys.to(form.getByRole('radio').first());
  await keys.press('Space');
  await keys.enter(send);
}

describe.each(WAYS)('a moderator with a keyboard alone, %s', (_way, options) => {
  it('goes from the queue to a post, publishes it, takes that back, and sends it back', async () => {
    const { page, close } = await browser.newPage(options);
    const keys = new Keyboard(page);
    const title = `Waits for keys ${options.width}`;
    await newPost(connection.db, await newMember(connection.db), { state: 'pending', title });
    await signIn(keys);

    await open(keys, title);
    await keys.enter(page.locator('form#publish').getByRole('button', { name: 'Publish' }));
    await expectNews(keys, `Published: ${title}`);
    await keys.enter(page.getByRole('status').getByRole('button', { name: 'Undo' }));
    await expectNews(keys, `Undone: ${title}`);

    await open(keys, title);
    await sendBack(keys);
    await expectNews(keys, `Sent back: ${title}`);
    expect([...keys.flaws]).toEqual([]);
    await close();
  });
});
