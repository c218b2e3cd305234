import type { Db } from '~/platform/db/transaction.server';
import { storedSources } from './evidence.server';
import { sheetParts } from './sheet';

/** What is known of a treatment, as its page shows it; null for one that nobody wrote about. */
export async function sheetOfTreatment(db: Db, treatmentCode: string) {
  const row = await db.treatmentSheet.findUnique({ where: { treatmentCode } });
  if (!row) return null;
  const { parts, sources, writtenOn } = row;
  return { ...sheetParts.parse(parts), sources: storedSources.parse(sources), writtenOn };
}

export type TreatmentSheetShown = NonNullable<Awaited<ReturnType<typeof sheetOfTreatment>>>;
