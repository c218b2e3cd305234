import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskStorage } from '~/platform/storage.server';

let root: string;
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'scarwise-storage-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const FOLDER = 'bcdfghjkmnpq';

describe('files on disk', () => {
  it('come back as they were put, until they are removed', async () => {
    const storage = diskStorage(root);
    await storage.put(`${FOLDER}/320.jpg`, Buffer.from('one'));
    await storage.put(`${FOLDER}/320.jpg`, Buffer.from('two'));
    expect((await storage.get(`${FOLDER}/320.jpg`))?.toString()).toBe('two');
    expect((await storage.list()).map(({ folder }) => folder)).toEqual([FOLDER]);
    expect(readdirSync(path.join(root, 'bc', FOLDER))).toEqual(['320.jpg']);
    await storage.remove(`${FOLDER}/320.jpg`);
    await storage.remove(`${FOLDER}/320.jpg`);
    expect(await storage.get(`${FOLDER}/320.jpg`)).toBeNull();
    await storage.removeFolder(FOLDER);
    await storage.removeFolder(FOLDER);
    expect(await storage.list()).toEqual([]);
  });

  it.each(['../secret', `${FOLDER}/../x`, `${FOLDER}/a/b`, 'x', `${FOLDER}/`, `${FOLDER}/.hidden`])(
    'have no key like %s',
    async (key) => {
      const storage = diskStorage(root);
      await expect(async () => storage.get(key)).rejects.toThrow('not a');
    },
  );
});
