import path from 'node:path';
import { buildApplication, generateClient } from './build.ts';
import { explainFailure } from './start-failure.ts';

const root = path.dirname(import.meta.dirname);
const say = (line: string) => console.log(line);

process.chdir(root);
try {
  await generateClient({ say });
  await buildApplication({ say });
} catch (error) {
  console.error(explainFailure(error, root));
  process.exitCode = 1;
}
