import { Marked } from 'marked';
import sanitizeHtml from 'sanitize-html';
import type { SheetSeed } from '../../../prisma/seed/sheets/sheet';
import {
  EVIDENCE_TAGS,
  evidenceMarks,
  gradeOf,
  numberedSources,
  type SourceBook,
  unbrokenPercents,
} from './evidence.server';
import type { Source } from './rules';
import type { SheetPart, SheetParts, Statement } from './sheet';

/** Grows when the same sheet would cook to other HTML. */
export const SHEET_RENDERER = 2;

const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: ['em', 'strong', 'a', 'span'],
  allowedAttributes: { a: EVIDENCE_TAGS.attributes },
  allowedClasses: EVIDENCE_TAGS.classes,
  allowedSchemes: ['http', 'https'],
  allowProtocolRelative: false,
};

/** A treatment's own sheet and, behind it, the sheets of the treatments above, the nearest first. */
export type SheetFamily = [own: SheetSeed, ...above: SheetSeed[]];

/** A treatment's page of knowledge, its sources numbered in the order in which they are read. */
export function cookSheet(family: SheetFamily, book: SourceBook) {
  const { sources, numberOf } = numberedSources(book);
  const marked = new Marked({ async: false });
  marked.use({ extensions: [evidenceMarks(numberOf)] });
  const cooked = (markdown: string) =>
    sanitizeHtml(marked.parseInline(unbrokenPercents(markdown), { async: false }), ALLOWED).trim();
  const told = (part: SheetPart, wanted = (_: string) => true, sheets: SheetSeed[] = family) =>
    sheets.flatMap((sheet): Statement[] =>
      sheet[part].filter(wanted).map((text) => ({ of: sheet.code, html: cooked(text) })),
    );
  // What a whole family is used on says less than what one of it is used on: the nearest counts.
  const nearest = family.filter(({ scars }) => scars.length > 0).slice(0, 1);
  const parts: SheetParts = {
    scarKinds: family[0].scarKinds,
    warnings: told('risks', isWarning),
    scars: told('scars', undefined, nearest),
    evidence: told('evidence'),
    course: told('course'),
    risks: told('risks', (text) => !isWarning(text)),
    avoid: told('avoid'),
  };
  return { parts, sources: sources satisfies Source[] };
}

const isWarning = (markdown: string) => gradeOf(markdown) === 'H';
