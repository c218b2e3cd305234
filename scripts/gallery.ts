// npm run gallery [-- WORD]: a picture of every page in every state into .gallery/, or of those
// whose name has WORD in it.
import path from 'node:path';
import { buildApplication, generateClient } from './build.ts';
import { endWithTool, runNode } from './run-node.ts';
import { explainFailure } from './start-failure.ts';

const ROOT = path.dirname(import.meta.dirname);
const say = (line: string) => console.log(line);

process.chdir(ROOT);
endWithTool();
try {
  const [only = ''] = process.argv.slice(2);
  await generateClient({ say });
  await buildApplication({ say });
  const code = await runNode(
    'node_modules/vitest/vitest.mjs',
    ['run', '--project', 'gallery', '--reporter=dot'],
    { GALLERY_ONLY: only },
  );
  say(`\nOpen ${path.join(ROOT, '.gallery', 'index.html')} in a browser.`);
  process.exit(code ?? 1);
} catch (error) {
  console.error(explainFailure(error, path.join(ROOT, '.cache')));
  process.exit(1);
}
