import { z } from 'zod';
import type { Db } from '~/platform/db/transaction.server';
import { TreatmentTree } from './tree';

const localisedName = z.object({ en: z.string(), uk: z.string(), ru: z.string() });

const texts = z.object({ about: z.string(), difference: z.string() }).partial();
const translations = z.object({ uk: texts, ru: texts }).partial();

let present: Promise<TreatmentTree> | undefined;

/** The tree, read once a process: it changes with the code only. */
export function treatmentTree(db: Db): Promise<TreatmentTree> {
  present ??= readTree(db).catch((error: unknown) => {
    present = undefined;
    throw error;
  });
  return present;
}

/** To be called when the rows have changed. */
export function forgetTree(): void {
  present = undefined;
}

async function readTree(db: Db): Promise<TreatmentTree> {
  const rows = await db.treatment.findMany({
    orderBy: { position: 'asc' },
    include: { names: { orderBy: { key: 'asc' } } },
  });
  return new TreatmentTree(
    rows.map((row) => ({
      ...row,
      name: localisedName.parse(row.name),
      translations: translations.parse(row.translations),
    })),
  );
}
