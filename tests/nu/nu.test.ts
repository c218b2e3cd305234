import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { accepted } from '../support/nu-accepted';
import { pages } from '../support/pages';
import { openSites, visit } from '../support/sites';

const JAR = path.resolve('node_modules/vnu-jar/build/dist/vnu.jar');
const report = z.object({
  messages: z.array(
    z.object({
      url: z.string().optional(),
      type: z.string(),
      message: z.string(),
      extract: z.string().optional(),
    }),
  ),
});

const sites = openSites();
const folder = mkdtempSync(path.join(tmpdir(), 'scarwise-nu-'));
const said = new Map<string, string[]>();

beforeAll(async () => {
  for (const page of pages) {
    const { html } = await visit(sites, page);
    writeFileSync(path.join(folder, `${page.name}.html`), html);
  }
  const { url } = await sites.of('demo');
  const home = await (await fetch(url)).text();
  for (const [, href = '', name = ''] of home.matchAll(
    /href="(\/assets\/([\w-]+)-[\w-]+\.css)"/g,
  )) {
    writeFileSync(path.join(folder, `${name}.css`), await (await fetch(url + href)).text());
  }
  check();
}, 600_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await sites.stop();
});

/** One run for all files: starting Java takes longer than reading a page. */
function check(): void {
  const flags = ['--also-check-css', '--format', 'json', '--stdout', '--exit-zero-always'];
  const run = spawnSync('java', ['-Xss4m', '-jar', JAR, ...flags, folder], {
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
  });
  if (run.error) throw run.error;
  if (run.status !== 0) throw new Error(`the checker failed: ${run.stderr}`);
  for (const { url = '', type, message, extract } of report.parse(JSON.parse(run.stdout))
    .messages) {
    const name = path.basename(new URL(url, pathToFileURL(folder)).pathname);
    if (accepted.some(({ says, on }) => says.test(message) && (on?.test(name) ?? true))) continue;
    said.set(name, [...(said.get(name) ?? []), `${type}: ${message} ${extract ?? ''}`]);
  }
}

describe('the Nu checker finds nothing', () => {
  it.each(pages)('on $name', ({ name }) => {
    expect(said.get(`${name}.html`) ?? []).toEqual([]);
  });

  it('in the style sheet', () => {
    expect([...said].filter(([name]) => name.endsWith('.css'))).toEqual([]);
  });
});
