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

/** A slow phone, on which a page takes long enough to come alive that people are quicker. */
const SLOWER = 4;
const ROUNDS = 12;

describe('a page that comes alive', () => {
  it('takes keys that are pressed meanwhile', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const { page, context, close } = await browser.newPage();
      const phone = await context.newCDPSession(page);
      await phone.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      await page.goto(`${server.url}/stories/new`, { waitUntil: 'commit' });
      await page.locator('a.skip').waitFor({ state: 'attached' });
      for (let key = 0; key < 12; key += 1) {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Space');
      }
      await page.waitForFunction(() => '__remixRouter' in window);
      await page.getByLabel('Which treatment?').fill('Dermatix');
      expect(await page.getByLabel('Which treatment?').inputValue()).toBe('Dermatix');
      await close();
    }
  });
});
