import { run } from './prepare.mjs';

await run('import.ts');
