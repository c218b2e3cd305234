import { isDeepStrictEqual } from 'node:util';
import { type Db, inStartTransaction } from '~/platform/db/transaction.server';
import { sources as sourceBook } from '../../../prisma/seed/guides/sources';
import { sheetSeeds, sheetsWritten } from '../../../prisma/seed/sheets/index';
import type { SheetSeed } from '../../../prisma/seed/sheets/sheet';
import { translated } from '../../../prisma/seed/sheets/translated';
import { cookSheet, SHEET_RENDERER, type SheetFamily, type Translate } from './cook-sheet.server';

/** Puts what is known of each treatment into the tables; a changed sheet replaces the old one. */
export async function loadSheets(db: Db): Promise<void> {
  await storeSheets(db, sheetSeeds, sheetsWritten);
}

export async function storeSheets(
  db: Db,
  seeds: SheetSeed[],
  writtenOn: Date,
  translate: Translate = translated,
): Promise<void> {
  const rows = familiesOf(seeds).map((family) => ({
    treatmentCode: family[0].code,
    ...cookSheet(family, sourceBook, translate),
    cookedWith: SHEET_RENDERER,
    writtenOn,
  }));
  await inStartTransaction(db, 'load-sheets', async (tx) => {
    const stored = new Map(
      (await tx.treatmentSheet.findMany()).map((row) => [row.treatmentCode, row]),
    );
    for (const row of rows) {
      const { treatmentCode } = row;
      if (isDeepStrictEqual(stored.get(treatmentCode), row)) continue;
      await tx.treatmentSheet.upsert({ where: { treatmentCode }, create: row, update: row });
    }
    await tx.treatmentSheet.deleteMany({
      where: { treatmentCode: { notIn: rows.map((row) => row.treatmentCode) } },
    });
  });
}

/** Each sheet with those of the treatments above it: a code says where it stands in the tree. */
function familiesOf(seeds: SheetSeed[]): SheetFamily[] {
  const byCode = new Map(seeds.map((seed) => [seed.code, seed]));
  const aboveOf = (code: string): SheetSeed[] => {
    const above = code.slice(0, Math.max(0, code.lastIndexOf('.')));
    const sheet = byCode.get(above);
    if (above === '') return [];
    return sheet ? [sheet, ...aboveOf(above)] : aboveOf(above);
  };
  return seeds.map((seed) => [seed, ...aboveOf(seed.code)]);
}
