import { z } from 'zod';

/** The parts of what is known of a treatment, in the order in which its page shows them. */
export const SHEET_PARTS = ['scars', 'evidence', 'course', 'risks', 'avoid'] as const;
export type SheetPart = (typeof SHEET_PARTS)[number];

/** A cooked statement, and the treatment that it holds for: the page's own, or one above it. */
const statement = z.object({
  of: z.string(),
  html: z.string(),
  /** Where it is still in another language than the rest. */
  lang: z.literal('en').optional(),
});
export type Statement = z.infer<typeof statement>;

const statements = z.array(statement);

/** How a sheet is stored: warnings are the risks that carry the grade H. */
export const sheetParts = z.object({
  /** Kinds of scar that the treatment is used for, as stories name them. */
  scarKinds: z.array(z.string()),
  warnings: statements,
  scars: statements,
  evidence: statements,
  course: statements,
  risks: statements,
  avoid: statements,
});
export type SheetParts = z.infer<typeof sheetParts>;

/** The same sheet in the other languages of the interface. */
export const sheetTranslations = z.object({ uk: sheetParts, ru: sheetParts }).partial();
