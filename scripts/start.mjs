import { run } from './prepare.mjs';

// Vite and its plugins, which serve while developing, need more memory than the forum.
const dev = process.argv.includes('--dev');
await run('serve.ts', dev ? { heap: [] } : {});
