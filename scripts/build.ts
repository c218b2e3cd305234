import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { PlainError } from '../app/platform/plain-error.ts';
import { takeLock } from './lock.mjs';

const ROOT = path.dirname(import.meta.dirname);

/** How long files of earlier builds stay for pages that are still open in somebody's tab. */
const KEEP_OLD_ASSETS = 7 * 24 * 60 * 60 * 1000;

const WORTH_COMPRESSING = /\.(js|css|svg|json|txt|map|ttf)$/;

export interface BuildOptions {
  say: (line: string) => void;
  signal?: AbortSignal;
}

/** Writes Prisma's client when the schema changed. */
export async function generateClient(options: BuildOptions): Promise<void> {
  await whenChanged({
    ...options,
    sources: ['prisma/schema', 'package-lock.json'],
    mark: 'prisma/generated/.sources',
    announce: 'Writing the database client from prisma/schema …',
    make: () =>
      runTool(options, 'The database client could not be written', [
        ...['node_modules/prisma/build/index.js', 'generate', '--schema=prisma/schema'],
      ]),
  });
}

/** Builds the application for production when a source changed. */
export async function buildApplication(options: BuildOptions): Promise<void> {
  await whenChanged({
    ...options,
    sources: [
      'app',
      'public',
      'prisma/schema',
      'prisma/seed',
      'vite.config.ts',
      'package-lock.json',
    ],
    mark: 'build/.sources',
    announce: 'Building the application (half a minute or so) …',
    make: async () => {
      removeOldBuild();
      await runTool(options, 'The application could not be built', [
        ...['node_modules/@remix-run/dev/dist/cli.js', 'vite:build', '--logLevel=warn'],
      ]);
      await compressAssets();
    },
  });
}

interface Step extends BuildOptions {
  /** Files and folders; a missing one counts as empty. */
  sources: string[];
  /** Where the fingerprint of the sources is kept beside what was made of them. */
  mark: string;
  announce: string;
  make: () => Promise<void>;
}

async function whenChanged({ sources, mark, announce, make, say, signal }: Step): Promise<void> {
  const markFile = path.join(ROOT, mark);
  const isFresh = () =>
    fs.existsSync(markFile) && fs.readFileSync(markFile, 'utf8') === fingerprint(sources);
  if (isFresh()) return;
  requireWritable(ROOT);
  const release = await waitForLock(say, signal);
  try {
    // Another command may have made it while this one waited.
    if (isFresh()) return;
    say(announce);
    const made = fingerprint(sources);
    fs.rmSync(markFile, { force: true });
    await make();
    fs.mkdirSync(path.dirname(markFile), { recursive: true });
    fs.writeFileSync(markFile, made);
  } finally {
    release();
  }
}

async function waitForLock(say: (line: string) => void, signal?: AbortSignal) {
  for (let told = false; ; told = true) {
    const lock = takeLock(path.join(ROOT, '.cache', 'build.lock'));
    if (lock.release) return lock.release;
    if (!told) say(`Waiting for process ${lock.heldBy.pid}, which is building …`);
    await new Promise((resolve) => setTimeout(resolve, 300));
    signal?.throwIfAborted();
  }
}

function requireWritable(folder: string): void {
  try {
    fs.accessSync(folder, fs.constants.W_OK);
  } catch {
    throw new PlainError(
      `The application has to be built, but this user may not write to ${folder}.`,
    );
  }
}

function fingerprint(sources: string[]): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesOf(path.join(ROOT, source)))) {
    hash.update(path.relative(ROOT, file)).update('\0').update(fs.readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesOf(source: string): string[] {
  const found = fs.statSync(source, { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [source];
  return fs
    .readdirSync(source)
    .sort()
    .flatMap((name) => filesOf(path.join(source, name)));
}

/** Runs a tool of node_modules silently; what it said is shown when it fails. */
async function runTool({ signal }: BuildOptions, failure: string, args: string[]): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      // Prisma looks for an engine that is a download; it only has to exist, generating needs none.
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: '1',
      FORCE_COLOR: '0',
    },
    signal,
  });
  let said = '';
  child.stdout.on('data', (piece) => {
    said += piece;
  });
  child.stderr.on('data', (piece) => {
    said += piece;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  if (code === 0) return;
  if (said.includes('ENOSPC')) throw new PlainError(`${failure}: the disk is full.`);
  throw new PlainError(`${failure}:\n${said.trim()}`);
}

function removeOldBuild(): void {
  const build = path.join(ROOT, 'build');
  const assets = path.join(build, 'client', 'assets');
  for (const file of filesOf(build)) {
    const old = Date.now() - fs.statSync(file).mtimeMs > KEEP_OLD_ASSETS;
    if (old || !file.startsWith(assets + path.sep)) fs.rmSync(file);
  }
}

async function compressAssets(): Promise<void> {
  const gzip = promisify<zlib.InputType, zlib.ZlibOptions, Buffer>(zlib.gzip);
  const brotli = promisify<zlib.InputType, Buffer>(zlib.brotliCompress);
  const files = filesOf(path.join(ROOT, 'build', 'client', 'assets'));
  for (const file of files.filter((name) => WORTH_COMPRESSING.test(name))) {
    // The name holds a hash of the content: a copy that exists is right.
    if (fs.existsSync(`${file}.br`) && fs.existsSync(`${file}.gz`)) continue;
    const content = fs.readFileSync(file);
    fs.writeFileSync(`${file}.br`, await brotli(content));
    fs.writeFileSync(`${file}.gz`, await gzip(content, { level: 9 }));
  }
}
