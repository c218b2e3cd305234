import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser, type TestPage } from '../support/browser';
import {
  confirmByMail,
  expectBare,
  findWhenIndexed,
  giveAccount,
  inQueue,
  newPerson,
  type Person,
  press,
  publishFromQueue,
  signIn,
  WAYS,
} from '../support/journeys';
import { startServer, type TestServer } from '../support/server';

type Page = TestPage['page'];

const UNREVIEWED = 'New, not yet reviewed';

let server: TestServer;
let browser: TestBrowser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ env: { DEMO: '1' } }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function beginQuestion(page: Page, words: { title: string; body: string }): Promise<void> {
  await page.goto(server.url);
  await page.locator('.doors').getByRole('link', { name: 'Ask a question' }).click();
  await page.getByLabel('Title').fill(words.title);
  await page.getByLabel('Your text').fill(words.body);
}

/** Fills in the folded card of a scar. */
async function tellOfScar(page: Page): Promise<void> {
  await page.locator('summary', { hasText: 'Tell about the scar' }).click();
  await page.getByRole('radio', { name: 'Sunken (atrophic)' }).check();
  await page.getByRole('radio', { name: 'Chickenpox' }).check();
  await page.getByLabel('Already tried').fill('silicone gel, Fraxel');
}

/** A guest without a mark of what they write about asks, and confirms by mail. */
async function askPlainly(page: Page, person: Person, words: { title: string; body: string }) {
  await beginQuestion(page, words);
  await giveAccount(page, person);
  await press(page, 'Send');
}

describe.each(WAYS)('who asks without an account, %s', (_way, options) => {
  it('previews, is shown what is near, asks, and is read at once and reviewed later', async () => {
    const person = newPerson();
    const title = `Did needling reach ${person.name.toLowerCase()} pits on the nose?`;
    const body = 'Mine are from chickenpox and old. What should I expect?';
    const asker = await browser.newPage(options);
    const reader = await browser.newPage(options);
    const moderator = await browser.newPage(options);

    await beginQuestion(asker.page, { title, body });
    await tellOfScar(asker.page);
    await press(asker.page, 'Preview');
    const preview = asker.page.locator('.preview');
    await preview.getByRole('heading', { name: title }).waitFor();
    await preview.getByText('Sunken', { exact: false }).first().waitFor();
    await preview.getByRole('link', { name: 'Silicone gel' }).waitFor();
    const near = asker.page.getByRole('region', { name: 'These may answer it already' });
    expect(await near.locator('article').count()).toBeGreaterThan(0);
    const proposed = asker.page.getByRole('checkbox', { name: /Needling \(microneedling\)/ });
    expect(await proposed.isChecked()).toBe(true);
    expect(await asker.page.getByLabel('Your text').inputValue()).toBe(body);
    expect(await asker.page.getByLabel('Already tried').inputValue()).toBe('silicone gel, Fraxel');

    await giveAccount(asker.page, person);
    await press(asker.page, 'Send');
    await confirmByMail(asker.page, server, { person, words: title });
    await asker.page.waitForURL('**/discussions/**');
    await asker.page.getByText('It is out', { exact: true }).waitFor();

    await reader.page.goto(`${server.url}/discussions?kind=question&sort=newest`);
    const card = reader.page.locator('main article', { hasText: title });
    await card.getByText(UNREVIEWED).waitFor();
    await card.getByRole('link', { name: title }).click();
    await reader.page.getByRole('heading', { level: 1, name: title }).waitFor();
    await reader.page.getByText(UNREVIEWED).waitFor();
    await reader.page
      .locator('.subjects')
      .getByRole('link', { name: /^Needling/ })
      .first()
      .waitFor();
    await expectBare(reader);
    const query = encodeURIComponent(`"${person.name}" nose`);
    await findWhenIndexed(reader.page, `${server.url}/search?q=${query}`);
    const hit = reader.page.locator('main article', { hasText: title });
    await hit.getByText(UNREVIEWED).waitFor();

    await signIn(moderator.page, server, { who: 'moderator', next: '/review' });
    await inQueue(moderator.page, title).getByText('Out already, not yet read').waitFor();
    await publishFromQueue(moderator.page, server, title);
    await hit.getByRole('link', { name: title }).click();
    await reader.page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await reader.page.getByText(UNREVIEWED).count()).toBe(0);
    for (const one of [asker, reader, moderator]) await one.close();
  });

  it('and sounds hopeless reads a kind word at once, and is heard first', async () => {
    const person = newPerson();
    const title = `What do you do in the evenings, asks ${person.name}`;
    const body = 'I hate my face and I cannot go on like this.';
    const asker = await browser.newPage(options);
    const moderator = await browser.newPage(options);

    await beginQuestion(asker.page, { title, body });
    await press(asker.page, 'Preview');
    await asker.page.getByText('You are not alone with this').waitFor();
    expect(await asker.page.getByLabel('Your text').inputValue()).toBe(body);
    await giveAccount(asker.page, person);
    await press(asker.page, 'Send');
    await asker.page.getByText('You are not alone with this').waitFor();
    await confirmByMail(asker.page, server, { person, words: body });
    await asker.page.getByText('Thank you. It waits').waitFor();
    await asker.page.getByText('You are not alone with this').waitFor();

    await signIn(moderator.page, server, { who: 'moderator', next: '/review' });
    const first = moderator.page.locator('main article').first();
    await first.getByRole('link', { name: title }).waitFor();
    await first.getByText('Sounds as if things are very hard').waitFor();
    await publishFromQueue(moderator.page, server, title);
    for (const one of [asker, moderator]) await one.close();
  });

  it('and brings a link waits, and is read by nobody else until then', async () => {
    const person = newPerson();
    const title = `Has anyone been there, asks ${person.name}`;
    const asker = await browser.newPage(options);
    const reader = await browser.newPage(options);

    const words = { title, body: 'They are at www.a-clinic.example and say a week.' };
    await askPlainly(asker.page, person, words);
    await confirmByMail(asker.page, server, { person, words: title });
    await asker.page.getByText('Thank you. It waits').waitFor();
    await asker.page.getByText(/has a link/).waitFor();
    const address = new URL(asker.page.url()).pathname;

    reader.expectError(/404/);
    expect((await reader.page.goto(server.url + address))?.status()).toBe(404);
    await reader.page.goto(`${server.url}/discussions?sort=newest`);
    expect(await reader.page.getByText(title).count()).toBe(0);
    for (const one of [asker, reader]) await one.close();
  });

  it('is told what is missing beside it, with every word kept', async () => {
    const asker = await browser.newPage(options);
    const { page } = asker;
    await beginQuestion(page, { title: 'Hm', body: 'All of these words are mine.' });
    await tellOfScar(page);
    await press(page, 'Send');
    await page.locator('[role=alert]').getByRole('link').first().waitFor();
    await page.getByText('A title has').first().waitFor();
    await page.getByText('We can publish it only if you tick this.').first().waitFor();
    expect(await page.getByLabel('Title').inputValue()).toBe('Hm');
    expect(await page.getByLabel('Your text').inputValue()).toBe('All of these words are mine.');
    expect(await page.getByRole('radio', { name: 'Sunken (atrophic)' }).isChecked()).toBe(true);
    expect(await page.getByLabel('Already tried').inputValue()).toBe('silicone gel, Fraxel');
    await asker.close();
  });
});
