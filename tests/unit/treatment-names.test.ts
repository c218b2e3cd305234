import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness, nameKey, nameSlug, triples } from '~/features/treatments/rules';

const text = fc.string({ unit: 'grapheme', maxLength: 60 });

describe('names of treatments', () => {
  it('meet however they are spaced, dashed, capitalised or accented', () => {
    const meet = [
      ['Kelo-Kot', 'kelo kot', 'KELOKOT', 'Kelo–Kot®'],
      ['Juvéderm', 'juvederm'],
      ['Er:YAG', 'er-yag', 'ErYAG'],
      ['CO₂', 'CO2', 'co 2'],
      ['5-ФУ', '5фу'],
      ['мёд', 'мед'],
    ];
    for (const [first = '', ...others] of meet) {
      for (const other of others) expect(nameKey(other)).toBe(nameKey(first));
    }
  });

  it('keep apart what other letters make another word', () => {
    expect(nameKey('їжа')).not.toBe(nameKey('іжа'));
    expect(nameKey('йод')).not.toBe(nameKey('иод'));
  });

  it('fold to the same key when they are folded twice', () => {
    fc.assert(fc.property(text, (name) => nameKey(nameKey(name)) === nameKey(name)));
  });

  it('fold to letters and digits alone', () => {
    fc.assert(fc.property(text, (name) => /^[\p{L}\p{N}]*$/u.test(nameKey(name))));
  });

  it('stand in an address without changing what they mean', () => {
    fc.assert(
      fc.property(text, (name) => {
        const slug = nameSlug(name);
        return nameKey(slug) === nameKey(name) && nameSlug(slug) === slug;
      }),
    );
  });

  it('are as like as themselves, and no more like either way round', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, other] = [triples(nameKey(a)), triples(nameKey(b))];
        expect(likeness(one, one)).toBe(1);
        expect(likeness(one, other)).toBe(likeness(other, one));
        expect(likeness(one, other)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
