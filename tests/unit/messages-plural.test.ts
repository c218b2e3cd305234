import { describe, expect, it } from 'vitest';
import { plural } from '~/messages/plural';
import { counted as countedRu, NOUNS as NOUNS_RU } from '~/messages/ru/counted';
import { counted, NOUNS } from '~/messages/uk/counted';

describe('words beside numbers', () => {
  it.each([
    [0, '0 історій'],
    [1, '1 історія'],
    [2, '2 історії'],
    [4, '4 історії'],
    [5, '5 історій'],
    [11, '11 історій'],
    [12, '12 історій'],
    [14, '14 історій'],
    [21, '21 історія'],
    [22, '22 історії'],
    [25, '25 історій'],
    [111, '111 історій'],
    [1001, '1\u00a0001 історія'],
  ])('%s in Ukrainian: %s', (n, words) => {
    expect(counted(n, NOUNS.story)).toBe(words);
  });

  it.each([
    [0, '0 ответов'],
    [1, '1 ответ'],
    [2, '2 ответа'],
    [4, '4 ответа'],
    [5, '5 ответов'],
    [11, '11 ответов'],
    [14, '14 ответов'],
    [21, '21 ответ'],
    [22, '22 ответа'],
    [25, '25 ответов'],
    [111, '111 ответов'],
    [1001, '1\u00a0001 ответ'],
  ])('%s in Russian: %s', (n, words) => {
    expect(countedRu(n, NOUNS_RU.reply)).toBe(words);
  });

  it('take the form of a part where the number has a fraction', () => {
    expect(plural('uk')(1.5, NOUNS.month)).toBe('місяця');
    expect(plural('ru')(1.5, NOUNS_RU.month)).toBe('месяца');
  });

  it.each([
    [1, 'story'],
    [2, 'stories'],
    [21, 'stories'],
    [1.5, 'stories'],
  ])('%s in English: %s', (n, word) => {
    expect(plural('en')(n, { one: 'story', other: 'stories' })).toBe(word);
  });
});
