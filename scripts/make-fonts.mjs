import { run } from './prepare.mjs';

await run('make-fonts.ts');
