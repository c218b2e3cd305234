import { expect, test } from 'vitest';
import { cookGuide } from '~/features/guides/cook-guide.server';
import { parseGuideFile } from '~/features/guides/guide-file';
import { guideFiles } from '~/features/guides/load-guides.server';
import { sources as sourceBook } from '../../prisma/seed/guides/sources';

const book = {
  S1: { text: 'First trial', url: 'https://example.org/1' },
  S2: { text: 'Second trial', url: null },
};

test('a mark becomes a grade that leads to the key and numbers that lead to the sources', () => {
  const { html, sources } = cookGuide('It helped some [[E2 S2 S1]]. Again [[S2]].', book);
  expect(html).toContain('<a class="grade grade-E2" href="#grades" aria-label="Grade E2: ');
  expect(html).toContain('<a href="#source-1" aria-label="Source 1">[1]</a>');
  expect(html).toContain('<a href="#source-2" aria-label="Source 2">[2]</a>');
  expect(sources.map(({ id }) => id)).toEqual(['S2', 'S1']);
  expect(html).not.toContain('[[');
});

test('a source that nobody listed stops the guide', () => {
  expect(() => cookGuide('It helped [[E1 S9]].', book)).toThrow('S9');
  expect(() => cookGuide('A made-up grade [[E7 S1]].', book)).toThrow('E7');
});

test('headings can be linked to, each by an address of its own', () => {
  const { html, contents } = cookGuide('## Time *and* age\n\n### Part\n\n## Time and age\n', book);
  expect(contents).toEqual([
    { id: 'time-and-age', title: 'Time and age' },
    { id: 'time-and-age--2', title: 'Time and age' },
  ]);
  expect(html).toContain('<h2 id="time-and-age">Time <em>and</em> age</h2>');
  expect(html).toContain('<h3 id="part">Part</h3>');
});

test('titles in the list of contents are plain words', () => {
  const { contents } = cookGuide('## Gel & "sheets" < tape\n', book);
  expect(contents[0]?.title).toBe('Gel & "sheets" < tape');
});

test('tables stand, scripts do not', () => {
  const { html } = cookGuide(
    '| a | b |\n| - | - |\n| 1 | 2 |\n\n<script>alert(1)</script><img src=x onerror=alert(1)>\n\n[x](javascript:alert(1))',
    book,
  );
  expect(html).toContain('<td>1</td>');
  expect(html).not.toMatch(/script|onerror|<img/);
});

const front =
  'slug: a-guide\nsection: understanding\ntitle: A guide: part one\nsummary: Short.\nwritten: 2026-11-22';

test('a guide file is read with its colons, lists and dates', () => {
  const file = parseGuideFile(
    `---\n${front}\ntreatments: a.b, c\nformerly: old-name\n---\n\nText.\n`,
  );
  expect(file).toMatchObject({
    title: 'A guide: part one',
    treatments: ['a.b', 'c'],
    formerly: ['old-name'],
    body: 'Text.',
  });
  expect(file.written.toISOString()).toBe('2026-11-22T00:00:00.000Z');
});

test('a guide file with a slip in its head is refused', () => {
  expect(() => parseGuideFile('Just text.')).toThrow('---');
  expect(() => parseGuideFile(`---\n${front}\nauthro: me\n---\nText.`)).toThrow('authro');
  expect(() => parseGuideFile('---\nslug: x\n---\nText.')).toThrow();
});

test('every guide of the project can be cooked, and each has a grade and a source', () => {
  for (const file of guideFiles()) {
    const { html, contents, sources } = cookGuide(file.body, sourceBook);
    expect(html, file.slug).toContain('class="grade');
    expect(contents.length, file.slug).toBeGreaterThan(2);
    expect(sources.length, file.slug).toBeGreaterThan(2);
    for (const { url } of sources) if (url !== null) expect(URL.canParse(url), url).toBe(true);
  }
});

test('the grade H and the grade E0 keep their meaning apart', () => {
  const { html } = cookGuide('Warned [[H S1]]. Not found [[E0 S2]].', book);
  expect(html).toContain('class="grade grade-H"');
  expect(html).toContain('nothing on scars');
});
