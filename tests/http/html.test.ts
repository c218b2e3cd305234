import { HtmlValidate } from 'html-validate';
import { afterAll, describe, expect, it } from 'vitest';
import { designRules, htmlRules } from '../support/html-rules';
import { type CataloguePage, pages } from '../support/pages';
import { openSites, visit } from '../support/sites';

const sites = openSites();
afterAll(() => sites.stop());

const validator = new HtmlValidate(htmlRules);
const designValidator = new HtmlValidate(designRules);

async function complaintsOf({ route }: CataloguePage, html: string): Promise<string[]> {
  const { results } = await (route.startsWith('design')
    ? designValidator
    : validator
  ).validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column, selector }) => {
      const source = html.split('\n')[line - 1]?.slice(Math.max(0, column - 60), column + 120);
      return `${ruleId}: ${message} at ${selector}: ${source}`;
    }),
  );
}

async function expectValid(page: CataloguePage, language?: string): Promise<void> {
  const seen = await visit(sites, page, language);
  expect([seen.status, seen.location]).toEqual([page.status, null]);
  if (page.shows) expect(seen.page.querySelector(page.shows), page.shows).not.toBeNull();
  expect(seen.html).not.toContain('\0');
  expect(seen.html).toMatch(/<\/body><\/html>$/);
  expect(await complaintsOf(page, seen.html)).toEqual([]);
}

/** One page of every route: what differs between its states was looked at in English. */
const oneOfEach = [...new Map(pages.map((page) => [page.route, page])).values()];

describe('every page is there in every state, and its HTML has no error', () => {
  it.each(pages)('$name', (page) => expectValid(page));
});

describe.each(['uk', 'ru'])('a page of every kind has no error in %s either', (language) => {
  it.each(oneOfEach)('$name', (page) => expectValid(page, language));
});
