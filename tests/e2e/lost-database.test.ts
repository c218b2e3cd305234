import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser } from '../support/browser';
import { ask } from '../support/database';
import { startOutage } from '../support/outage';
import { startServer, type TestServer } from '../support/server';

let browser: TestBrowser;
let server: TestServer;
beforeAll(async () => {
  browser = await launchBrowser();
  server = await startServer({ env: { DEMO: '1' } });
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

describe.each([
  { script: true, name: 'Quiet Reader' },
  { script: false, name: 'Still Reader' },
])('a database that goes away while someone writes, script: $script', ({ script, name }) => {
  it('leaves what was typed on the page, and a button that sends it again', async () => {
    const { page, expectError, close } = await browser.newPage({ script, width: 360 });
    // A document that is drawn anew has no icon for a moment, and Chromium looks for one.
    expectError(/status of (503|404)/);
    const email = `${name.replace(' ', '.')}@example.org`;
    await page.goto(`${server.url}/join`);
    await page.getByLabel('Name on the forum').fill(name);
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('I am 18 or over').check();
    await page.getByLabel('may keep what I tell').check();
    const outage = await startOutage(server.databaseUrl);
    await page.getByRole('button', { name: 'Join' }).click();
    await page.getByText('Nothing was saved').waitFor();
    await page.getByRole('button', { name: 'Send again' }).click();
    await page.getByText('Nothing was saved').waitFor();
    await outage.end();
    await page.getByRole('button', { name: 'Send again' }).click();
    await page.getByRole('heading', { name: 'Look into your mail' }).waitFor();
    await server.mailbox.waitFor(email);
    await close();
  });

  it('leaves a long story to be read and copied', async () => {
    const { page, expectError, close } = await browser.newPage({ script, width: 360 });
    expectError(/status of 503/);
    await page.goto(`${server.url}/login`);
    await page.getByLabel('E-mail address').fill('moderator@demo.scarwise.example');
    await page.getByLabel('Password').fill('scars-have-stories');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL(/account/);
    await page.goto(`${server.url}/stories/new`);
    const story = `${'It itched less, week after week.\n\n'.repeat(30)}${name}`;
    await page.locator('textarea[name=body]').fill(story);
    await page.locator('input[name=title]').fill(`Told by ${name}`);
    await page.locator('input[name=treatment]').fill('Dermatix');
    for (const choice of ['subject=self', 'status=ongoing', 'change=better', 'interest=none']) {
      const [field, value] = choice.split('=');
      await page.locator(`input[name=${field}][value=${value}]`).check({ force: true });
    }
    await page.locator('input[name=consent]').check();
    const outage = await startOutage(server.databaseUrl);
    await page.locator('button[value=publish]').click();
    await page.getByText('Nothing was saved').waitFor();
    expect(await page.getByLabel('Your text').inputValue()).toBe(story);
    const [content, shown] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content).toBe(shown);
    await outage.end();
    await page.getByRole('button', { name: 'Send again' }).click();
    await page.waitForURL(/\/stories\/\w+\/told-by/);
    const title = `SELECT 1 FROM revisions WHERE title = 'Told by ${name}'`;
    expect(await ask(server.databaseUrl, title)).toHaveLength(1);
    await close();
  });
});
