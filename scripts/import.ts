// npm run import -- FILE [--dry-run]: posts from elsewhere, by the schema of docs/story.schema.json.
import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../app/platform/config.ts';
import { PlainError } from '../app/platform/plain-error.ts';
import { buildApplication, generateClient } from './build.ts';
import { requireDatabase } from './database-address.ts';
import { withDatabase } from './running-database.ts';
import { explainFailure } from './start-failure.ts';

const ROOT = path.dirname(import.meta.dirname);
const say = (line: string) => console.error(line);

try {
  // npm runs scripts in the project's folder; the file is named from where it was called.
  const { file, dryRun } = readRequest(process.env.INIT_CWD ?? process.cwd());
  process.chdir(ROOT);
  process.env.NODE_ENV = 'production';
  const config = withDatabase(readConfig(process.env, ROOT));
  await requireDatabase(config.databaseUrl);
  await generateClient({ say });
  await buildApplication({ say });
  const { entryOf, loadBuild } = await import('../app/server.ts');
  const { importFile } = entryOf(await loadBuild());
  const faultless = await importFile(config, { file, dryRun, say: (line) => console.log(line) });
  process.exit(faultless ? 0 : 1);
} catch (error) {
  console.error(explainFailure(error, path.join(ROOT, '.data')));
  process.exit(1);
}

function readRequest(from: string): { file: string; dryRun: boolean } {
  const { values, positionals } = argumentsGiven();
  const [name, ...rest] = positionals;
  if (name === undefined || rest.length > 0) throw usage();
  const file = path.resolve(from, name);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
    throw new PlainError(`There is no file ${file}.`);
  }
  return { file, dryRun: values['dry-run'] };
}

function argumentsGiven() {
  try {
    const options = { 'dry-run': { type: 'boolean', default: false } } as const;
    return parseArgs({ options, allowPositionals: true });
  } catch {
    throw usage();
  }
}

function usage(): PlainError {
  return new PlainError('Say which file: npm run import -- posts.jsonl [--dry-run]');
}
