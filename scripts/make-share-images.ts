/**
 * Draws the pictures that a link to a page shows elsewhere: `npm run share-images`. The results are
 * kept in public/share; they hold no word of any member.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { createServer } from 'vite';
import { z } from 'zod';
import { launchBrowser } from '../tests/support/browser.ts';

const root = path.dirname(import.meta.dirname);
const target = path.join(root, 'public/share');
const styles = path.join(root, 'app/styles');

/** What is bigger comes too late for who shows the link. */
const BYTES_MAX = 60_000;

/** What share-image.tsx exports; it is run by Vite, which knows TSX and the names of imports. */
const cardsModule = z.object({
  SHARE_SIZE: z.object({ width: z.number(), height: z.number() }),
  shareImages: z.custom<() => { name: string; html: string }[]>(
    (value) => typeof value === 'function',
  ),
});

const vite = await createServer({
  root,
  configFile: false,
  appType: 'custom',
  logLevel: 'error',
  resolve: { alias: { '~': path.join(root, 'app') } },
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, watch: null, ws: false },
});
const browser = await launchBrowser();
try {
  const cards = cardsModule.parse(await vite.ssrLoadModule('/scripts/share-image.tsx'));
  const { page, close } = await browser.newPage({ ...cards.SHARE_SIZE, script: false });
  const style = await wholeStyle();
  await mkdir(target, { recursive: true });
  for (const { name, html } of cards.shareImages()) {
    await draw(page, `${html}<style>${style}</style>`, path.join(target, name));
  }
  await close();
} finally {
  await browser.close();
  await vite.close();
}

async function draw(page: Page, html: string, file: string): Promise<void> {
  await page.setContent(html);
  const picture = await page.screenshot();
  if (picture.length > BYTES_MAX) throw new Error(`${file} is too big: ${picture.length} bytes`);
  await writeFile(file, picture);
  console.log(`${path.relative(root, file)}: ${picture.length} bytes`);
}

/** The site's own tokens, letters and drawings in one piece, for a page that has no address. */
async function wholeStyle(): Promise<string> {
  const names = ['tokens', 'fonts', 'header', 'drawings'];
  const files = [...names.map((name) => path.join(styles, `${name}.css`))];
  const own = path.join(import.meta.dirname, 'share-image.css');
  const css = await Promise.all([...files, own].map((file) => readFile(file, 'utf8')));
  return withFonts(css.join('\n').replaceAll('font-display: optional', 'font-display: block'));
}

async function withFonts(css: string): Promise<string> {
  const fonts = [...css.matchAll(/url\("\.\/(fonts\/[\w.-]+)"\)/g)];
  const inside = await Promise.all(
    fonts.map(async ([url, name = '']) => {
      const letters = await readFile(path.join(styles, name), 'base64');
      return [url, `url("data:font/woff2;base64,${letters}")`] as const;
    }),
  );
  return inside.reduce((whole, [url, data]) => whole.replaceAll(url, data), css);
}
