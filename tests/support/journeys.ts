import { randomBytes } from 'node:crypto';
import { expect, vi } from 'vitest';
import type { TestPage } from './browser';
import type { TestServer } from './server';

type Page = TestPage['page'];

/** Every journey is made twice. */
export const WAYS = [
  ['with script', { script: true, width: 1280 }],
  ['without script, on a phone', { script: false, width: 360 }],
] as const;

export interface Person {
  name: string;
  email: string;
}

/** Someone who has no account yet. */
export function newPerson(): Person {
  const name = `Pebble ${randomBytes(4).toString('hex')}`;
  return { name, email: `${name.replace(' ', '.').toLowerCase()}@example.org` };
}

export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).click();

/** Signs one of the demo's people in, and leads them on. */
export async function signIn(
  page: Page,
  server: TestServer,
  { who, next }: { who: 'member' | 'moderator'; next: string },
): Promise<void> {
  await page.goto(`${server.url}/login?next=${encodeURIComponent(next)}`);
  await page.getByLabel('E-mail address').fill(`${who}@demo.scarwise.example`);
  await page.getByLabel('Password', { exact: true }).fill('scars-have-stories');
  await press(page, 'Sign in');
  await page.waitForURL((url) => url.pathname === next);
}

/** Fills in what a form asks of someone without an account. */
export async function giveAccount(page: Page, { name, email }: Person): Promise<void> {
  await page.getByRole('checkbox', { name: /Publish this/ }).check();
  await page.getByRole('radio', { name: /I am new here/ }).check();
  await page.getByLabel('Name on the forum').fill(name);
  await page.getByLabel('E-mail address').first().fill(email);
  await page.getByRole('checkbox', { name: /18 or over/ }).check();
  await page.getByRole('checkbox', { name: /may keep what I tell/ }).check();
}

/** Follows the mailed link, sees the text once more, and sends it. */
export async function confirmByMail(
  page: Page,
  server: TestServer,
  { person, words }: { person: Person; words: string },
): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Look into your mail' }).waitFor();
  const mail = await server.mailbox.waitFor(person.email);
  expect(mail.subject).not.toMatch(/scar|skin|treatment|question|reply/i);
  await page.goto(mail.link ?? '');
  await page.locator('.preview', { hasText: words }).waitFor();
  await page.locator('input[type=password]').fill('a pebble in each shoe');
  await press(page, 'Confirm and send');
  await page.waitForURL((url) => !url.pathname.includes('/confirm'));
}

/** The card of a post in the moderators' queue, by words that it begins with. */
export const inQueue = (page: Page, words: string) =>
  page.locator('main article', { hasText: words });

/** A moderator opens a post from the queue and publishes it. */
export async function publishFromQueue(
  page: Page,
  server: TestServer,
  words: string,
): Promise<void> {
  await page.goto(`${server.url}/review`);
  await inQueue(page, words).getByRole('link').first().click();
  await page.locator('form#publish').getByRole('button', { name: 'Publish' }).click();
  await page.waitForURL('**/review?done=*');
}

/** Searches until something is found: jobs that run beside the server fill the index. */
export const findWhenIndexed = (page: Page, address: string) =>
  vi.waitFor(
    async () => {
      await page.goto(address);
      expect(await page.locator('main article').count()).toBeGreaterThan(0);
    },
    { timeout: 30_000, interval: 500 },
  );

/** What every page that a guest reads keeps to: it runs nothing, stores nothing, and fits. */
export async function expectBare({ page, context }: TestPage): Promise<void> {
  const where = page.url();
  expect(await page.locator('script').count(), where).toBe(0);
  expect(await context.cookies(), where).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, where).toBeLessThanOrEqual(0);
}
