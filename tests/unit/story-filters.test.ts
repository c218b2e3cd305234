import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countChosen,
  FACETS,
  filtersFor,
  loosen,
  NO_FILTERS,
  readFilters,
  toggle,
  VALUES,
  writeFilters,
} from '~/features/stories/story-filters';
import { nameKey } from '~/features/treatments/rules';

const NAMES: Record<string, string[]> = {
  silicone: ['silicone-gel'],
  kelocote: ['silicone-gel'],
  fraxel: ['co2-fractional', 'nafl-dual'],
  siliconegel: ['silicone-gel'],
  co2fractional: ['co2-fractional'],
  nafldual: ['nafl-dual'],
};
const read = (query: string) =>
  readFilters(new URLSearchParams(query), (name) => NAMES[nameKey(name)] ?? []);
const canonical = (query: string) => writeFilters(read(query));

const value = fc.oneof(
  fc.constantFrom(...FACETS.flatMap((facet) => VALUES[facet]), ...Object.keys(NAMES)),
  fc.constantFrom('Kelo-Cote', 'FRAXEL', ' atrophic ', 'Keloid', 'en', 'UK', 'self_injury', ''),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
);
const parameter = fc.tuple(
  fc.oneof(fc.constantFrom(...FACETS, 'kind', 'sort', 'after', 'utm_source'), fc.string()),
  fc.oneof(value, fc.constantFrom('opinion', 'followed', 'newest', 'story', '23456789bcdfgh')),
);
const parameters = fc.array(parameter, { maxLength: 12 });
const queryOf = (pairs: [string, string][]) => new URLSearchParams(pairs).toString();

describe('the address of a list of stories', () => {
  it('has one form, which stays as it is', () => {
    fc.assert(
      fc.property(parameters, (pairs) => {
        const once = canonical(queryOf(pairs));
        expect(canonical(once)).toBe(once);
      }),
    );
  });

  it('does not depend on the order of what is asked', () => {
    const facetsOnly = fc.array(fc.tuple(fc.constantFrom(...FACETS), value), { maxLength: 10 });
    const shuffled = facetsOnly.chain((pairs) =>
      fc.tuple(
        fc.constant(pairs),
        fc.shuffledSubarray(pairs, { minLength: pairs.length, maxLength: pairs.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([pairs, others]) => {
        expect(canonical(queryOf(others))).toBe(canonical(queryOf(pairs)));
      }),
    );
  });

  it('keeps known words, each once, in a fixed order, and drops what it does not know', () => {
    expect(
      canonical('utm_source=x&sort=newest&outcome=better&scar=keloid&scar=Atrophic&scar=keloid'),
    ).toBe('scar=atrophic&scar=keloid&outcome=better');
    expect(canonical('kind=story&after=no&sort=best&scar=')).toBe('');
  });

  it('writes a treatment by its one address, and a shared name as all that it may mean', () => {
    expect(canonical('treatment=Kelo-Cote&treatment=silicone')).toBe('treatment=silicone-gel');
    expect(canonical('treatment=Fraxel')).toBe('treatment=co2-fractional&treatment=nafl-dual');
  });

  it('keeps what means nothing apart from the filter, to be able to say so', () => {
    const filters = read('treatment=zeraderm&scar=sunken&scar=atrophic&cause=self_injury');
    expect(filters.chosen.treatment).toEqual([]);
    expect(filters.chosen.scar).toEqual(['atrophic']);
    expect(filters.unknown.treatment).toEqual(['zeraderm']);
    expect(filters.unknown.scar).toEqual(['sunken']);
  });

  it('never filters by a cause that is kept private', () => {
    expect(VALUES.cause).not.toContain('self_injury');
    expect(read('cause=self_injury').chosen.cause).toEqual([]);
  });

  it('gives the same filters back after adding a value and taking it away', () => {
    const facet = fc.constantFrom('scar', 'cause', 'site', 'age', 'outcome', 'status' as const);
    fc.assert(
      fc.property(parameters, facet, fc.nat(), (pairs, name, at) => {
        const filters = { ...read(queryOf(pairs)), after: null, unknown: NO_FILTERS.unknown };
        const added = VALUES[name][at % VALUES[name].length] ?? '';
        const back = toggle(toggle(filters, name, added), name, added);
        expect(writeFilters(back)).toBe(writeFilters(filters));
      }),
    );
  });

  it('begins a changed list at its first page', () => {
    const filters = read('scar=keloid&after=23456789bcdfgh');
    expect(filters.after).toBe('23456789bcdfgh');
    expect(writeFilters(toggle(filters, 'scar', 'atrophic'))).toBe('scar=atrophic&scar=keloid');
    expect(writeFilters(loosen(filters, 'scar'))).toBe('');
  });

  it('counts what is chosen', () => {
    expect(countChosen(read('scar=keloid&scar=atrophic&site=cheek'))).toBe(3);
    expect(countChosen(filtersFor('treatment', ['b', 'a', 'b']))).toBe(2);
  });
});
