// The second stage of `npm test`, `npm run check` and `npm run test:html`: what proves that Scarwise
// works, the quick things first, up to the first that fails.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { PlainError } from '../app/platform/plain-error.ts';
import { buildApplication, generateClient } from './build.ts';
import { endWithTool, runNode } from './run-node.ts';
import { explainFailure } from './start-failure.ts';

interface Count {
  passed: number;
  failed: number;
}

interface Stage {
  name: string;
  run: () => Promise<Count>;
}

/** What is read of the report of vitest. */
const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  success: z.boolean(),
});

const ROOT = path.dirname(import.meta.dirname);
const reports = mkdtempSync(path.join(tmpdir(), 'scarwise-report-'));
const say = (line: string) => console.log(line);

const QUICK: Stage[] = [
  { name: 'formatting and lint', run: () => tool('@biomejs/biome/bin/biome', 'check') },
  { name: 'types', run: () => tool('typescript/bin/tsc', '--noEmit') },
  { name: 'import directions', run: () => vitest('architecture') },
  { name: 'unit tests', run: () => vitest('unit') },
];

const SLOW: Stage[] = [
  { name: 'tests on a real PostgreSQL', run: () => vitest('db') },
  { name: 'the production build', run: build },
  { name: 'HTTP tests on the built application', run: () => vitest('http') },
  { name: 'end-to-end tests in Chromium', run: () => vitest('e2e') },
];

/** A second opinion on the HTML of every page; it needs Java, which `npm test` does not. */
const HTML: Stage[] = [
  { name: 'Java', run: findJava },
  { name: 'the production build', run: build },
  { name: 'the Nu checker on every page', run: () => vitest('nu') },
];

process.chdir(ROOT);
endWithTool();
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

const total = await runAll(asked());
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

function asked(): Stage[] {
  if (process.argv.includes('--html')) return HTML;
  return process.argv.includes('--quick') ? QUICK : [...QUICK, ...SLOW];
}

async function runAll(stages: Stage[]): Promise<Count> {
  const total = { passed: 0, failed: 0 };
  for (const [index, { name, run }] of stages.entries()) {
    say(`\n${index + 1} of ${stages.length}: ${name}`);
    const { passed, failed } = await attempt(run);
    total.passed += passed;
    total.failed += failed;
    if (failed > 0) break;
  }
  return total;
}

async function attempt(run: Stage['run']): Promise<Count> {
  try {
    // The types and the tests read what Prisma makes of the schema.
    await generateClient({ say });
    return await run();
  } catch (error) {
    console.error(explainFailure(error, path.join(ROOT, '.cache')));
    return { passed: 0, failed: 1 };
  }
}

async function tool(file: string, ...args: string[]): Promise<Count> {
  const good = (await runNode(path.join('node_modules', file), args)) === 0;
  return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function build(): Promise<Count> {
  await buildApplication({ say });
  return { passed: 1, failed: 0 };
}

async function findJava(): Promise<Count> {
  if (spawnSync('java', ['-version']).status === 0) return { passed: 1, failed: 0 };
  throw new PlainError(
    'The Nu checker runs on Java 11 or later, and there is none here. Debian and Ubuntu have it by ' +
      '"apt-get install default-jre-headless", others from https://adoptium.net.',
  );
}

async function vitest(project: string): Promise<Count> {
  const file = path.join(reports, `${project}.json`);
  await runNode('node_modules/vitest/vitest.mjs', [
    ...['run', '--project', project, '--reporter=default', '--reporter=json'],
    `--outputFile.json=${file}`,
  ]);
  const report = vitestReport.parse(JSON.parse(readFileSync(file, 'utf8')));
  const { numPassedTests: passed, numFailedTests: failed, success } = report;
  if (passed + failed === 0) say('No test ran, which proves nothing.');
  // A file that cannot be loaded, or an error outside of any test, fails a run without a test.
  const unproven = !success || passed === 0;
  return { passed, failed: failed === 0 && unproven ? 1 : failed };
}
