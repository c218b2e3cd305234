import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemaFile } from '~/features/exchange/document-schema';
import { readDocument } from '~/features/exchange/read-document';
import { type Line, LONGEST_LINE, readLines } from '~/features/exchange/read-lines';
import { anyStoryFacts } from '../support/any-facts';
import { realDocuments, SOURCE, talk } from '../support/documents';

const story = realDocuments[0] ?? {};

async function linesOf(...chunks: (string | Uint8Array)[]): Promise<Line[]> {
  async function* file() {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  const lines: Line[] = [];
  for await (const line of readLines(file())) lines.push(line);
  return lines;
}

const problemsOf = (line: string) => {
  const read = readDocument(line);
  return 'problems' in read ? read.problems.map(({ path, says }) => `${path} ${says}`.trim()) : [];
};
const problemsWith = (over: object) => problemsOf(JSON.stringify({ ...story, ...over }));

describe('the schema', () => {
  it('in docs/ is the one that the code reads by', async () => {
    await expect(schemaFile()).toMatchFileSnapshot('../../docs/story.schema.json');
  });

  it('is read by every real post', () => {
    expect(realDocuments.flatMap((one) => problemsOf(JSON.stringify(one)))).toEqual([]);
  });
});

describe('a file is read line by line', () => {
  it('whatever its pieces, with empty lines counted and left out', async () => {
    const whole = await linesOf('one\n\n  \r\ntwo\r\nthree');
    const pieces = await linesOf(...'one\n\n  \r\ntwo\r\nthree');
    expect(whole.map((line) => line.number)).toEqual([1, 4, 5]);
    expect(pieces).toEqual(whole);
  });

  it('with letters that are cut in two by a piece, and without the mark at its start', async () => {
    const bytes = Buffer.from('\ufeffшрам\n');
    const lines = await linesOf(bytes.subarray(0, 4), bytes.subarray(4));
    expect(lines).toEqual([{ number: 1, text: 'шрам' }]);
  });

  it('and a line of ten million bytes, or of no text, is wrong alone', async () => {
    const long = Buffer.alloc(10_000_000, 'x');
    const lines = await linesOf(long, '\nnext\n', new Uint8Array([0xff, 0xfe]), '\nlast');
    expect(lines).toEqual([
      { number: 1, problem: `is longer than ${LONGEST_LINE} bytes` },
      { number: 2, text: 'next' },
      { number: 3, problem: 'is not UTF-8' },
      { number: 4, text: 'last' },
    ]);
  });
});

describe('what is wrong is said in plain words, with its place', () => {
  it.each([
    ['a missing field', { id: undefined }, 'id is missing'],
    ['a number for a text', { body: 5 }, 'body must be a text in quotes'],
    ['a field of none', { colour: 'red' }, 'has what the schema does not know: "colour"'],
    ['a kind of none', { facts: { kind: 'poem' } }, 'facts.kind is missing, or no kind'],
    ['a day for a time', { writtenAt: '2018-10-02' }, 'writtenAt must be a time in UTC'],
    ['a colon in a source', { source: { ...SOURCE, name: 'a:b' } }, 'source.name is not written'],
    ['an address of a script', { source: { ...SOURCE, url: 'javascript:x' } }, 'source.url must'],
    ['a title of none', { title: ' ' }, 'title is missing'],
    ['a story that answers', { replyTo: 'removed' }, 'replyTo is for replies alone'],
    ['a photo outside of the folder', { photos: [{ file: '../a.png' }] }, 'photos[0].file is not'],
  ])('%s', (_what, over, says) => {
    expect(problemsWith(over).join('\n')).toContain(says);
  });

  it('facts that point at nothing, or twice at the same', () => {
    const facts = structuredClone(Object(story).facts);
    facts.assessments[0].about = 't9';
    facts.treatments[1].scars = ['Z'];
    facts.scars[1].ref = 'A';
    expect(problemsWith({ facts })).toEqual(
      expect.arrayContaining([
        'facts.assessments[0].about points at nothing in this post',
        'facts.treatments[1].scars[0] points at nothing in this post',
        'facts.scars has the same ref twice',
      ]),
    );
  });

  it('figures without a recorded consent', () => {
    const facts = { ...Object(story).facts, consents: { publish: '2026-11', figures: '2026-11' } };
    expect(problemsWith({ facts })).toEqual([
      'facts.consents.figures must be null: source.consent says that no consent is recorded',
    ]);
    expect(problemsWith({ facts, source: { ...SOURCE, consent: 'recorded' } })).toEqual([]);
  });

  it('a reply that answers nothing', () => {
    expect(problemsWith({ title: undefined, facts: { kind: 'reply' } })).toEqual([
      'replyTo is missing: this is a reply',
    ]);
  });
});

describe('a hostile line', () => {
  it.each([
    ['no JSON', '{"id": ', 'is not JSON'],
    ['very deep', '['.repeat(400_000) + ']'.repeat(400_000), 'goes deeper than 20 levels'],
    ['a zero byte', JSON.stringify(talk('a', { body: 'a\0b' })), 'holds a character that is no'],
    ['half a character', JSON.stringify(talk('a', { body: '\ud800' })), 'holds a character that'],
    ['a prototype', '{"__proto__": {"id": "x"}}', 'has what the schema does not know'],
    ['a deep prototype', '{"facts": {"__proto__": {}}}', 'has what the schema does not know'],
    ['a constructor', JSON.stringify({ ...talk('a'), constructor: 1 }), '"constructor"'],
    ['null', 'null', 'must be an object in { }'],
    ['a list', '[]', 'must be an object in { }'],
  ])('is refused: %s', (_what, line, says) => {
    expect(problemsOf(line).join('\n')).toContain(says);
  });

  it('cannot speak to the terminal', () => {
    const told = problemsOf(JSON.stringify({ ...talk('a'), '\u001b[2Jgone': 1 })).join('\n');
    expect(told).toContain('[2Jgone');
    expect(told).not.toMatch(/\p{Cc}/u);
  });

  it('of any shape has its problems told, and none is thrown', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (line) => {
        const read = readDocument(line);
        expect('problems' in read && read.problems.length).toBeGreaterThan(0);
      }),
    );
  });
});

it('any facts come back from a line as they were', () => {
  fc.assert(
    fc.property(anyStoryFacts, fc.constantFrom('en', 'uk'), (facts, language) => {
      const source = { ...SOURCE, consent: 'recorded' };
      const line = JSON.stringify({ id: 'x', source, language, title: 'T', body: '', facts });
      const read = readDocument(line);
      expect('document' in read ? read.document.facts : read).toEqual(facts);
    }),
    { numRuns: 200 },
  );
});
