import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkName, cleanName, nameKey } from '~/features/accounts/names';

const check = (typed: string) => checkName(cleanName(typed));

describe('a name on the forum', () => {
  it.each([
    'Anna',
    'Anna Maria',
    'anna_23',
    "O'Neill",
    'Jean-Luc',
    'Олена',
    "Мар'яна",
    'Ελένη',
    'אנה',
    'ليلى',
    'さくら',
    'サーラ',
    '王 Anna',
    'प्रिया',
    '유나',
    'Łukasz',
  ])('may be %s', (name) => {
    expect(check(name)).toBeNull();
  });

  it.each([
    ['A', 'short'],
    ['  A  ', 'short'],
    ['a'.repeat(41), 'long'],
    ['1234', 'signs'],
    ['anna@example.org', 'signs'],
    ['example.com', 'signs'],
    ['http://x', 'signs'],
    ['a/b', 'signs'],
    ['-anna', 'signs'],
    ['an--na', 'signs'],
    ['an\u200bna', 'signs'],
    ['an\u202ena', 'signs'],
    ['an\u3164na', 'signs'],
    ['an\nna', 'signs'],
    ['anna 😀', 'signs'],
    ['a\u0301\u0301\u0301\u0301\u0301nna', 'signs'],
    ['\u1d00nna', 'signs'],
    ['\u13aa\u13a1\u13a2', 'signs'],
    ['Аnna', 'mixed'],
    ['Оlena', 'mixed'],
    ['Ελενa', 'mixed'],
    ['Олена Ελένη', 'mixed'],
    ['Admin', 'reserved'],
    ['ADM1N', 'reserved'],
    ['Ádmin', 'reserved'],
    ['the admin', 'reserved'],
    ['Scarwise Team', 'reserved'],
    ['scar-wise', 'reserved'],
    ['Модератор', 'reserved'],
    ['anonymous', 'reserved'],
  ])('cannot be %j: %s', (name, problem) => {
    expect(check(name)).toBe(problem);
  });

  it('cannot be Admin with a Cyrillic letter, nor in letters of another width', () => {
    expect(check('Аdmin')).toBe('mixed');
    expect(check('Ａｄｍｉｎ')).toBe('reserved');
  });
});

describe('two names that read the same', () => {
  it.each([
    ['Anna', 'ANNA'],
    ['Anna', 'anna '],
    ['Anna Maria', 'anna-maria'],
    ['Anna Maria', 'AnnaMaria'],
    ['Paul', 'Pau1'],
    ['Paul', 'PauI'],
    ['Otto', '0tt0'],
    ['ACE', 'АСЕ'],
    ['BEPA', 'ВЕРА'],
    ['coco', 'сосо'],
    ['ANNA', 'ΑΝΝΑ'],
    ['Jose', 'José'],
    ["O'Neill", 'O’Neill'],
    ['modem', 'modern'],
  ])('%s and %s have one key', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['Anna', 'Hanna'],
    ['Anna', 'Анна'],
    ['Olena', 'Олена'],
    ['Ivan', 'Иван'],
  ])('%s and %s have two', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it('are found however they are typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
        const name = cleanName(typed);
        if (checkName(name) !== null) return;
        expect(nameKey(name)).not.toBe('');
        expect(nameKey(name.toUpperCase().toLowerCase())).toBe(nameKey(name.toLowerCase()));
        expect(cleanName(name)).toBe(name);
      }),
    );
  });

  it('never have the key of an erased account', () => {
    expect(nameKey('erased-abc')).not.toContain('-');
  });
});

it('the table of look-alikes is in the letters that it claims', () => {
  const source = readFileSync('app/features/accounts/look-alikes.ts', 'utf8');
  const cyrillic = source.slice(source.indexOf('// Cyrillic'), source.indexOf('// Greek'));
  const letters = [...cyrillic.matchAll(/(\S): '/gu)].map((match) => match[1] ?? '');
  expect(letters.filter((letter) => !/\p{Script=Cyrillic}/u.test(letter))).toEqual([]);
});
