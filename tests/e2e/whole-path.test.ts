import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser } from '../support/browser';
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

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function signInAsModerator(page: Page): Promise<void> {
  await page.goto(`${server.url}/login?next=/review`);
  await page.getByLabel('E-mail address').fill('moderator@demo.scarwise.example');
  await page.getByLabel('Password', { exact: true }).fill('scars-have-stories');
  await press(page, 'Sign in');
  await page.waitForURL('**/review');
}

async function writeStory(page: Page, person: { name: string; email: string }, words: string) {
  await page.goto(`${server.url}/stories/new`);
  await page.getByRole('radio', { name: 'Mine', exact: true }).check();
  await page.getByLabel('Which treatment?').fill('Surjitron');
  await page.getByRole('radio', { name: 'Finished' }).check();
  await page.getByRole('radio', { name: 'Worse', exact: true }).check();
  await page.getByRole('radio', { name: 'No tie' }).check();
  await page.getByRole('radio', { name: 'Sunken (atrophic)' }).check();
  await page.getByLabel('Your story').fill(words);
  await page.getByRole('checkbox', { name: /Publish this/ }).check();
  await page.getByRole('radio', { name: /I am new here/ }).check();
  await page.getByLabel('Name on the forum').fill(person.name);
  await page.getByLabel('E-mail address').first().fill(person.email);
  await page.getByRole('checkbox', { name: /18 or over/ }).check();
  await page.getByRole('checkbox', { name: /may keep what I tell/ }).check();
  await press(page, 'Send');
  await page.goto((await server.mailbox.waitFor(person.email)).link ?? '');
  await page.locator('input[type=password]').fill('a pebble in each shoe');
  await press(page, 'Confirm and send');
  await page.getByText('Thank you. It waits').waitFor();
}

describe.each([
  ['with script', true, 1280],
  ['without script, on a phone', false, 360],
])('a story from its writing to its reading, %s', (_way, script, width) => {
  it('is written by a guest, sent back, mended, published, filtered for and read', async () => {
    const name = `Pebble ${randomBytes(4).toString('hex')}`;
    const person = { name, email: `${name.replace(' ', '.').toLowerCase()}@example.org` };
    const author = await browser.newPage({ script, width });
    const moderator = await browser.newPage({ script, width });
    const reader = await browser.newPage({ script, width });

    await writeStory(
      author.page,
      person,
      'The clinic is at www.my-clinic.example. It healed wider.',
    );
    const address = new URL(author.page.url()).pathname;

    reader.expectError(/404/);
    const held = await reader.page.goto(`${server.url}${address}`);
    expect(held?.status()).toBe(404);

    await signInAsModerator(moderator.page);
    const item = moderator.page.getByRole('link', { name: /Radiowave.*: worse/i }).first();
    await item.click();
    await moderator.page.locator('summary', { hasText: 'Send back' }).click();
    const sendBack = moderator.page.locator('form#send_back');
    await sendBack
      .getByRole('radio', { name: /clinic|shop|advert/i })
      .first()
      .check();
    await sendBack.getByRole('button', { name: 'Send back' }).click();
    await moderator.page.waitForURL(/\/review\?done=/);

    const told = await server.mailbox.waitFor(person.email, 2);
    expect(told.subject).not.toMatch(/scar|skin|treatment|radiowave/i);
    await author.page.goto(told.link ?? '');
    await author.page.getByText('Sent back to you').waitFor();
    await author.page.getByRole('link', { name: 'Edit and send again' }).click();
    expect(await author.page.getByLabel('Your story').inputValue()).toContain('It healed wider.');
    await author.page.getByLabel('Your story').fill('It healed wider than it was.');
    await press(author.page, 'Save');
    await author.page.getByText('It waits', { exact: false }).first().waitFor();

    await moderator.page.goto(`${server.url}/review`);
    await moderator.page
      .getByRole('link', { name: /Radiowave.*: worse/i })
      .first()
      .click();
    await moderator.page.locator('form#publish').getByRole('button', { name: 'Publish' }).click();
    await moderator.page.waitForURL(/\/review\?done=/);

    await reader.page.goto(`${server.url}/stories?treatment=Surjitron&scar=atrophic&outcome=worse`);
    expect(new URL(reader.page.url()).search).not.toContain('Surjitron');
    await reader.page.locator('main :is(h2, h3)').getByRole('link').first().click();
    await reader.page.getByText('It healed wider than it was.').waitFor();
    expect(await reader.page.locator('main').innerText()).not.toContain('my-clinic');
    for (const one of [author, moderator, reader]) await one.close();
  });
});

