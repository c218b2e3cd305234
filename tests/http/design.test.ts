import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../support/server';
import { Visitor } from '../support/visitor';

const PAGES = ['', '/fields', '/parts', '/cards', '/drawings'].map((part) => `/design${part}`);

/** What draws nothing, or only inside of another component. */
const UNSEEN = ['Arrival', 'FontPreloads', 'Combobox', 'DesignPage', 'Specimen'];

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ env: { DEMO: '1' } });
});
afterAll(() => server.stop());

function componentsOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) => {
      const source = readFileSync(`${folder}/${file}`, 'utf8');
      return [...source.matchAll(/^export function ([A-Z]\w+)/gm)].map(([, name = '']) => name);
    });
}

describe('the pages of the design system', () => {
  it('show every component that pages are made of', async () => {
    const visitor = new Visitor(server.url);
    const shown = new Set<string>();
    for (const path of PAGES) {
      const { page, status } = await visitor.open(path);
      expect([path, status]).toEqual([path, 200]);
      for (const one of page.querySelectorAll('[data-component]'))
        for (const name of (one.getAttribute('data-component') ?? '').split(', ')) shown.add(name);
    }
    const all = componentsOf('app/ui').filter((name) => !UNSEEN.includes(name));
    expect(all.length).toBeGreaterThan(30);
    expect(all.filter((name) => !shown.has(name))).toEqual([]);
  });

  it('say in words when to use each', async () => {
    const { page } = await new Visitor(server.url).open('/design/parts');
    for (const specimen of page.querySelectorAll('.specimen'))
      expect(specimen.querySelector('h2 + p')?.text.length).toBeGreaterThan(3);
  });

  it('are not there on a real site', async () => {
    const real = await startServer();
    const visitor = new Visitor(real.url);
    for (const path of PAGES)
      expect([path, (await visitor.open(path)).status]).toEqual([path, 404]);
    await real.stop();
  });
});
