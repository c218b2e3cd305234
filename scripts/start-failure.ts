import fs from 'node:fs';
import path from 'node:path';
import { isPlainError } from '../app/platform/plain-error.ts';

/** What to tell the person who started something that did not start. Never a stack. */
export function explainFailure(error: unknown, dataDir: string): string {
  if (isPlainError(error)) return error.message;
  const code = error instanceof Error && 'code' in error ? error.code : null;
  const file = error instanceof Error && 'path' in error ? String(error.path) : dataDir;
  // 53100 is PostgreSQL's own code for a full disk.
  if (code === 'ENOSPC' || code === '53100')
    return 'The disk is full: the forum needs room to work.';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return `This user may not write to ${file}; see DATA_DIR.`;
  }
  if (code === 'ENOTDIR' || code === 'EEXIST') return `DATA_DIR is ${dataDir}, which is no folder.`;
  const reason = error instanceof Error ? error.message.split('\n').join(' ') : String(error);
  return `Scarwise could not start: ${reason} ${keepDetails(error, dataDir)}`.trim();
}

function keepDetails(error: unknown, dataDir: string): string {
  const file = path.join(dataDir, 'start-failure.txt');
  try {
    fs.writeFileSync(file, error instanceof Error ? String(error.stack) : String(error));
    return `(the details are in ${file})`;
  } catch {
    return '';
  }
}