describe.each([
  ['with script', true, 1280],
  ['without script, on a phone', false, 360],
])('a reader without an account, %s', (_way, script, width) => {
  it('finds a treatment by the name they know', async () => {
    const { page, close } = await browser.newPage({ script, width });
    for (const [typed, heading] of [
      ['Kelo-Kot', 'Silicone gel'],
      ['мезотерапия', 'Mesotherapy'],
      ['fraxel restor dual', /1550/],
    ] as const) {
      await page.goto(`${server.url}/treatments`);
      await page.getByLabel('Name or brand, in any language').fill(typed);
      await press(page, 'Find');
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    }
    await page.goto(`${server.url}/treatments/Fraxel`);
    await page.getByText('is the name of 2 treatments').waitFor();
    await page.getByRole('link', { name: 'Stories of all of them' }).click();
    expect(new URL(page.url()).searchParams.getAll('treatment')).toHaveLength(2);
    await close();
  });

  it('narrows the list, is told which filter to loosen, and reads a story', async () => {
    const { page, close } = await browser.newPage({ script, width });
    await page.goto(`${server.url}/stories?scar=keloid&cause=acne&site=foot`);
    await page.getByText('Nothing fits all of these filters').waitFor();
    const way = page.getByRole('link', { name: /^Without/ }).first();
    const promised = Number(/(\d+) stor/.exec(await way.innerText())?.[1]);
    await way.click();
    await page.waitForURL((url) => !url.search.includes('foot'));
    await page
      .getByText(promised === 1 ? '1 story' : `${promised} stories`, { exact: true })
      .waitFor();
    await page.locator('main :is(h2, h3)').getByRole('link').first().click();
    await page.getByText('Tie to a seller', { exact: true }).waitFor();
    await close();
  });

  it('reads a guide with its sources', async () => {
    const { page, close } = await browser.newPage({ script, width });
    await page.goto(`${server.url}/guides`);
    await page.getByRole('link', { name: 'Sunken (atrophic) scars' }).click();
    await page.getByText('Not yet reviewed by a clinician').waitFor();
    const missing = await page
      .locator('main a[href^="#"]')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => !document.getElementById(href.slice(1))),
      );
    expect(missing).toEqual([]);
    await close();
  });
});

describe.each([
  ['with script', true],
  ['without script', false],
])('a member, %s', (_way, script) => {
  it('signs in, is led back, and signs out', async () => {
    const { page, context, close } = await browser.newPage({ script });
    await page.goto(`${server.url}/account`);
    await page.getByLabel('E-mail address').fill('member@demo.scarwise.example');
    await page.getByLabel('Password', { exact: true }).fill('not the password');
    await press(page, 'Sign in');
    await page.getByText('Address and password do not go together').first().waitFor();
    expect(await page.getByLabel('E-mail address').inputValue()).toBe(
      'member@demo.scarwise.example',
    );
    await page.getByLabel('Password', { exact: true }).fill('scars-have-stories');
    await press(page, 'Sign in');
    await page.waitForURL('**/account');
    await press(page, 'Sign out here');
    await page.getByRole('link', { name: 'Sign in' }).first().waitFor();
    expect(await context.cookies()).toEqual([]);
    await close();
  });

  it('gets back in after forgetting the password', async () => {
    const { page, close } = await browser.newPage({ script });
    const email = 'member@demo.scarwise.example';
    const before = server.mailbox.received.filter((mail) => mail.to.includes(email)).length;
    await page.goto(`${server.url}/login/forgot`);
    await page.getByLabel('E-mail address').fill(email);
    await press(page, 'Send the link');
    await page.getByText('If there is an account with this address').waitFor();
    await page.goto((await server.mailbox.waitFor(email, before + 1)).link ?? '');
    await page.getByLabel('New password').fill('scars-have-stories');
    await press(page, 'Save and sign in');
    await page.waitForURL('**/account**');
    await page.getByRole('heading', { name: 'Your account' }).waitFor();
    await close();
  });
});
