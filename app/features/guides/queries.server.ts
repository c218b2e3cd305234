import { z } from 'zod';
import type { Db } from '~/platform/db/transaction.server';
import { storedSources } from './evidence.server';
import { SECTIONS } from './rules';

const section = z.enum(SECTIONS);
const contents = z.array(z.object({ id: z.string(), title: z.string() }));

/** Revisions are followed, never changed: the newest is the guide. */
const newest = { orderBy: { number: 'desc' }, take: 1 } as const;

/** All guides in their order, each with its newest title and summary. */
export async function listGuides(db: Db) {
  const guides = await db.guide.findMany({
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
    include: { revisions: { ...newest, select: { title: true, summary: true } } },
  });
  return guides.flatMap(({ slug, section: named, revisions }) =>
    revisions.map((revision) => ({ slug, section: section.parse(named), ...revision })),
  );
}

/** The guides that speak of any of these treatments. */
export async function guidesAbout(db: Db, treatmentCodes: string[]) {
  const guides = await db.guide.findMany({
    where: { treatments: { some: { treatmentCode: { in: treatmentCodes } } } },
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
    select: { slug: true, revisions: { ...newest, select: { title: true } } },
  });
  return guides.flatMap(({ slug, revisions }) => revisions.map(({ title }) => ({ slug, title })));
}

/** One guide as its page shows it; `moved` when the address is an old one. */
export async function findGuide(db: Db, slug: string) {
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
  const { title, summary, html, writtenOn, reviewedOn, reviewedBy } = revision;
  return {
    kind: 'found',
    id: guide.id,
    slug,
    section: section.parse(guide.section),
    title,
    summary,
    html,
    writtenOn,
    /** When a moderator last changed the text; null where it is the project's own. */
    editedOn: revision.note === null ? null : revision.createdAt,
    reviewed: reviewedOn && reviewedBy ? { on: reviewedOn, by: reviewedBy } : null,
    sources: storedSources.parse(revision.sources),
    contents: contents.parse(revision.contents),
    treatmentCodes: guide.treatments.map(({ treatmentCode }) => treatmentCode),
  } as const;
}

/** Where a guide is now that had this address before. */
export async function guideMovedTo(db: Db, slug: string): Promise<string | null> {
  const alias = await db.guideAlias.findUnique({ where: { slug } });
  const guide = alias && (await db.guide.findUnique({ where: { id: alias.guideId } }));
  return guide?.slug ?? null;
}
