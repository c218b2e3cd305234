import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const FOLDER = 'app/styles/fonts';
const FACES = readFileSync('app/styles/fonts.css', 'utf8');
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.woff2'));

it('All fonts together weigh at most 60 KB', () => {
  const weight = files.reduce((sum, file) => sum + statSync(path.join(FOLDER, file)).size, 0);
  expect(files.length).toBeGreaterThan(0);
  expect(weight).toBeLessThanOrEqual(60_000);
});

it('Every font that is kept is used, and every one that is used is kept', () => {
  const used = [...FACES.matchAll(/url\("\.\/fonts\/([^"]+)"\)/g)].map(([, file]) => file);
  expect(used.toSorted()).toEqual(files.toSorted());
});

it('No face moves a page that is being read', () => {
  const faces = FACES.split('@font-face').filter((face) => face.includes('url('));
  expect(faces.filter((face) => !face.includes('font-display: optional'))).toEqual([]);
});

it('The licence of each family stands beside it', () => {
  const families = new Set(
    files.map((file) => file.replace(/-(latin|latin-ext|cyrillic)\.woff2$/, '')),
  );
  for (const family of families) {
    expect(readFileSync(path.join(FOLDER, `${family}-licence.txt`), 'utf8')).toContain(
      'SIL OPEN FONT LICENSE',
    );
  }
});

it('Every letter of the three languages is in a face that is asked for it', () => {
  const ranges = [...FACES.matchAll(/unicode-range: ([^;]+);/g)].flatMap(([, range = '']) =>
    range.split(', ').map((part) =>
      part
        .slice(2)
        .split('-')
        .map((code) => Number.parseInt(code, 16)),
    ),
  );
  const asked = (letter: string) => {
    const code = letter.codePointAt(0) ?? 0;
    return ranges.some(([from = 0, to = from]) => from <= code && code <= to);
  };
  const letters = 'AZazéáłüß₴₽€£«»“”„–—…·× АЯаяҐґЄєІіЇїЁёЪъЫыЭэ’№';
  expect([...letters].filter((letter) => !asked(letter))).toEqual([]);
});
