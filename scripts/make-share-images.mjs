import { run } from './prepare.mjs';

await run('make-share-images.ts');
