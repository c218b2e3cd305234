import { run } from './prepare.mjs';

await run('new-migration.ts');
