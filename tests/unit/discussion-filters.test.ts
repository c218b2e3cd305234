import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  change,
  countChosen,
  NO_FILTERS,
  readFilters,
  SORTS,
  writeFilters,
} from '~/features/discussions/list-filters';
import { LISTED_KINDS } from '~/features/discussions/vocabulary';
import { SCAR_KINDS } from '~/features/stories/vocabulary';
import { nameKey } from '~/features/treatments/rules';

const NAMES: Record<string, string[]> = {
  silicone: ['silicone-gel'],
  siliconegel: ['silicone-gel'],
  fraxel: ['nafl-dual', 'co2-fractional'],
  co2fractional: ['co2-fractional'],
  nafldual: ['nafl-dual'],
};
const known = {
  slugsOf: (name: string) => NAMES[nameKey(name)] ?? [],
  guides: ['needling', 'lasers'],
};
const read = (query: string) => readFilters(new URLSearchParams(query), known);
const canonical = (query: string) => writeFilters(read(query));

const value = fc.oneof(
  fc.constantFrom(...LISTED_KINDS, ...SORTS, ...SCAR_KINDS, ...Object.keys(NAMES)),
  fc.constantFrom('needling', 'yes', 'no', '', ' Fraxel ', 'reply', '23456789bcdfgh'),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
);
const parameter = fc.tuple(
  fc.oneof(
    fc.constantFrom('kind', 'treatment', 'scar', 'guide', 'unanswered', 'sort', 'after'),
    fc.string(),
  ),
  value,
);
const queries = fc
  .array(parameter, { maxLength: 12 })
  .map((pairs) => new URLSearchParams(pairs).toString());

describe('the address of a list of discussions', () => {
  it('has one form, which stays as it is', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const once = canonical(query);
        expect(canonical(once)).toBe(once);
      }),
    );
  });

  it('keeps what it knows, in a fixed order, and drops the rest', () => {
    expect(
      canonical('utm_source=x&sort=newest&guide=needling&unanswered=yes&scar=keloid&kind=talk'),
    ).toBe('kind=talk&scar=keloid&guide=needling&unanswered=yes&sort=newest');
    expect(canonical('kind=reply&scar=sunken&guide=no-such&unanswered=1&sort=best&after=no')).toBe(
      '',
    );
    expect(canonical('treatment=&scar=&guide=&sort=active')).toBe('');
  });

  it('writes a treatment by its address, and a shared name as all that it may mean', () => {
    expect(canonical('treatment=Silicone+Gel')).toBe('treatment=silicone-gel');
    expect(canonical('treatment=Fraxel')).toBe('treatment=co2-fractional&treatment=nafl-dual');
  });

  it('keeps what means nothing apart from the filter, to be able to say so', () => {
    const filters = read('treatment=zeraderm&treatment=silicone');
    expect([filters.treatments, filters.unknown]).toEqual([['silicone-gel'], ['zeraderm']]);
  });

  it('begins a changed list at its first page, without what was not understood', () => {
    const filters = read('kind=question&treatment=zeraderm&after=23456789bcdfgh');
    expect(writeFilters(filters)).toBe('kind=question&treatment=zeraderm&after=23456789bcdfgh');
    expect(writeFilters(change(filters, { unanswered: true }))).toBe(
      'kind=question&unanswered=yes',
    );
  });

  it('counts what the list is narrowed to, its kind aside', () => {
    expect(countChosen(NO_FILTERS)).toBe(0);
    expect(countChosen(read('kind=talk&treatment=fraxel&scar=keloid&unanswered=yes'))).toBe(4);
  });
});
