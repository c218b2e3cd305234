import { expect, test } from 'vitest';
import { guideFiles } from '~/features/guides/project-guides.server';
import { textWarnings } from '~/features/guides/text-warnings';
import { sources } from '../../prisma/seed/guides/sources';

const book = { S1: { text: 'Trial of 40 people', figures: ['35 % gained'] } };
const warnings = (body: string) => textWarnings({ title: 'Gels', summary: 'On gels.', body }, book);

test('a number without a mark is pointed out, with its sentence', () => {
  expect(warnings('It went well. Of 12 people all smiled.')).toEqual([
    { kind: 'number', sentence: 'Of 12 people all smiled.', why: 'no source', what: ['12'] },
  ]);
});

test('a number that its source does not have on record is pointed out', () => {
  expect(warnings('It helped 35 % [[E2 S1]].')).toEqual([]);
  expect(warnings('It helped 36 % [[E2 S1]].')).toMatchObject([
    { why: 'not in its sources', what: ['36 %'] },
  ]);
});

test.each([
  'It is guaranteed to work.',
  'Absolutely safe for all.',
  'It completely removes scars.',
  'It can remove a scar completely.',
  'A MIRACLE.',
])('“%s” is pointed out as a promise', (body) => {
  expect(warnings(body)).toMatchObject([{ kind: 'promise' }]);
});

test('a promise in the title or the summary is pointed out too', () => {
  const words = { title: 'Guaranteed gels', summary: 'Flawless.', body: 'So.' };
  expect(textWarnings(words, book)).toEqual([
    { kind: 'promise', words: ['guaranteed', 'flawless'] },
  ]);
});

test('HTML is pointed out, a sign of "less than" is not', () => {
  expect(warnings('A <b>bold</b> word.')).toEqual([{ kind: 'html' }]);
  expect(warnings('a < b, and b > c')).toEqual([]);
});

test.each(guideFiles().map((file) => [file.slug, file] as const))(
  'the guide %s of the project gives no warning',
  (_slug, file) => {
    expect(textWarnings(file, sources)).toEqual([]);
  },
);
