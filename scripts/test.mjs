import { run } from './prepare.mjs';

// The type checker and the build need more memory than a serving node.
await run('test.ts', { heap: ['--max-old-space-size=4096'] });
