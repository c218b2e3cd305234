import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Database } from '~/platform/db/client.server';
import { launchBrowser, type TestBrowser } from '../support/browser';
import { newPost } from '../support/people-and-posts';
import { photoWithPlace, smallPhoto } from '../support/pictures';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
let browser: TestBrowser;
let db: Database;
let close: () => Promise<void>;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ env: { DEMO: '1' } }), launchBrowser()]);
  ({ db, close } = connect(server.databaseUrl, { poolSize: 2 }));
});
afterAll(async () => {
  await close();
  await browser.close();
  await server.stop();
});

const email = 'moderator@demo.scarwise.example';

async function opened(script: boolean, width: number) {
  const author = await db.member.findFirstOrThrow({ where: { email } });
  const id = await newPost(db, author, { state: 'published' });
  const { page, expectError, close: closePage } = await browser.newPage({ script, width });
  await page.goto(`${server.url}/login?next=/stories/${id}/photos`);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill('scars-have-stories');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL(/\/photos$/);
  return { id, page, expectError, closePage };
}

type Page = Awaited<ReturnType<typeof opened>>['page'];

const choose = async (page: Page, names: string[]) =>
  page.getByLabel('Photos', { exact: true }).setInputFiles(
    await Promise.all(
      names.map(async (name, n) => ({
        ...{ name, mimeType: 'image/jpeg' },
        buffer: n === 0 ? await photoWithPlace() : await smallPhoto(n * 30),
      })),
    ),
  );

async function answer(page: Page): Promise<void> {
  await page.getByLabel('Taken in').fill('2026-03');
  await page.getByRole('radio', { name: 'Before' }).check();
  await page.getByRole('checkbox', { name: /my own body/ }).check();
}

const press = (page: Page) => page.getByRole('button', { name: 'Add these photos' }).click();

/** Looks again until the photos are ready, as a person would. */
async function looksReady(page: Page, count: number): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.reload();
        return page.locator('.photos details.photo').count();
      },
      { timeout: 30_000 },
    )
    .toBe(count);
}

describe.each([
  ['with script', true, 1280],
  ['without script, on a phone', false, 360],
])('an author in Chromium, %s', (_how, script, width) => {
  it('adds two photos, which stand covered on the story until they are opened', async () => {
    const { id, page, closePage } = await opened(script, width);
    await choose(page, ['one.jpg', 'two.jpg']);
    await answer(page);
    await press(page);
    if (script) await page.getByText('2 of 2 photos have arrived.').waitFor();
    else await page.getByText('Your photos have arrived.').waitFor();
    await looksReady(page, 2);

    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${server.url}/stories/${id}`);
    await page.locator('details.photo').first().scrollIntoViewIfNeeded();
    const pictures = () => asked.filter((path) => /^\/photos\/.*\d+\.(webp|jpg)$/.test(path));
    // Where scripts are switched off, a browser puts no picture off; it shows none all the same.
    if (script) expect(pictures()).toEqual([]);
    expect(await page.locator('img.photo-picture').first().isVisible()).toBe(false);
    await page.locator('details.photo > summary').first().click();
    await expect.poll(() => pictures().length).toBe(script ? 1 : 2);
    const wide = page.locator('details.photo[open] img.photo-picture');
    await expect
      .poll(() => wide.evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBeGreaterThan(100);
    await closePage();
  });
});

describe('a photo whose sending breaks', () => {
  it('stays in the list, and arrives once when it is tried again', async () => {
    const { id, page, expectError, closePage } = await opened(true, 1280);
    expectError(/ERR_CONNECTION_RESET/);
    let broken = 0;
    await page.route('**/photos/file', async (route) => {
      broken += 1;
      if (broken === 1) await route.abort('connectionreset');
      else await route.continue();
    });
    await choose(page, ['one.jpg']);
    await answer(page);
    await press(page);
    await page.getByText('The connection broke. Nothing is lost.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('1 of 1 photos have arrived.').waitFor();
    expect(await db.photo.count({ where: { postId: id } })).toBe(1);
    await closePage();
  });

  it('is told what is missing without losing it', async () => {
    const { page, expectError, closePage } = await opened(true, 1280);
    expectError(/status of 400/);
    await choose(page, ['one.jpg']);
    await press(page);
    await page.getByText('Please say if it was before, during or after.').waitFor();
    await answer(page);
    await press(page);
    await page.getByText('1 of 1 photos have arrived.').waitFor();
    await closePage();
  });
});
