/**
 * Cuts the site's fonts out of the whole families: `npm run fonts`. The results are kept in
 * app/styles/fonts, so that a build needs neither this script nor the families.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';
import { CYRILLIC, LATIN, LATIN_MORE } from './font-letters.ts';

const root = path.dirname(import.meta.dirname);
const target = path.join(root, 'app/styles/fonts');

/** One weight for the book's voice; from plain to bold for labels and buttons. */
const FAMILIES = [
  { name: 'literata', weight: 450 },
  { name: 'source-sans-3', weight: { min: 400, max: 600 } },
] as const;

/** The families come as a file a script; so do the cuts, and a page loads what its words need. */
const SCRIPTS = [
  { name: 'latin', letters: LATIN },
  { name: 'latin-ext', letters: LATIN_MORE },
  { name: 'cyrillic', letters: CYRILLIC },
] as const;

for (const family of FAMILIES) {
  const source = path.join(root, 'node_modules/@fontsource-variable', family.name);
  for (const script of SCRIPTS) {
    const whole = `${family.name}-${script.name}-wght-normal.woff2`;
    const cut = await subsetFont(
      await readFile(path.join(source, 'files', whole)),
      script.letters,
      {
        targetFormat: 'woff2',
        variationAxes: { wght: family.weight },
        keepFeatures: ['kern', 'tnum'],
        noHinting: true,
        dropTables: ['STAT', 'gasp', 'prep', 'meta', 'GDEF'],
      },
    );
    const name = `${family.name}-${script.name}.woff2`;
    await writeFile(path.join(target, name), cut);
    console.log(`${name}: ${cut.length} bytes`);
  }
  await copyFile(path.join(source, 'LICENSE'), path.join(target, `${family.name}-licence.txt`));
}
