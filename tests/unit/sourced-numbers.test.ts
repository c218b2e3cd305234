import { describe, expect, it } from 'vitest';
import { guideFiles } from '~/features/guides/project-guides.server';
import { numbersIn, sentencesOf, unsourcedNumbers } from '~/features/guides/sourced-numbers';
import { sources } from '../../prisma/seed/guides/sources';
import { sheetSeeds } from '../../prisma/seed/sheets/index';
import { sheetSources } from '../../prisma/seed/sheets/sources';

const book = {
  S1: { text: 'Trial of 82 people, PMC5749614', figures: ['35 % gained, 17 to 25 % did not'] },
  S2: { text: 'Notice of October 2025' },
};
const faults = (markdown: string) =>
  unsourcedNumbers(markdown, book).map(({ why, what }) => [why, ...what]);

describe('a number in a text', () => {
  it('is found in digits and in words from three up', () => {
    expect(numbersIn('Of 1,845 people 74.8 % said so [[E2 S32]].')).toEqual(['1845', '74.8 %']);
    expect(numbersIn('One or two, three or a dozen; two thirds, a third.')).toEqual([
      '3',
      '12',
      '1/3',
      '1/3',
    ]);
  });

  it('is a per cent when it is the first of a range of per cent', () => {
    expect(numbersIn('19 to 45 %, or 17% and 14 percent')).toEqual([
      '19 %',
      '45 %',
      '17 %',
      '14 %',
    ]);
  });

  it('is not the name of a drug, a laser or a grade', () => {
    expect(numbersIn('5-FU, CO2 and **E1**')).toEqual([]);
  });
});

it('sentences come from paragraphs, headings, items and cells, without the addresses of links', () => {
  expect(
    sentencesOf(
      '## What *is*\n\nIt is. See [lasers](/guides/2) now?\n\n1. First\n   - Under it\n\n| a | b |\n| - | - |\n| c | d |',
    ),
  ).toEqual(['What is', 'It is.', 'See [lasers] now?', 'First', 'Under it', 'a', 'b', 'c', 'd']);
});

describe('a sentence with a number', () => {
  it('is caught when it has no source of its own', () => {
    expect(faults('It helped 35 % of them. That is so [[E2 S1]].')).toEqual([
      ['no source', '35 %'],
    ]);
    expect(faults('- Five sessions are usual')).toEqual([['no source', '5']]);
    expect(faults('## In 12 weeks')).toEqual([['no source', '12']]);
  });

  it('is caught when its source does not record that number', () => {
    expect(faults('It helped 53 % [[E2 S1]].')).toEqual([['not in its sources', '53 %']]);
    expect(faults('It helped 35 people [[E2 S1]].')).toEqual([['not in its sources', '35']]);
    expect(faults('It helped 5749614 people [[S1]].')).toEqual([['not in its sources', '5749614']]);
  });

  it('is caught when nobody knows its source', () => {
    expect(faults('It helped [[E2 S9]].')).toEqual([['unknown source', 'S9']]);
  });

  it('stands when one of its sources records it', () => {
    expect(faults('Of 82 people 35 % gained, warned in 2025 [[E2 S1 S2]].')).toEqual([]);
    expect(faults('It did nothing for 17 % [[S1]].')).toEqual([]);
  });
});

describe('the texts of the project', () => {
  const guides = guideFiles().map((file) => [file.slug, file] as const);
  it.each(guides)(
    'trace every number of the guide %s to a source that counted it',
    (_slug, { title, summary, body }) => {
      expect(unsourcedNumbers(`# ${title}\n\n${summary}\n\n${body}`, sources)).toEqual([]);
    },
  );

  it('trace every number of the treatment sheets to a source that counted it', () => {
    const all = { ...sources, ...sheetSources };
    const faulty = sheetSeeds.flatMap(({ code, scars, evidence, course, risks, avoid }) =>
      [scars, evidence, course, risks, avoid]
        .flat()
        .flatMap((statement) => unsourcedNumbers(statement, all))
        .map((fault) => ({ code, ...fault })),
    );
    expect(faulty).toEqual([]);
  });
});
