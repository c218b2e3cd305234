import { expect, test } from 'vitest';
import { cookGuide, UnknownSources } from '~/features/guides/cook-guide.server';
import { parseGuideFile } from '~/features/guides/guide-file';
import { guideFiles } from '~/features/guides/project-guides.server';
import { guideOrder } from '../../prisma/seed/guides/order';
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
  expect(() => cookGuide('A trap [[E1 constructor]].', book)).toThrow('constructor');
});

test('all sources that nobody listed are named at once', () => {
  const slip = () => cookGuide('One [[E1 S9]]. Two [[S8 S9]]. Three [[]].', book);
  expect(slip).toThrow(UnknownSources);
  expect(slip).toThrow('S9, S8');
});

test('a text may bring a source of its own, with an address and words', () => {
  const text =
    'So it was [[E3 Smith2026]].\n\n[Smith2026]: https://example.org/trial "Smith 2026, 40 people"\n';
  const { html, sources } = cookGuide(text, book);
  expect(sources).toEqual([
    { id: 'Smith2026', text: 'Smith 2026, 40 people', url: 'https://example.org/trial' },
  ]);
  expect(html).toContain('href="#source-1"');
  expect(html).not.toContain('example.org');
});

test('a source without words, without an address, or on no web, is none', () => {
  for (const line of [
    '[Own]: https://example.org',
    '[Own]: javascript:alert(1) "x"',
    '[Own]: /stories "x"',
    '[constructor]: data:text/html,x "x"',
  ]) {
    expect(() => cookGuide(`So [[E3 Own]].\n\n${line}\n`, book), line).toThrow('Own');
  }
});

test('a text can neither take the name of a listed source nor lose one that it had before', () => {
  const line = '[S1]: https://evil.example "Not the first trial"\n';
  const { sources } = cookGuide(`So [[S1 Old]].\n\n${line}`, book, {
    earlier: { Old: { text: 'Listed once', url: null }, S1: { text: 'Another', url: null } },
  });
  expect(sources.map(({ text }) => text)).toEqual(['First trial', 'Listed once']);
});

test('no heading takes an address that the page itself has', () => {
  const { contents } = cookGuide('## Sources\n\n## Source 1\n\n## !!\n\n# Main\n', book);
  expect(contents.map(({ id }) => id)).toEqual([
    'part-sources',
    'part-source-1',
    'part-',
    'part-main',
  ]);
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

test('every guide of the project has its place in the order', () => {
  expect(guideFiles().map(({ slug }) => slug)).toEqual(guideOrder);
});
