import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser, type TestPage } from '../support/browser';
import { newPerson, WAYS } from '../support/journeys';
import { Keyboard } from '../support/keyboard';
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

type Page = TestPage['page'];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Sends an empty story, and goes from what is said to be wrong to the field that it is about. */
async function learnWhatIsMissing(keys: Keyboard): Promise<void> {
  const { page } = keys;
  await keys.enter(button(page, 'Send'));
  const errors = page.getByRole('alert');
  await errors.waitFor();
  expect(await keys.isAt(errors)).toBe(true);
  await keys.enter(errors.getByRole('link'));
  const first = page.getByRole('radiogroup', { name: 'Whose skin is it about?' });
  expect(await keys.isAt(first)).toBe(true);
  expect(await first.getAttribute('aria-invalid')).toBe('true');
}

async function tellStory(keys: Keyboard): Promise<void> {
  await keys.choose('Whose skin is it about?', 'Mine');
  await keys.write('Which treatment?', 'Fraxel');
  await keys.choose('Where does it stand?', 'Going on');
  await keys.choose('What changed so far?', 'Slightly better');
  await keys.choose('Do you have any tie', 'No tie');
  await keys.choose('What kind of scar?', 'Sunken (atrophic)');
  await keys.to(keys.page.getByRole('textbox', { name: 'Your story' }));
  await keys.type('It itched less, and that was enough.');
  await keys.tick(/Publish this/);
}

/** The name stands for two treatments: the way to that question must not take it away again. */
async function answerWhich(keys: Keyboard): Promise<void> {
  const errors = keys.page.getByRole('alert');
  await errors.waitFor();
  await keys.enter(errors.getByRole('link'));
  const which = keys.page.getByRole('radiogroup', { name: /can be more than one thing/ });
  expect(await keys.isAt(which)).toBe(true);
  await keys.press('Tab');
  await keys.press('Space');
}

async function giveAccount(keys: Keyboard, person: { name: string; email: string }) {
  await keys.choose('Do you have an account here?', 'I am new here');
  await keys.write('Name on the forum', person.name);
  await keys.to(keys.page.getByLabel('E-mail address').first());
  await keys.type(person.email);
  await keys.tick(/18 or over/);
  await keys.tick(/may keep what I tell/);
}

describe.each(WAYS)('a guest with a keyboard alone, %s', (_way, options) => {
  it('skips to the text, writes a story, mends what was missing, and sends it', async () => {
    const { page, close } = await browser.newPage(options);
    const keys = new Keyboard(page);
    const person = newPerson();

    await page.goto(server.url);
    await keys.enter(page.getByRole('link', { name: 'Skip to the text' }));
    expect(await keys.isAt(page.locator('main'))).toBe(true);
    await keys.enter(page.locator('main').getByRole('link', { name: 'Share your story' }));
    await page.getByRole('heading', { level: 1, name: 'Write a story' }).waitFor();
    await learnWhatIsMissing(keys);
    await tellStory(keys);

    await keys.enter(button(page, 'Preview'));
    await answerWhich(keys);
    await keys.enter(button(page, 'Preview'));
    await page.locator('.preview').waitFor();
    expect(await keys.isAt(page.getByRole('status'))).toBe(true);

    await giveAccount(keys, person);
    await keys.enter(button(page, 'Send'));
    await page.getByRole('heading', { level: 1, name: 'Look into your mail' }).waitFor();
    expect(await keys.isAtTop()).toBe(true);

    await page.goto((await server.mailbox.waitFor(person.email)).link ?? '');
    await keys.to(page.locator('input[type=password]'));
    await keys.type('a pebble in each shoe');
    await keys.enter(button(page, 'Confirm and send'));
    const thanks = page.getByRole('status').filter({ hasText: 'Thank you. It waits' });
    await thanks.waitFor();
    expect(await keys.isAt(thanks)).toBe(true);

    expect([...keys.flaws]).toEqual([]);
    await close();
  });
});
