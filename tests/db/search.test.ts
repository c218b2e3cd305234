import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Results, search } from '~/features/search/index.server';
import type { Section } from '~/features/search/rules';
import { type TestDatabase, testDatabase } from '../support/database';
import { type Community, openCommunity } from '../support/search-community';
import { type JudgedQuery, judged } from '../support/search-queries';

let at: TestDatabase;
let community: Community;
beforeAll(async () => {
  at = await testDatabase();
  community = await openCommunity(at.db);
});
afterAll(() => at.close());

const FIRST = 3;

async function resultsOf(typed: string, section: Section | null = null): Promise<Results> {
  const request = { typed, section, after: null, language: 'en' as const, looker: null };
  const page = await search(at.db, request);
  if (page.kind !== 'found') throw new Error(`${typed}: ${page.kind}`);
  return page;
}

/** What is shown, in order: codes of treatments, slugs of guides, keys of the corpus. */
function namesIn(results: Results): Record<string, string[]> {
  const keys = new Map([...community].map(([key, id]) => [id, key]));
  return Object.fromEntries(
    results.sections.map(({ section, hits }) => [
      section,
      hits.map(({ kind, id, slug }) => (kind === 'guide' ? slug : (keys.get(id) ?? id))),
    ]),
  );
}

describe('the judged queries', () => {
  it('are at least forty', () => {
    expect(judged.length).toBeGreaterThanOrEqual(40);
  });

  it.each(judged)('$query', async ({ query, finds, not = [], corrected }: JudgedQuery) => {
    const results = await resultsOf(query);
    const shown = namesIn(results);
    for (const [section, wanted] of Object.entries(finds)) {
      expect(shown[section]?.slice(0, FIRST), section).toEqual(expect.arrayContaining(wanted));
    }
    for (const key of not) expect(Object.values(shown).flat()).not.toContain(key);
    expect(results.correction).toEqual(corrected ? { words: corrected, shown: true } : null);
  });
});
