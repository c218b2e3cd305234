import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathWords } from '~/features/search/path-words';
import { newId } from '~/platform/ids.server';

describe('the words of a wrong address', () => {
  it.each([
    ['/kelod-scars', 'kelod scars'],
    ['/guides/kinds-of-scar', 'kinds of scar'],
    ['/treatmnts/silicone-gel', 'treatmnts silicone gel'],
    [
      '/uk/stories/%D0%BA%D0%B5%D0%BB%D0%BE%D1%97%D0%B4-%D0%BD%D0%B0-%D0%B2%D1%83%D1%85%D1%96',
      'келоїд на вухі',
    ],
    ['/ru/рубец_от_ожога.html', 'рубец от ожога'],
    [`/stories/${newId()}/silicone-on-my-scar`, 'silicone on my scar'],
    ['/guides/keloid-keloid', 'keloid'],
    ['/treatments/no-treatment', 'no treatment'],
  ])('of %s are "%s"', (path, words) => {
    expect(pathWords(path)).toBe(words);
  });

  it.each([
    '/',
    '/uk',
    '/wp-login.php',
    '/.env',
    '/.git/config',
    '/wp-admin/setup',
    '/assets/old-3f2a.js',
    '/account/secret-name',
    '/members/Anna%20Example',
    '/review/some-post',
    `/stories/${newId()}`,
    '/1234/5678',
    '/no-such-page',
    '/nothing/here',
    '/uk/немає-такої-сторінки',
    '/ru/нет-такой-страницы.html',
    '/%E0%A4%A',
  ])('of %s are none', (path) => {
    expect(pathWords(path)).toBe('');
  });

  it('are few, short and plain, whatever the address is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 600 }),
        fc.boolean(),
        (text, encoded) => {
          const words = pathWords(`/${encoded ? encodeURIComponent(text) : text}`);
          expect(words.split(' ').length).toBeLessThanOrEqual(6);
          expect(words.length).toBeLessThanOrEqual(200);
          expect(words).toMatch(/^[\p{L}\p{M}\p{N} ]*$/u);
        },
      ),
      { numRuns: 500 },
    );
  });
});
