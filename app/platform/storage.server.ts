import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Files in folders by key: a disk now, another place later. */
export interface Storage {
  /** Whole or not at all: a reader never meets half a file. */
  put: (key: string, bytes: Uint8Array) => Promise<void>;
  get: (key: string) => Promise<Buffer | null>;
  /** Removes one file; what is not there is no error. */
  remove: (key: string) => Promise<void>;
  /** Removes a folder with all that is in it. */
  removeFolder: (folder: string) => Promise<void>;
  /** All folders, with when each was last written to. */
  list: () => Promise<{ folder: string; changedAt: Date }[]>;
}

const FOLDER = /^[a-z0-9]{8,64}$/;
const NAME = /^[a-z0-9]{1,20}(\.[a-z0-9]{1,5})?$/;

/** Folders lie in shelves by their first letters: some file systems are slow with very full folders. */
const SHELF = 2;

/** Keeps files below `root`. A key is `folder/name`, made by us and never by whoever asks. */
export function diskStorage(root: string): Storage {
  const placeOf = (folder: string) => {
    if (!FOLDER.test(folder)) throw new Error('not a folder of the storage');
    return path.join(root, folder.slice(0, SHELF), folder);
  };
  const fileOf = (key: string) => {
    const [folder = '', name = '', ...rest] = key.split('/');
    if (!NAME.test(name) || rest.length > 0) throw new Error('not a key of the storage');
    return path.join(placeOf(folder), name);
  };
  return {
    put: async (key, bytes) => {
      const file = fileOf(key);
      const draft = `${file}-${randomBytes(6).toString('hex')}.part`;
      await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
      try {
        await writeFile(draft, bytes, { mode: 0o600, flush: true });
        await rename(draft, file);
      } finally {
        await rm(draft, { force: true });
      }
    },
    get: (key) => readFile(fileOf(key)).catch(nullWhereMissing),
    remove: (key) => rm(fileOf(key), { force: true }),
    removeFolder: (folder) => rm(placeOf(folder), { recursive: true, force: true }),
    list: () => listFolders(root),
  };
}

async function listFolders(root: string) {
  const found: { folder: string; changedAt: Date }[] = [];
  for (const shelf of await namesIn(root)) {
    for (const folder of await namesIn(path.join(root, shelf))) {
      const seen = await stat(path.join(root, shelf, folder)).catch(nullWhereMissing);
      if (seen && FOLDER.test(folder)) found.push({ folder, changedAt: seen.mtime });
    }
  }
  return found;
}

const namesIn = async (folder: string) => (await readdir(folder).catch(nullWhereMissing)) ?? [];

function nullWhereMissing(error: unknown): null {
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  if (missing) return null;
  throw error;
}
