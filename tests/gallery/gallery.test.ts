import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { browse } from '../support/browse';
import { launchBrowser, type TestBrowser, type TestPage } from '../support/browser';
import { galleryIndex, LANGUAGES, pictureName, SCHEMES, WIDTHS } from '../support/gallery-index';
import { type CataloguePage, pages } from '../support/pages';
import { openSites } from '../support/sites';

const FOLDER = path.resolve('.gallery');
const AT_ONCE = 2;
const ONLY = process.env.GALLERY_ONLY ?? '';

const shown = pages.filter(({ name }) => name.includes(ONLY));
const sites = openSites();
let browser: TestBrowser;

beforeAll(async () => {
  browser = await launchBrowser();
  if (ONLY === '') rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path.join(FOLDER, 'index.html'), galleryIndex(pages));
});
afterAll(async () => {
  await browser.close();
  await sites.stop();
});

it('makes a picture of every page in every state, at each width, by day and by night', async () => {
  const waiting = shown.flatMap((page) => LANGUAGES.map((language) => ({ page, language })));
  const wrong: string[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { page, language } = next;
      const tab = await browser.newPage();
      const problem = await picture(tab, page, language).catch(String);
      const complaint = await tab.close().then(() => '', String);
      if (problem || complaint) wrong.push(`${page.name} in ${language}: ${problem}${complaint}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  expect(wrong).toEqual([]);
});

/** Opened once: only its looks differ between the pictures. Gives what is wrong with it, if anything. */
async function picture(tab: TestPage, listed: CataloguePage, language: string): Promise<string> {
  const { page } = tab;
  const status = await browse(sites, listed, tab, language);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    for (const scheme of SCHEMES) {
      await page.emulateMedia({ colorScheme: scheme });
      const file = path.join(FOLDER, pictureName({ name: listed.name, language, width, scheme }));
      await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
    }
  }
  return status === listed.status ? '' : `answered with ${status}`;
}
