import { describe, expect, it } from 'vitest';
import { isSettled, matchOptions } from '~/ui/combo-options';

const OPTIONS = [
  { name: 'Lasers', also: [] },
  { name: 'Fractional CO₂ laser', also: ['CO2', 'Fraxel re:pair'] },
  { name: 'Needling', also: ['microneedling', 'Dermapen'] },
  { name: 'Silicone gel', also: ['Dermatix', 'силіконовий гель'] },
];
const namesFor = (text: string) => matchOptions(OPTIONS, text).map(({ name }) => name);

describe('names to choose from while one types', () => {
  it('puts what begins so before a word inside, and that before any letters inside', () => {
    expect(namesFor('las')).toEqual(['Lasers', 'Fractional CO₂ laser']);
    expect(namesFor('need')).toEqual(['Needling']);
    expect(matchOptions(OPTIONS, 'derma')).toEqual([
      { name: 'Needling', by: 'Dermapen' },
      { name: 'Silicone gel', by: 'Dermatix' },
    ]);
  });

  it('says by which other name it was found, and only then', () => {
    expect(matchOptions(OPTIONS, 'microneed')).toEqual([{ name: 'Needling', by: 'microneedling' }]);
    expect(matchOptions(OPTIONS, 'gel')).toEqual([{ name: 'Silicone gel', by: null }]);
  });

  it('does not mind capitals, accents, spaces or the alphabet', () => {
    expect(namesFor('  FRACTIONAL  co2 ')).toEqual(['Fractional CO₂ laser']);
    expect(namesFor('СИЛІКОН')).toEqual(['Silicone gel']);
  });

  it('offers the first names for nothing, and nothing for what nobody calls so', () => {
    expect(namesFor('')).toEqual(OPTIONS.map(({ name }) => name));
    expect(namesFor('zzz')).toEqual([]);
  });

  it('falls silent at a whole name, unless others begin with it', () => {
    const settled = (text: string) => isSettled(matchOptions(OPTIONS, text), text);
    expect(settled(' silicone GEL')).toBe(true);
    expect(settled('silicone ge')).toBe(false);
    expect(settled('Dermapen')).toBe(false);
    const family = [{ name: 'Laser', also: [] }, ...OPTIONS];
    expect(isSettled(matchOptions(family, 'laser'), 'laser')).toBe(false);
  });

  it('never offers more than a short list', () => {
    const many = Array.from({ length: 99 }, (_, n) => ({ name: `Laser ${n}`, also: [] }));
    expect(matchOptions(many, 'laser').length).toBe(12);
  });
});
