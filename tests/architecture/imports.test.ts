import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const APP = path.resolve('app');

/** The order of features: each may lean only on those before it. */
const FEATURES = [
  'accounts',
  'posts',
  'media',
  'treatments',
  'guides',
  'stories',
  'discussions',
  'moderation',
  'exchange',
  'search',
];

/** The files of a feature that other features may import. */
const OPEN =
  /\/(index\.server|policy|rules|holds|vocabulary|glossary|facts|shown-story|shown-photos|names|reasons|support|typed-text|ui\/[\w-]+)$/;

/** What puts the application together may know everything. */
const COMPOSITION = [
  'boot.server',
  'features.server',
  'demo.server',
  'import.server',
  'entry.server',
  'entry.client',
  'root',
  'server',
];

interface Import {
  from: string;
  to: string;
}

const files = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.tsx?$/.test(file),
);

function importsOf(file: string): string[] {
  const source = readFileSync(path.join(APP, file), 'utf8');
  return [...source.matchAll(/(?:from|import)\s+'([^']+)'/g)].map((match) => match[1] ?? '');
}

/** `~/x` and relative imports as paths below app/, without ending; packages as they are. */
function resolved(file: string, specifier: string): string {
  if (specifier.startsWith('~/')) return specifier.slice(2).replace(/\.tsx?$/, '');
  if (!specifier.startsWith('.')) return specifier;
  return path.join(path.dirname(file), specifier).replace(/\.tsx?$/, '');
}

const imports: Import[] = files.flatMap((file) =>
  importsOf(file).map((specifier) => ({
    from: file.replace(/\.tsx?$/, ''),
    to: resolved(file, specifier),
  })),
);

const layer = (file: string) => file.split('/')[0] ?? '';
const feature = (file: string) => (layer(file) === 'features' ? (file.split('/')[1] ?? '') : null);
const say = ({ from, to }: Import) => `${from} -> ${to}`;
const offenders = (rule: (one: Import) => boolean) => imports.filter(rule).map(say);
const isOurs = (to: string) =>
  files.some((file) => file.replace(/\.tsx?$/, '') === to || file.startsWith(`${to}/`));

describe('imports go one way', () => {
  it('finds the imports that it judges', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('nothing imports routes', () => {
    expect(offenders(({ to }) => layer(to) === 'routes')).toEqual([]);
  });

  it('platform leans on nothing of ours', () => {
    expect(
      offenders(
        ({ from, to }) => layer(from) === 'platform' && isOurs(to) && layer(to) !== 'platform',
      ),
    ).toEqual([]);
  });

  it('ui leans on nothing but words and addresses', () => {
    const allowed = ['ui', 'messages', 'urls', 'styles'];
    expect(
      offenders(
        ({ from, to }) => layer(from) === 'ui' && isOurs(to) && !allowed.includes(layer(to)),
      ),
    ).toEqual([]);
  });

  it('features know no request', () => {
    expect(offenders(({ from, to }) => layer(from) === 'features' && layer(to) === 'http')).toEqual(
      [],
    );
  });

  it('a feature imports only features before it', () => {
    const rank = (name: string | null) => FEATURES.indexOf(name ?? '');
    expect(
      offenders(({ from, to }) => {
        const [source, target] = [feature(from), feature(to)];
        return (
          source !== null && target !== null && source !== target && rank(target) > rank(source)
        );
      }),
    ).toEqual([]);
  });

  it('a feature is entered through its front door', () => {
    expect(
      offenders(({ from, to }) => {
        const target = feature(to);
        const composes = COMPOSITION.includes(from);
        return target !== null && target !== feature(from) && !composes && !OPEN.test(to);
      }),
    ).toEqual([]);
  });

  it('every feature has its place in the order', () => {
    const names = new Set(files.map(feature).filter((name) => name !== null));
    expect([...names].filter((name) => !FEATURES.includes(name))).toEqual([]);
  });

  it('Remix is known only where a page or a request is made', () => {
    const may = (from: string) =>
      ['routes', 'http', 'ui', 'routes.ts'].includes(layer(from)) ||
      /^(root|routes|server|entry\.)/.test(from) ||
      /^features\/\w+\/ui\//.test(from);
    expect(offenders(({ from, to }) => to.startsWith('@remix-run/') && !may(from))).toEqual([]);
  });

  it('routes never touch the database themselves', () => {
    const direct = (to: string) =>
      to.startsWith('platform/db') || to.includes('generated/client') || to === 'pg';
    expect(offenders(({ from, to }) => layer(from) === 'routes' && direct(to))).toEqual([]);
  });

  it('only configuration and scripts read the environment', () => {
    const readers = files.filter(
      (file) =>
        file !== 'platform/config.ts' &&
        /process\.env\b/.test(readFileSync(path.join(APP, file), 'utf8')),
    );
    expect(readers).toEqual([]);
  });
});

describe('names tell what is inside', () => {
  it('no drawer for everything', () => {
    const drawer = /(^|\/)(utils?|helpers?|misc|common|lib|services?|managers?|types)(\.|\/|$)/;
    expect(files.filter((file) => drawer.test(file))).toEqual([]);
  });

  it('no file has outgrown its name', () => {
    const long = files.filter(
      (file) => readFileSync(path.join(APP, file), 'utf8').split('\n').length > 300,
    );
    expect(long).toEqual([]);
  });
});
