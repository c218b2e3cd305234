import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser, type TestPage } from '../support/browser';
import { expectBare, findWhenIndexed, press, WAYS } from '../support/journeys';
import { startServer, type TestServer } from '../support/server';

type Page = TestPage['page'];

let server: TestServer;
let browser: TestBrowser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ env: { DEMO: '1' } }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor();

/** Whether a reader who followed a link within the page has its goal before their eyes. */
async function expectReached(page: Page, id: string): Promise<void> {
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${id}`);
  const box = await page.locator(`[id="${id}"]`).boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  expect(box?.y).toBeGreaterThanOrEqual(-1);
  expect(box?.y).toBeLessThan(height);
}

describe.each(WAYS)('a reader without an account, %s', (_way, options) => {
  it('goes from a story to what was studied, what is said of it, and what answers it', async () => {
    const reader = await browser.newPage(options);
    const { page } = reader;
    await page.goto(server.url);
    await page.getByRole('link', { name: 'Share your story' }).waitFor();
    await page.getByRole('link', { name: 'Ask a question' }).first().waitFor();
    await expectBare(reader);

    await page.getByLabel('Treatment', { exact: true }).fill('Dermapen');
    await page.getByLabel('Kind of scar').selectOption('atrophic');
    await page.getByLabel('Its cause').selectOption('acne');
    await press(page, 'Show stories');
    const asked = new URL(page.url());
    expect(asked.pathname).toBe('/stories');
    expect(asked.searchParams.get('treatment')).toBe('microneedling-pen');
    expect(asked.searchParams.get('scar')).toBe('atrophic');
    expect(asked.searchParams.get('cause')).toBe('acne');
    await expectBare(reader);

    await page.locator('main article h2').getByRole('link').first().click();
    await page.waitForURL('**/stories/*/*');
    await page.getByText('Tie to a seller', { exact: true }).waitFor();
    await expectBare(reader);

    await page.locator('main').getByRole('link', { name: 'Needling pen', exact: true }).click();
    await heading(page, 'Needling pen');
    await expectBare(reader);

    const source = page.locator('main a[href^="#source-"]').first();
    const cited = (await source.getAttribute('href'))?.slice(1) ?? '';
    await source.click();
    await expectReached(page, cited);
    await page.locator('main .evidence a[href="#grades"]').first().click();
    await expectReached(page, 'grades');

    await page.getByRole('link', { name: 'Needling, and needling with heat' }).first().click();
    await heading(page, 'Needling, and needling with heat');
    await page.getByText('Not yet reviewed by a clinician').waitFor();
    await expectBare(reader);

    const place = page.getByRole('link', { name: 'What can go wrong', exact: true });
    // Beside the text where there is room, else folded.
    if (!(await place.isVisible()))
      await page.locator('summary', { hasText: 'In this guide' }).click();
    await place.click();
    await expectReached(page, 'what-can-go-wrong');

    await page.getByRole('link', { name: 'Worse at week six than at week two' }).click();
    await heading(page, /^Worse at week six/);
    await expectBare(reader);

    const answer = page.locator('.reply', { hasText: 'not being polite about it' });
    const way = answer.locator('.reply-answers').getByRole('link', { name: 'Ewan' });
    const answered = new URL((await way.getAttribute('href')) ?? '', page.url()).hash.slice(1);
    await way.click();
    await expectReached(page, answered);
    await page.locator(`#${answered}:target`, { hasText: 'Mine looked braw' }).waitFor();
    await reader.close();
  });

  it('finds by search what is spelled wrong, and the place of a reply in its thread', async () => {
    const reader = await browser.newPage(options);
    const { page } = reader;
    await page.goto(server.url);
    await page.getByLabel('What are you looking for?').fill('fraxel restor dual');
    await press(page, 'Search');
    await heading(page, 'Search');
    expect(await page.getByLabel('What are you looking for?').inputValue()).toBe(
      'fraxel restor dual',
    );
    await expectBare(reader);
    await page
      .getByRole('link', { name: 'Non-ablative fractional laser, 1550 and 1927 nm', exact: true })
      .click();
    await heading(page, /1550/);

    await findWhenIndexed(page, `${server.url}/search?q=unload+the+dishwasher`);
    await page.locator('main article h3').getByRole('link').first().click();
    await page.waitForURL(/\/discussions\/.*#post-/);
    await page.locator('li:target', { hasText: 'unload the dishwasher' }).waitFor();
    await expectBare(reader);

    await page.goto(`${server.url}/search?q=qwrtzpvk`);
    await page.getByText('Nothing was found for “qwrtzpvk”').waitFor();
    await page.locator('main').getByRole('link', { name: 'Ask a question' }).click();
    await heading(page, 'Ask a question');
    await reader.close();
  });
});
