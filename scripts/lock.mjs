// Locks that outlive a `kill -9`: a file naming the process that holds it. A lock whose process is
// gone, or whose number now belongs to another process, is free again. Node alone, no package.
import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * When a process started, as a text that only that process has; null if there is no such process.
 * @param {number} pid
 * @returns {string | null}
 */
function startOf(pid) {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The name in parentheses may hold spaces; the fields are counted from behind it.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' ? null : `${fields[19]} ticks after boot`;
    }
    if (process.platform === 'win32') {
      process.kill(pid, 0);
      return 'unknown';
    }
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}

/**
 * Who holds a lock, or null when nobody alive does.
 * @param {string} file
 * @returns {{ pid: number, started: string, note: string } | null}
 */
export function lockHolder(file) {
  try {
    const holder = JSON.parse(readFileSync(file, 'utf8'));
    return holder.started === startOf(holder.pid) ? holder : null;
  } catch {
    return null;
  }
}

/**
 * Takes a lock for this process, or says who has it. `note` is for those who find it taken.
 * @param {string} file
 * @param {string} [note]
 * @returns {{ release: () => void } | { heldBy: { pid: number, note: string } }}
 */
export function takeLock(file, note = '') {
  mkdirSync(path.dirname(file), { recursive: true });
  const mine = `${file}.${process.pid}`;
  const content = JSON.stringify({ pid: process.pid, started: startOf(process.pid), note });
  writeFileSync(mine, content, { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      try {
        // A link appears complete or not at all, so nobody reads half a lock.
        linkSync(mine, file);
        return { release: () => releaseLock(file, content) };
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      }
      const holder = lockHolder(file);
      if (holder) return { heldBy: holder };
      setAside(file);
    }
    return { heldBy: lockHolder(file) ?? { pid: 0, note: '' } };
  } finally {
    rmSync(mine, { force: true });
  }
}

/**
 * Removes a dead lock. Another process may have replaced it meanwhile: then it is put back.
 * @param {string} file
 */
function setAside(file) {
  const aside = `${file}.${process.pid}.dead`;
  try {
    renameSync(file, aside);
    if (lockHolder(aside)) linkSync(aside, file);
  } catch {
    // Someone else removed it first: the next attempt sees what is there now.
  }
  rmSync(aside, { force: true });
}

/**
 * @param {string} file
 * @param {string} content
 */
function releaseLock(file, content) {
  try {
    if (readFileSync(file, 'utf8') === content) rmSync(file);
  } catch {
    // Already gone, for instance with its folder.
  }
}
