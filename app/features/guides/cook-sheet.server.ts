import { Marked } from 'marked';
import sanitizeHtml from 'sanitize-html';
import type { Language } from '~/urls';
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
export const SHEET_RENDERER = 3;

const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: ['em', 'strong', 'a', 'span'],
  allowedAttributes: { a: EVIDENCE_TAGS.attributes },
  allowedClasses: EVIDENCE_TAGS.classes,
  allowedSchemes: ['http', 'https'],
  allowProtocolRelative: false,
};

/** A treatment's own sheet and, behind it, the sheets of the treatments above, the nearest first. */
export type SheetFamily = [own: SheetSeed, ...above: SheetSeed[]];

/** A sentence in another language; null where nobody has translated it as it stands. */
export type Translate = (sentence: string, language: Language) => string | null;

/**
 * A treatment's page of knowledge in each language, its sources numbered in the order in which the
 * English one is read. What is not translated stays English and says so.
 */
export function cookSheet(
  family: SheetFamily,
  book: SourceBook,
  translate: Translate = () => null,
) {
  const { sources, numberOf } = numberedSources(book);
  const cook = {
    en: cookIn('en', numberOf),
    uk: cookIn('uk', numberOf),
    ru: cookIn('ru', numberOf),
  };
  const inLanguage = (language: Language) =>
    partsOf(family, (sentence) => {
      const words = language === 'en' ? sentence : translate(sentence, language);
      if (words !== null) return { html: cook[language](words) };
      return { html: cook.en(sentence), lang: 'en' };
    });
  const parts = inLanguage('en');
  const translations = { uk: inLanguage('uk'), ru: inLanguage('ru') };
  return { parts, translations, sources: sources satisfies Source[] };
}

function cookIn(language: Language, numberOf: (id: string) => number) {
  const marked = new Marked({ async: false });
  marked.use({ extensions: [evidenceMarks(numberOf, language)] });
  return (markdown: string) =>
    sanitizeHtml(marked.parseInline(unbrokenPercents(markdown), { async: false }), ALLOWED).trim();
}

function partsOf(
  family: SheetFamily,
  cooked: (sentence: string) => Omit<Statement, 'of'>,
): SheetParts {
  const told = (part: SheetPart, wanted = (_: string) => true, sheets: SheetSeed[] = family) =>
    sheets.flatMap((sheet): Statement[] =>
      sheet[part].filter(wanted).map((text) => ({ of: sheet.code, ...cooked(text) })),
    );
  // What a whole family is used on says less than what one of it is used on: the nearest counts.
  const nearest = family.filter(({ scars }) => scars.length > 0).slice(0, 1);
  return {
    scarKinds: family[0].scarKinds,
    warnings: told('risks', isWarning),
    scars: told('scars', undefined, nearest),
    evidence: told('evidence'),
    course: told('course'),
    risks: told('risks', (text) => !isWarning(text)),
    avoid: told('avoid'),
  };
}

const isWarning = (markdown: string) => gradeOf(markdown) === 'H';
