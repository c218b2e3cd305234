/**
 * Something that a person can understand and act on. `message` is a key-less sentence for logs and
 * tests; the screen words it by `code`.
 */
export class AppError extends Error {
  override name = 'AppError';
  readonly code: AppErrorCode;
  readonly status: number;

  constructor(code: AppErrorCode, status: number) {
    super(code);
    this.code = code;
    this.status = status;
  }
}

export type AppErrorCode =
  | 'not_found'
  | 'gone'
  | 'forbidden'
  | 'stale'
  | 'link_used'
  | 'wrong_password'
  | 'name_taken'
  | 'too_many'
  | 'bad_request';

export const notFound = () => new AppError('not_found', 404);
export const forbidden = () => new AppError('forbidden', 403);
/** What the person acted on has changed since they saw it. */
export const stale = () => new AppError('stale', 409);

/** What `run` gives, or its error for a person as a value, for a form that words it itself. */
export async function orRefusal<T>(run: () => Promise<T>): Promise<T | AppError> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}
