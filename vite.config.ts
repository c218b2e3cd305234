import path from 'node:path';
import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig, type Plugin } from 'vite';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

export default defineConfig({
  plugins: [
    onlyKnownErrors(),
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: true,
        v3_routeConfig: true,
      },
    }),
  ],
  resolve: { alias: { '~': path.join(import.meta.dirname, 'app') } },
  build: {
    // Source maps of the browser's half would hold the code of loaders.
    sourcemap: false,
    // The content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    // Pages open in old tabs still ask for the files of earlier builds; the build script prunes them.
    emptyOutDir: false,
  },
  server: { warmup: { clientFiles: ['./app/entry.client.tsx', './app/root.tsx'] } },
});

/**
 * turbo-stream 2 builds any global class that a stream names as an error (CVE-2026-34077). It gets
 * no fix any more, so its decoder is limited to the error classes of the language here.
 */
function onlyKnownErrors(): Plugin {
  const anyGlobal = 'errorType && globalObj && globalObj[errorType] ?';
  const known = ['Error', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError'];
  let replaced = false;
  return {
    name: 'scarwise:only-known-errors',
    apply: 'build',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    buildStart() {
      replaced = false;
    },
    transform(code, id) {
      if (!/turbo-stream[/\\]dist[/\\]turbo-stream\.mjs$/.test(id)) return null;
      if (!code.includes(anyGlobal))
        this.error('turbo-stream has changed: read its decoder again.');
      replaced = true;
      return code.replace(anyGlobal, `${JSON.stringify(known)}.includes(errorType) ?`);
    },
    buildEnd(error) {
      if (!error && !replaced) this.error('turbo-stream was not found: is the browser still safe?');
    },
  };
}
