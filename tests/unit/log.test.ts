import { describe, expect, it } from 'vitest';
import { traceOf } from '~/platform/log.server';

function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}

describe('what a log keeps of an error', () => {
  it('is where it happened and why', () => {
    const trace = traceOf(new Error('the tree has no root'));
    expect(trace).toContain('Error: the tree has no root');
    expect(trace).toContain('log.test.ts');
  });

  it('is no mail address, though a mail server answers with it', () => {
    const trace = traceOf(
      new Error("Can't send mail: 550 5.1.1 <vera.b+x@mail.example.org>: no such user"),
    );
    expect(trace).toContain('550 5.1.1 <…>: no such user');
    expect(trace).not.toContain('vera');
  });

  it('is none of the values of a query', () => {
    const message =
      'Invalid `tx.member.create()` invocation:\n{ data: { name: "Vera" } }\n\nUnique constraint failed on the fields: (`nameKey`)';
    const trace = traceOf(named('PrismaClientKnownRequestError', message));
    expect(trace).toContain('Unique constraint failed on the fields');
    expect(trace).not.toContain('Vera');
  });

  it('is nothing of words that the database quotes', () => {
    const message = 'Raw query failed. Code: `22P02`. Message: `invalid input: "my scar"`';
    const trace = traceOf(named('PrismaClientKnownRequestError', message));
    expect(trace).toContain('22P02');
    expect(trace).not.toContain('my scar');
  });

  it('is the text of what is no error', () => {
    expect(traceOf('stopped')).toBe('stopped');
  });
});
