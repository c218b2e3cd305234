import type { z } from 'zod';

const TYPES: Record<string, string> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in [ ]',
  object: 'an object in { }',
  null: 'null',
};

const FORMATS: Record<string, string> = {
  datetime: 'must be a time in UTC, such as 2018-10-02T11:25:50Z',
  url: 'must be an address that begins with http:// or https://',
  regex: 'is not written as the schema asks',
};

const UNITS: Record<string, string> = { string: ' characters', array: ' entries' };

/** What is wrong, in plain words; the text itself is not repeated: it tells of someone's health. */
export const plainProblem: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'is missing';
      return `must be ${TYPES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be one of: ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `has what the schema does not know: ${issue.keys.map(shownKey).join(', ')}`;
    case 'too_small':
      return `must be at least ${issue.minimum}${UNITS[issue.origin] ?? ''}`;
    case 'too_big':
      return `must be at most ${issue.maximum}${UNITS[issue.origin] ?? ''}`;
    case 'invalid_format':
      return FORMATS[issue.format] ?? 'is not written as the schema asks';
    case 'invalid_union':
      return issue.discriminator
        ? 'is missing, or no kind that the schema knows'
        : 'has none of the shapes that the schema knows';
    default:
      return issue.message ?? 'is not what the schema asks for';
  }
};

/** `facts.scars[0].cause`; empty for the whole line. */
export function pathWords(path: PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${printable(String(part))}`))
    .join('')
    .replace(/^\./, '');
}

const shownKey = (key: string) => `"${printable(key)}"`;

/** A terminal must not obey what stands in a file. */
const printable = (text: string) => text.replace(/\p{C}/gu, '�').slice(0, 60);
