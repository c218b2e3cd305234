import type { Db } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import { storedSources } from './evidence.server';
import { linksIn } from './links-in';
import { type SheetParts, type Statement, sheetParts, sheetTranslations } from './sheet';

/** What is known of a treatment, as its page shows it; null for one that nobody wrote about. */
export async function sheetOfTreatment(db: Db, treatmentCode: string, language: Language) {
  const row = await db.treatmentSheet.findUnique({ where: { treatmentCode } });
  if (!row) return null;
  const { sources, writtenOn } = row;
  const parts = each(partsIn(language, row), (statement) => ({
    ...statement,
    html: linksIn(statement.html, language),
  }));
  return { ...parts, sources: storedSources.parse(sources), writtenOn };
}

export type TreatmentSheetShown = NonNullable<Awaited<ReturnType<typeof sheetOfTreatment>>>;

function partsIn(language: Language, row: { parts: unknown; translations: unknown }): SheetParts {
  const english = sheetParts.parse(row.parts);
  if (language === 'en') return english;
  const translation = sheetTranslations.parse(row.translations)[language];
  // A row of the version of the software before translations.
  return translation ?? each(english, (statement) => ({ ...statement, lang: 'en' }));
}

const each = (parts: SheetParts, change: (one: Statement) => Statement): SheetParts => ({
  scarKinds: parts.scarKinds,
  warnings: parts.warnings.map(change),
  scars: parts.scars.map(change),
  evidence: parts.evidence.map(change),
  course: parts.course.map(change),
  risks: parts.risks.map(change),
  avoid: parts.avoid.map(change),
});
