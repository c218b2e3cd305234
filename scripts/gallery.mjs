import { run } from './prepare.mjs';

await run('gallery.ts', { heap: ['--max-old-space-size=4096'] });
