import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser } from '../support/browser';
import { startServer, type TestServer } from '../support/server';

let server: TestServer;
let browser: TestBrowser;
beforeAll(async () => {
  server = await startServer({ env: { DEMO: '1' } });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** The form with its field for a treatment ready to propose. */
async function openForm(path = '/stories/new') {
  const opened = await browser.newPage({ width: 360, height: 800 });
  await opened.page.goto(server.url + path);
  const field = opened.page.locator('.combobox').getByRole('combobox');
  await field.waitFor();
  return { ...opened, field };
}

const optionsOn = (page: Page) => page.getByRole('option').allInnerTexts();

describe('choosing a treatment by typing', () => {
  it('goes by keyboard alone, and the form keeps what was chosen', async () => {
    const { page, field, close } = await openForm();
    await field.focus();
    await page.keyboard.type('dermapen');
    const option = page.getByRole('option', { name: /needling/i }).first();
    await option.waitFor();
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    expect(await optionsOn(page)).toEqual([expect.stringMatching(/Dermapen/)]);
    await page.keyboard.press('ArrowDown');
    const active = await field.getAttribute('aria-activedescendant');
    expect(active).toBe(await option.getAttribute('id'));
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toMatch(/needling/i);
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    expect(page.url()).toBe(`${server.url}/stories/new`);
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    await close();
  });

  it('closes with Escape, keeps any other name as typed, and says so aloud', async () => {
    const { page, field, close } = await openForm();
    await field.focus();
    await page.keyboard.type('laser');
    await page.getByRole('option').first().waitFor();
    const status = page.locator('.combobox').getByRole('status');
    expect(await status.innerText()).toMatch(/^\d+ names/);
    await page.keyboard.press('Escape');
    await page.getByRole('option').first().waitFor({ state: 'detached' });
    await field.fill('grandmother’s balm');
    expect(await field.inputValue()).toBe('grandmother’s balm');
    await page.getByText('No such name is known here').waitFor({ state: 'attached' });
    await close();
  });

  it('finds names of the reader’s language, and has no barrier while open', async () => {
    const { page, field, close } = await openForm('/uk/stories/new');
    await field.focus();
    await page.keyboard.type('силікон');
    await page.getByRole('option').first().waitFor();
    for (const words of await optionsOn(page)) expect(words.toLowerCase()).toContain('силікон');
    const axe = await new AxeBuilder({ page }).include('.combobox').analyze();
    expect(axe.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await close();
  });
});

describe('leaving a form with unsent words', () => {
  it('asks first, gives the focus back to who stays, and lets go who leaves', async () => {
    const { page, close } = await openForm();
    const guides = page.getByRole('link', { name: 'Guides', exact: true }).first();
    await page.locator('#story-title').fill('My words');
    await guides.click();
    const dialog = page.getByRole('dialog', { name: 'Leave without sending?' });
    await dialog.waitFor();
    expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.locator('#story-title').inputValue()).toBe('My words');
    expect(await guides.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: 'Leave' }).click();
    await page.waitForURL(`${server.url}/guides`);
    await close();
  });

  it('asks nothing of who has typed nothing, or has sent it', async () => {
    const { page, close } = await openForm();
    await page.getByRole('link', { name: 'Guides', exact: true }).first().click();
    await page.waitForURL(`${server.url}/guides`);
    await page.goBack();
    await page.locator('#story-title').fill('My words');
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByRole('alert').first().waitFor();
    await close();
  });
});
