import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, type TestBrowser, type TestPage } from '../support/browser';
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

/** What is drawn with lines, which stay when fills, tints and shadows are gone. */
const lines = (page: Page, selector: string, part = '') =>
  page
    .locator(selector)
    .first()
    .evaluate((one, pseudo) => {
      const { outlineStyle, outlineWidth, borderBottomColor, borderBottomWidth, backgroundColor } =
        getComputedStyle(one, pseudo || null);
      const outline = outlineStyle === 'none' ? 'none' : `${outlineStyle} ${outlineWidth}`;
      return { outline, border: `${borderBottomWidth} ${borderBottomColor}`, backgroundColor };
    }, part);

describe('with the few colours of a reader’s own', () => {
  it('a chosen tile, the part of the site one is in, a chosen filter and the focus are told by lines', async () => {
    const { page, close } = await browser.newPage({ width: 360 });
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(`${server.url}/stories/new`);
    await page.getByRole('radio', { name: 'Mine', exact: true }).focus();
    await page.keyboard.press('Space');
    const chosen = '.tile:has(:checked)';
    expect((await lines(page, chosen)).outline).toBe('solid 3px');
    await page.keyboard.press('Tab');
    expect((await lines(page, chosen)).outline).toMatch(/^solid/);
    expect((await lines(page, '.tile:not(:has(:checked))')).outline).toBe('none');
    expect((await lines(page, '.button-primary')).border).toMatch(/^[1-9]/);

    await page.goto(`${server.url}/stories?scar=atrophic`);
    const here = await lines(page, '.site-nav [aria-current]');
    expect(here).not.toEqual(await lines(page, '.site-nav a:not([aria-current])'));
    const box = await lines(page, '[data-selected] .filter-label', '::before');
    const empty = '.filter-value:not([data-selected]) .filter-label';
    expect(box.backgroundColor).not.toBe((await lines(page, empty, '::before')).backgroundColor);

    await page.goto(`${server.url}/search`);
    expect((await lines(page, '.site-icon[aria-current]')).outline).toBe('solid 2px');
    await close();
  });
});

const MOVED = 'data-came-by-transition';

/** Whether a page came with a transition from the one before; and what else on it would move. */
async function movementOf(page: Page): Promise<{ arrival: string | null; moving: number }> {
  await page.goto(`${server.url}/guides`);
  await page.getByRole('navigation').getByRole('link', { name: 'Stories' }).click();
  await page.waitForURL('**/stories');
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((one) => {
        const { transitionDuration, animationName } = getComputedStyle(one);
        return /[1-9]/.test(transitionDuration) || animationName !== 'none';
      }).length,
  );
  return { arrival: await page.locator('html').getAttribute(MOVED), moving };
}

describe('for who wants no motion', () => {
  it.each([
    ['reduce', { arrival: 'no', moving: 0 }],
    ['no-preference', { arrival: 'yes', moving: expect.any(Number) }],
  ] as const)('nothing on a page moves, nor between pages: %s', async (reducedMotion, expected) => {
    const { page, close } = await browser.newPage();
    await page.addInitScript((name) => {
      addEventListener('pagereveal', (event) => {
        const viewTransition: unknown = Reflect.get(event, 'viewTransition');
        document.documentElement.setAttribute(name, viewTransition ? 'yes' : 'no');
      });
    }, MOVED);
    await page.emulateMedia({ reducedMotion });
    expect(await movementOf(page)).toEqual(expected);
    await close();
  });
});

const MAIN_PAGES = [
  ...['/', '/stories', '/treatments', '/treatments/silicone-gel', '/guides/needling'],
  ...['/discussions', '/search?q=needling', '/stories/new', '/login', '/uk'],
];

describe('while a page loads for the first time', () => {
  it.each([360, 1280])('nothing on it jumps, %s px wide', async (width) => {
    const shifts: Record<string, number> = {};
    for (const path of MAIN_PAGES) {
      const { page, close } = await browser.newPage({ width });
      await page.addInitScript(() => {
        const seen = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { shift = '0' } = document.documentElement.dataset;
            const sum = Number(shift) + Number(Reflect.get(entry, 'value'));
            document.documentElement.dataset.shift = String(sum);
          }
        });
        seen.observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(server.url + path);
      await page.evaluate(async () => {
        await document.fonts.ready;
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        await frame();
        await frame();
      });
      shifts[path] = Number((await page.locator('html').getAttribute('data-shift')) ?? 0);
      await close();
    }
    expect(shifts).toEqual(Object.fromEntries(MAIN_PAGES.map((path) => [path, 0])));
  });
});

describe('the words on a page', () => {
  it('are declared in the language that they are in, a title in its own', async () => {
    const { page, close } = await browser.newPage();
    for (const [path, language] of Object.entries({ '/uk': 'uk', '/ru': 'ru', '/': 'en' })) {
      await page.goto(server.url + path);
      expect(await page.locator('html').getAttribute('lang'), path).toBe(language);
    }
    await page.goto(`${server.url}/stories?language=ru`);
    await page.locator('main article h2[lang=ru]').first().getByRole('link').click();
    await page.waitForURL('**/stories/*/*');
    expect(await page.locator('h1').getAttribute('lang')).toBe('ru');
    await close();
  });
});

describe('help', () => {
  it('stands in the same place on every page: the way to contact is in the footer', async () => {
    const { page, close } = await browser.newPage();
    const places = new Set<number>();
    for (const path of MAIN_PAGES) {
      await page.goto(server.url + path);
      const links = page.locator('footer nav a');
      const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')));
      places.add(hrefs.findIndex((href) => href?.endsWith('/contact')));
    }
    expect([...places]).toEqual([expect.any(Number)]);
    expect([...places][0]).toBeGreaterThanOrEqual(0);
    await close();
  });
});
