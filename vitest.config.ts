import path from 'node:path';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const alias = { '~': path.join(import.meta.dirname, 'app') };
const failOnErrors = ['tests/support/console.ts'];
const database = ['tests/support/database-server.ts'];

interface Project {
  name: string;
  setup?: { globalSetup: string[] };
  timeout: number;
}

const project = ({ name, setup, timeout }: Project): TestProjectInlineConfiguration => ({
  resolve: { alias },
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    setupFiles: failOnErrors,
    testTimeout: timeout,
    hookTimeout: 120_000,
    ...setup,
  },
});

// Remix's own plugin is not here: it would build routes instead of running modules.
export default defineConfig({
  test: {
    maxWorkers: 2,
    teardownTimeout: 30_000,
    projects: [
      project({ name: 'architecture', timeout: 30_000 }),
      project({ name: 'unit', timeout: 30_000 }),
      project({ name: 'db', setup: { globalSetup: database }, timeout: 60_000 }),
      project({ name: 'http', setup: { globalSetup: database }, timeout: 60_000 }),
      project({ name: 'e2e', setup: { globalSetup: database }, timeout: 120_000 }),
      // Commands of their own: `npm run test:html` and `npm run gallery`.
      project({ name: 'nu', setup: { globalSetup: database }, timeout: 600_000 }),
      project({ name: 'gallery', setup: { globalSetup: database }, timeout: 3_600_000 }),
    ],
  },
});
