import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runningPostgres, startPostgres } from '../../scripts/embedded-postgres.ts';
import { ask } from '../support/database';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'a folder with spaces '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const pidOf = (data: string) =>
  Number(readFileSync(path.join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

describe('the embedded PostgreSQL', () => {
  it('knows letters of every script, whatever LANG says', async () => {
    const { url, stop } = await startPostgres(folder, { throwaway: true });
    const [row] = await ask(
      url,
      "SELECT lower('ШРАМ') AS lower, current_setting('server_encoding') AS encoding, version() AS version",
    );
    await stop();
    expect(row).toMatchObject({ lower: 'шрам', encoding: 'UTF8' });
    expect(row).toHaveProperty('version', expect.stringMatching(/^PostgreSQL 18/));
  });

  it('keeps its password for its owner alone and its data over a restart', async () => {
    const first = await startPostgres(folder, { throwaway: true });
    await ask(first.url, 'CREATE TABLE kept (a int)');
    await first.stop();
    expect(statSync(path.join(folder, 'postgres-password')).mode & 0o777).toBe(0o600);
    const second = await startPostgres(folder, { throwaway: true });
    expect(await ask(second.url, 'SELECT * FROM kept')).toEqual([]);
    await second.stop();
  });

  it('stops the one that a killed process left behind', async () => {
    await startPostgres(folder, { throwaway: true });
    const orphan = pidOf(folder);
    const { url, stop } = await startPostgres(folder, { throwaway: true });
    expect(pidOf(folder)).not.toBe(orphan);
    expect(existsSync(`/proc/${orphan}/exe`)).toBe(false);
    expect(await ask(url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await stop();
  });

  it('tells its address while it runs', async () => {
    expect(runningPostgres(folder)).toBeNull();
    const { url, stop } = await startPostgres(folder, { throwaway: true });
    expect(runningPostgres(folder)).toBe(url);
    await stop();
    expect(runningPostgres(folder)).toBeNull();
  });

  it('tells when it ends by itself', async () => {
    const { died } = await startPostgres(folder, { throwaway: true });
    process.kill(pidOf(folder), 'SIGQUIT');
    await expect(died).resolves.toBeUndefined();
  });
});
