import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '~/urls';
import { pages } from '../support/pages';
import { openSites, visit } from '../support/sites';
import { inWrongLanguage } from '../support/wrong-language';

const sites = openSites();
beforeAll(async () => {
  await sites.of('demo');
});
afterAll(() => sites.stop());

/** The pages of the design system show the same parts in several languages on purpose. */
const spoken = pages.filter(({ route }) => !route.startsWith('design'));
const oneOfEach = new Map(spoken.map((page) => [page.route, page]));
const named = spoken.map((page) => [page.name, page] as const);
/** Ukrainian has letters of its own on either side, so that all states are read in it. */
const namedIn = (language: Language) =>
  language === 'uk' ? named : named.filter(([, page]) => oneOfEach.get(page.route) === page);

describe.each(LANGUAGES)(
  'every text under %s is in the language that is declared for it',
  (language) => {
    it.each(namedIn(language))('%s', async (_name, page) => {
      const seen = await visit(sites, page, language);
      expect([...new Set(inWrongLanguage(seen.page))]).toEqual([]);
    });
  },
);
