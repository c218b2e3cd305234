import { z } from 'zod';
import type { Db } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import { storedSources } from './evidence.server';
import { guideFingerprint } from './guide-fingerprint.server';
import { guideWordsIn, newest } from './guide-words.server';
import { linksIn } from './links-in';
import { SECTIONS } from './rules';

const section = z.enum(SECTIONS);
const contents = z.array(z.object({ id: z.string(), title: z.string() }));

/** All guides in their order, each as its card shows it. */
export async function listGuides(db: Db, language: Language) {
  const guides = await db.guide.findMany({
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
    include: { revisions: { ...newest, select: { title: true, summary: true } } },
  });
  const wordsOf = await guideWordsIn(db, language);
  return guides.flatMap(({ id, slug, section: named, revisions }) =>
    revisions.map((revision) => ({
      ...{ id, slug, section: section.parse(named) },
      ...wordsOf(id, revision),
    })),
  );
}

/** The guides that speak of any of these treatments. */
export async function guidesAbout(db: Db, treatmentCodes: string[], language: Language) {
  const guides = await db.guide.findMany({
    where: { treatments: { some: { treatmentCode: { in: treatmentCodes } } } },
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
    include: { revisions: { ...newest, select: { title: true, summary: true } } },
  });
  const wordsOf = await guideWordsIn(db, language);
  return guides.flatMap(({ id, slug, revisions }) =>
    revisions.map((revision) => {
      const words = wordsOf(id, revision);
      return { slug, title: words.title, language: words.language };
    }),
  );
}

/** One guide as its page shows it; `moved` when the address is an old one. */
export async function findGuide(db: Db, slug: string, language: Language) {
  const guide = await db.guide.findUnique({
    where: { slug },
    include: {
      revisions: newest,
      treatments: { select: { treatmentCode: true }, orderBy: { treatment: { position: 'asc' } } },
    },
  });
  const [revision] = guide?.revisions ?? [];
  if (!guide || !revision) {
    const moved = await guideMovedTo(db, slug);
    return moved === null ? null : ({ kind: 'moved', slug: moved } as const);
  }
  const { writtenOn, reviewedOn, reviewedBy } = revision;
  const translation = await translationOf(db, guide.id, language);
  const shown = translation ?? revision;
  return {
    kind: 'found',
    id: guide.id,
    slug,
    section: section.parse(guide.section),
    title: shown.title,
    summary: shown.summary,
    html: linksIn(shown.html, language),
    /** Of the words. */
    language: translation ? language : ('en' as const),
    translation: translation && {
      on: translation.translatedOn,
      /** The English text has changed since. */
      isBehind: translation.original !== guideFingerprint(revision),
    },
    writtenOn,
    /** When a moderator last changed the English text; null where it is the project's own. */
    editedOn: revision.note === null ? null : revision.createdAt,
    reviewed: reviewedOn && reviewedBy ? { on: reviewedOn, by: reviewedBy } : null,
    sources: storedSources.parse(shown.sources),
    contents: contents.parse(shown.contents),
    treatmentCodes: guide.treatments.map(({ treatmentCode }) => treatmentCode),
  } as const;
}

async function translationOf(db: Db, guideId: string, language: Language) {
  if (language === 'en') return null;
  return db.guideTranslation.findUnique({ where: { guideId_language: { guideId, language } } });
}

/** Where a guide is now that had this address before. */
export async function guideMovedTo(db: Db, slug: string): Promise<string | null> {
  const alias = await db.guideAlias.findUnique({ where: { slug } });
  const guide = alias && (await db.guide.findUnique({ where: { id: alias.guideId } }));
  return guide?.slug ?? null;
}
