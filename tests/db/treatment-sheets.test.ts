import { afterAll, beforeAll, expect, it } from 'vitest';
import { sheetOfTreatment } from '~/features/guides/index.server';
import { loadSheets, storeSheets } from '~/features/guides/load-sheets.server';
import { loadTreatments } from '~/features/treatments/index.server';
import { sheetSeeds, sheetsWritten } from '../../prisma/seed/sheets/index';
import type { SheetSeed } from '../../prisma/seed/sheets/sheet';
import { type TestDatabase, testDatabase } from '../support/database';

let at: TestDatabase;
beforeAll(async () => {
  at = await testDatabase();
  await loadTreatments(at.db);
});
afterAll(() => at.close());

const stored = () =>
  at.db.$queryRaw`select "treatmentCode", xmin::text from treatment_sheets order by 1`;

const changed = (code: string, change: Partial<SheetSeed>) =>
  sheetSeeds.map((seed) => (seed.code === code ? { ...seed, ...change } : seed));

it('loads the sheet of every treatment once, however often and by however many it is asked', async () => {
  await Promise.all([loadSheets(at.db), loadSheets(at.db)]);
  const before = await stored();
  expect(before).toHaveLength(sheetSeeds.length);
  await loadSheets(at.db);
  expect(await stored()).toEqual(before);
});

it('cooks a sheet again when its text or the renderer changed, and those below it', async () => {
  await loadSheets(at.db);
  await at.db.treatmentSheet.updateMany({
    where: { treatmentCode: 'support' },
    data: { cookedWith: 0 },
  });
  await storeSheets(at.db, changed('rf', { course: ['Once [[S26]].'] }), sheetsWritten);
  const below = await sheetOfTreatment(at.db, 'rf.plasma_pen', 'en');
  expect(below?.course).toEqual([{ of: 'rf', html: expect.stringContaining('Once') }]);
  const support = await at.db.treatmentSheet.findUniqueOrThrow({
    where: { treatmentCode: 'support' },
  });
  expect(support.cookedWith).toBeGreaterThan(0);
});

it('shows a treatment with what holds for all of its family, and its warnings apart', async () => {
  await loadSheets(at.db);
  const sheet = await sheetOfTreatment(at.db, 'filler.ha', 'en');
  expect(new Set(sheet?.evidence.map(({ of }) => of))).toEqual(new Set(['filler.ha', 'filler']));
  expect(sheet?.warnings[0]?.html).toContain('emergency care');
  expect(sheet?.sources[0]?.id).toBe('S28');
  expect(sheet?.writtenOn).toEqual(sheetsWritten);
});

it('forgets the sheet of a treatment that the code no longer writes about', async () => {
  const without = sheetSeeds.filter(({ code }) => code !== 'home.clay');
  await storeSheets(at.db, without, sheetsWritten);
  expect(await sheetOfTreatment(at.db, 'home.clay', 'en')).toBeNull();
  await loadSheets(at.db);
  expect(await sheetOfTreatment(at.db, 'home.clay', 'en')).not.toBeNull();
});

it('stores nothing when a sheet cites what nobody listed', async () => {
  await loadSheets(at.db);
  const before = await stored();
  const wrong = changed('peel', { risks: ['It burns [[H S999]].'] });
  await expect(storeSheets(at.db, wrong, sheetsWritten)).rejects.toThrow('S999');
  expect(await stored()).toEqual(before);
});

it('shows a sheet in the reader’s language, links too, and says what is still English', async () => {
  const [first] = sheetSeeds.find(({ code }) => code === 'laser')?.risks ?? [];
  const translate = (sentence: string, language: string) =>
    language === 'uk' && sentence === first ? 'Бувають [плями](/guides/lasers) [[E2 S30]].' : null;
  await storeSheets(at.db, sheetSeeds, sheetsWritten, translate);
  const [told, ...others] = (await sheetOfTreatment(at.db, 'laser', 'uk'))?.risks ?? [];
  expect(told?.html).toContain('Бувають <a href="/uk/guides/lasers">плями</a>');
  expect(told?.html).toContain('aria-label="Оцінка E2: ');
  expect(told?.lang).toBeUndefined();
  expect(others.every(({ lang, html }) => lang === 'en' && html.includes('Grade'))).toBe(true);
  const english = await sheetOfTreatment(at.db, 'laser', 'en');
  expect(english?.risks.some(({ lang }) => lang)).toBe(false);
  await loadSheets(at.db);
});

it('shows what only an older version of the software has stored in English', async () => {
  await loadSheets(at.db);
  await at.db.treatmentSheet.update({
    where: { treatmentCode: 'laser' },
    data: { translations: {} },
  });
  const sheet = await sheetOfTreatment(at.db, 'laser', 'uk');
  expect(sheet?.risks.every(({ lang }) => lang === 'en')).toBe(true);
  await loadSheets(at.db);
});
