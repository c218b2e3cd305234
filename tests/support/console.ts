import { afterEach, beforeEach, vi } from 'vitest';

/** What a test expects to be complained about; everything else that is, fails it. */
let expected: RegExp[] = [];
let complaints: string[] = [];

export function expectConsoleError(pattern: RegExp): void {
  expected.push(pattern);
}

beforeEach(() => {
  expected = [];
  complaints = [];
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      complaints.push(words.map(String).join(' '));
    });
  }
});

afterEach(() => {
  const unexpected = complaints.filter((words) => !expected.some((one) => one.test(words)));
  vi.mocked(console.error).mockRestore();
  vi.mocked(console.warn).mockRestore();
  if (unexpected.length > 0)
    throw new Error(`unexpected on the console:\n${unexpected.join('\n')}`);
});
