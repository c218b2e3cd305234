import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connection, connect } from '~/platform/db/client.server';
import { launchBrowser, type TestBrowser } from '../support/browser';
import { newMember, newPost, newWaitingVersion } from '../support/people-and-posts';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
let browser: TestBrowser;
let connection: Connection;

beforeAll(async () => {
  server = await startServer({ env: { DEMO: '1' } });
  browser = await launchBrowser();
  connection = connect(server.databaseUrl, { poolSize: 2 });
});
afterAll(async () => {
  await connection.close();
  await browser.close();
  await server.stop();
});

async function waitingPost(title: string): Promise<string> {
  const author = await newMember(connection.db);
  const holds: ['link'] = ['link'];
  return newPost(connection.db, author, { state: 'pending', title, body: 'My words.', holds });
}

async function signIn(page: Page): Promise<void> {
  await page.goto(`${server.url}/login`);
  await page.getByLabel('E-mail').fill('moderator@demo.scarwise.example');
  await page.getByLabel('Password').fill('scars-have-stories');
  await page.locator('main button[type=submit]').first().click();
  await page.waitForURL((url) => url.pathname !== '/login');
}

const said = (page: Page, words: string) =>
  page.locator('.callout-done', { hasText: words }).waitFor();

const stateOf = async (id: string) =>
  (await connection.db.post.findUniqueOrThrow({ where: { id } })).state;

describe.each([
  ['with script', true],
  ['without script', false],
])('a moderator %s', (way, script) => {
  it('reads what waits, publishes it, and takes it back', async () => {
    const { page, close } = await browser.newPage({ script });
    const title = `To be published ${way}`;
    const id = await waitingPost(title);
    await signIn(page);
    await page.goto(`${server.url}/review`);
    await page.getByRole('link', { name: title }).click();
    await page.waitForURL(`**/review/${id}`);
    await page.locator('form#publish').getByRole('button', { name: 'Publish' }).click();
    await page.waitForURL('**/review?done=*');
    await said(page, `Published: ${title}`);
    expect(await stateOf(id)).toBe('published');
    await page.getByRole('button', { name: 'Undo' }).click();
    await said(page, `Undone: ${title}`);
    expect(await stateOf(id)).toBe('pending');
    await close();
  });

  it('sends back with a reason, after being asked for it', async () => {
    const { page, close } = await browser.newPage({ script });
    const id = await waitingPost(`To be sent back ${way}`);
    await signIn(page);
    await page.goto(`${server.url}/review/${id}`);
    await page.locator('details:has(> form#send_back) > summary').click();
    const form = page.locator('form#send_back');
    await form.getByLabel('A word of your own').fill('Nearly there.');
    await form.getByRole('button', { name: 'Send back' }).click();
    await form.getByRole('alert').waitFor();
    expect(await form.getByLabel('A word of your own').inputValue()).toBe('Nearly there.');
    await form.getByLabel('More would help').check();
    await form.getByRole('button', { name: 'Send back' }).click();
    await page.waitForURL('**/review?done=*');
    expect(await stateOf(id)).toBe('sent_back');
    await close();
  });

  it('who comes too late reads why, keeps the words, and can go on from there', async () => {
    const { page, close } = await browser.newPage({ script });
    const id = await waitingPost(`Decided too late ${way}`);
    await signIn(page);
    await page.goto(`${server.url}/review/${id}`);
    await newWaitingVersion(connection.db, id, { body: 'Words that came later.' });
    await page.locator('details:has(> form#remove) > summary').click();
    const form = page.locator('form#remove');
    await form.getByLabel('Advertising', { exact: false }).first().check();
    await form.getByLabel('A word of your own').fill('Typed with care.');
    await form.getByRole('button', { name: 'Remove' }).click();
    const notice = page.locator('.callout-problem', { hasText: 'Its author sent a new version' });
    await notice.waitFor();
    expect(await form.getByLabel('A word of your own').inputValue()).toBe('Typed with care.');
    await notice.getByRole('link').click();
    await page.getByText('Words that came later.').first().waitFor();
    expect(await stateOf(id)).toBe('pending');
    await close();
  });
});
