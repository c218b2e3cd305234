import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect, type Database } from '~/platform/db/client.server';
import { launchBrowser, type TestBrowser } from '../support/browser';
import { expectBare, press, signIn } from '../support/journeys';
import { newPost } from '../support/people-and-posts';
import { smallPhoto } from '../support/pictures';
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

/** A story that is out with the least that it can tell, by a member whom moderators know. */
async function shortStory(): Promise<string> {
  const email = 'member@demo.scarwise.example';
  const author = await db.member.findFirstOrThrow({ where: { email } });
  for (const title of ['One before', 'Another before']) {
    await newPost(db, author, { state: 'published', title });
  }
  return newPost(db, author, { state: 'published', title: 'A laser on a cheek', code: 'laser' });
}

const saved = (page: Page) => page.getByText('Saved.', { exact: true }).waitFor();

async function tellMore(page: Page, steps: string): Promise<void> {
  await page.goto(`${steps}/scars/s1`);
  await page.getByRole('textbox', { name: /^How many/ }).fill('3');
  await press(page, 'Save');
  await saved(page);

  await page.goto(`${steps}/treatments/t1`);
  await page.getByLabel('Sessions done').fill('about 4');
  await page.getByLabel('Began').fill('2025-01');
  await page.getByLabel('Last session').fill('2025-06');
  await press(page, 'Save');
  await saved(page);

  await page.goto(`${steps}/outcome/a1`);
  await page.getByLabel('Year or month').fill('2026-02');
  await page.getByLabel('What changed?').selectOption({ label: 'Much better' });
  await press(page, 'Save');
  await saved(page);
}

async function addPhoto(page: Page, storyId: string): Promise<void> {
  await page.goto(`${server.url}/stories/${storyId}/photos`);
  const file = { name: 'one.jpg', mimeType: 'image/jpeg', buffer: await smallPhoto(30) };
  await page.getByLabel('Photos', { exact: true }).setInputFiles([file]);
  await page.getByLabel('Taken in').fill('2025-01');
  await page.getByRole('radio', { name: 'Before' }).check();
  await page.getByRole('radio', { name: /^Everyone/ }).check();
  await page.getByRole('checkbox', { name: /my own body/ }).check();
  await press(page, 'Add these photos');
  await page.getByText('1 of 1 photos have arrived.').waitFor();
  await expect
    .poll(async () => (await db.photo.findFirst({ where: { postId: storyId } }))?.state, {
      timeout: 30_000,
    })
    .toBe('published');
}

describe('a member in Chromium, with script', () => {
  it('tells more of a story and adds a photo, and a guest reads all of it', async () => {
    const id = await shortStory();
    const author = await browser.newPage({ script: true, width: 1280 });
    const steps = `/stories/${id}/complete`;
    await signIn(author.page, server, { who: 'member', next: steps });
    await tellMore(author.page, `${server.url}${steps}`);
    await addPhoto(author.page, id);
    await author.close();

    const guest = await browser.newPage({ script: true, width: 1280 });
    await guest.page.goto(`${server.url}/stories/${id}`);
    const line = guest.page.getByRole('region', { name: 'The course, point by point' });
    expect(await line.getByRole('listitem').count()).toBe(3);
    await guest.page.getByText('Photos of scars are blurred until you open them.').waitFor();
    expect(await guest.page.locator('img.photo-picture').first().isVisible()).toBe(false);
    await expectBare(guest);
    await guest.close();
  });
});
