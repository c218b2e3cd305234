import { run } from './prepare.mjs';

await run('admin.ts');
