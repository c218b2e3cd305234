import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockHolder, takeLock } from '../../scripts/lock.mjs';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lock '));
  file = path.join(folder, 'below', 'a.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a lock', () => {
  it('is held by one', () => {
    const lock = takeLock(file, 'http://localhost:3000');
    expect(lock.release).toBeTypeOf('function');
    expect(takeLock(file).heldBy).toMatchObject({
      pid: process.pid,
      note: 'http://localhost:3000',
    });
    lock.release?.();
    expect(existsSync(file)).toBe(false);
    expect(takeLock(file).release).toBeTypeOf('function');
  });

  it('is free again after its process was killed', async () => {
    const code = `import { takeLock } from ${JSON.stringify(path.resolve('scripts/lock.mjs'))};
      takeLock(${JSON.stringify(file)}); console.log('taken'); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
    await once(child.stdout, 'data');
    expect(takeLock(file).heldBy?.pid).toBe(child.pid);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(takeLock(file).release).toBeTypeOf('function');
  });

  it('is free when its number now belongs to another process', () => {
    takeLock(file);
    writeFileSync(file, JSON.stringify({ pid: process.pid, started: 'long ago', note: '' }));
    expect(lockHolder(file)).toBeNull();
    expect(takeLock(file).release).toBeTypeOf('function');
  });

  it('is free when it cannot be read', () => {
    takeLock(file);
    writeFileSync(file, '{');
    expect(takeLock(file).release).toBeTypeOf('function');
  });
});
