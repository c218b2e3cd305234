import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser } from '../support/browser';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
let browser: TestBrowser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const PASSWORD = 'words that are easy to keep';

async function answer(page: Page, treatment: string): Promise<void> {
  await page.goto(`${server.url}/stories/new`);
  await page.getByRole('radio', { name: 'Mine', exact: true }).check();
  await page.getByLabel('Which treatment?').fill(treatment);
  await page.getByRole('radio', { name: 'Going on' }).check();
  await page.getByRole('radio', { name: 'Slightly better' }).check();
  await page.getByRole('radio', { name: 'No tie' }).check();
  await page.getByRole('checkbox', { name: /Publish this/ }).check();
}

async function joinWith(page: Page, person: { name: string; email: string }): Promise<void> {
  await page.getByRole('radio', { name: /I am new here/ }).check();
  await page.getByLabel('Name on the forum').fill(person.name);
  await page.getByLabel('E-mail address').first().fill(person.email);
  await page.getByRole('checkbox', { name: /18 or over/ }).check();
  await page.getByRole('checkbox', { name: /may keep what I tell/ }).check();
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe.each([
  ['with script', true, 1280],
  ['without script, on a phone', false, 360],
])('a guest in Chromium, %s', (_how, script, width) => {
  it('writes, previews, sends, confirms by mail, and sees that it waits', async () => {
    const { page, close } = await browser.newPage({ script, width });
    const name = `Pebble ${randomBytes(4).toString('hex')}`;
    const email = `${name.replace(' ', '.').toLowerCase()}@example.org`;
    await answer(page, 'Fraxel');
    await page.getByLabel('Your story').fill('It **itched** less.');

    await press(page, 'Preview');
    await page.getByRole('radio', { name: /Not sure which/ }).check();
    await press(page, 'Preview');
    await page.getByText('This is how it would look').waitFor();
    expect(await page.locator('.preview strong').innerText()).toBe('itched');
    expect(await page.getByRole('radio', { name: 'Mine', exact: true }).isChecked()).toBe(true);

    await joinWith(page, { name, email });
    await press(page, 'Send');
    await page.waitForURL(/\/join\/sent$/);

    await page.goto((await server.mailbox.waitFor(email)).link ?? '');
    expect(await page.locator('.preview strong').innerText()).toBe('itched');
    await page.locator('input[type=password]').fill(PASSWORD);
    await press(page, 'Confirm and send');
    await page.waitForURL(/\/stories\/\w+\/.*-slightly-better\?sent$/);
    await page.getByText('Thank you. It waits').waitFor();
    expect(await page.getByRole('link', { name: new RegExp(name) }).count()).toBeGreaterThan(0);
    await close();
  });

  it('has answers alone out at once, and changes and withdraws them', async () => {
    const { page, close } = await browser.newPage({ script, width });
    const name = `Pebble ${randomBytes(4).toString('hex')}`;
    const email = `${name.replace(' ', '.').toLowerCase()}@example.org`;
    await answer(page, 'Dermatix');
    await joinWith(page, { name, email });
    await press(page, 'Send');
    await page.goto((await server.mailbox.waitFor(email)).link ?? '');
    await page.locator('input[type=password]').fill(PASSWORD);
    await press(page, 'Confirm and send');
    await page.getByText('It is out').waitFor();

    await page.getByRole('link', { name: 'Edit', exact: true }).click();
    await page.getByRole('radio', { name: 'Much better' }).check();
    await press(page, 'Save');
    await page.getByRole('heading', { name: 'Silicone gel: much better' }).waitFor();

    await page.getByRole('link', { name: 'Withdraw' }).click();
    await press(page, 'Withdraw it');
    await page.getByText('You withdrew it', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Put back' }).click();
    await press(page, 'Put it back');
    await page.getByRole('link', { name: 'Withdraw' }).waitFor();
    await close();
  });
});
