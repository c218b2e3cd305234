/**
 * Something that keeps the forum from starting, said in a sentence for the person who started it.
 * They read `message` alone: no stack.
 */
export class PlainError extends Error {
  override name = 'PlainError';
}

/** By name, because the built application and the scripts each have their own copy of the class. */
export function isPlainError(error: unknown): error is Error {
  return error instanceof Error && error.name === 'PlainError';
}
