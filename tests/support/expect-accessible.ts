import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browse } from './browse';
import { launchBrowser, type TestBrowser } from './browser';
import { barriersOn, misfitsOn } from './page-barriers';
import { type CataloguePage, pages } from './pages';
import { openSites, type Sites } from './sites';

/** The sites and a browser for the tests of one file. */
function prepare(): () => { sites: Sites; browser: TestBrowser } {
  let prepared: { sites: Sites; browser: TestBrowser };
  beforeAll(async () => {
    prepared = { sites: openSites(), browser: await launchBrowser() };
  });
  afterAll(async () => {
    await prepared.browser.close();
    await prepared.sites.stop();
  });
  return () => prepared;
}

/** A test for every page of the catalogue that is one of these, and one for their titles. */
export function describeAccessible(who: string, isOne: (page: CataloguePage) => boolean): void {
  const prepared = prepare();
  const routesOf = new Map<string, Set<string>>();

  describe(`${who} meets no barrier: by axe, at 400 %, with wider text, with a thumb`, () => {
    it.each(pages.filter(isOne))('on the page $name', async (listed) => {
      const { sites, browser } = prepared();
      const seen = await browser.newPage({ width: 360, height: 740 });
      expect(await browse(sites, listed, seen)).toBe(listed.status);
      expect(await barriersOn(seen.page)).toEqual([]);
      // Pages of what people wrote are called as they called it.
      if (listed.status < 400 && !listed.route.includes(':')) {
        const title = await seen.page.title();
        routesOf.set(title, (routesOf.get(title) ?? new Set()).add(listed.route));
      }
      await seen.close();
    });

    it('and tells pages apart by their titles', () => {
      const shared = [...routesOf].filter(([, routes]) => routes.size > 1);
      expect(shared.map(([title, routes]) => [title, ...routes])).toEqual([]);
    });
  });
}

/** One page of each route, in other languages: words are longer, and nothing is left in English. */
export function describeFits(languages: string[]): void {
  const prepared = prepare();
  const usual = pages.filter(({ site, status }) => site === 'demo' && status === 200);
  const firsts = usual.filter(
    (page, at) => usual.findIndex(({ route }) => route === page.route) === at,
  );

  describe.each(languages)('the words of /%s fit at 400 % and on a phone', (language) => {
    it.each(firsts)('on the page $name', async (listed) => {
      const { sites, browser } = prepared();
      const seen = await browser.newPage({ width: 360, height: 740, language });
      await browse(sites, listed, seen, language);
      expect(await seen.page.locator('html').getAttribute('lang')).toBe(language);
      expect(await misfitsOn(seen.page)).toEqual([]);
      await seen.close();
    });
  });
}
