// Installs and builds without starting anything, for an image.
import { run } from './prepare.mjs';

await run('build-image.ts', { heap: ['--max-old-space-size=4096'] });
