import { z } from 'zod';
import type { Db } from '~/platform/db/transaction.server';
import { SECTIONS } from './rules';

const section = z.enum(SECTIONS);
const sources = z.array(
  z.object({ id: z.string(), text: z.string(), url: z.url({ protocol: /^https?$/ }).nullable() }),
);
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
  if (!guide || !revision) return findMoved(db, slug);
  const { title, summary, html, writtenOn, reviewedOn, reviewedBy } = revision;
  return {
    kind: 'found',
    slug,
    section: section.parse(guide.section),
    title,
    summary,
    html,
    writtenOn,
    reviewed: reviewedOn && reviewedBy ? { on: reviewedOn, by: reviewedBy } : null,
    sources: sources.parse(revision.sources),
    contents: contents.parse(revision.contents),
    treatmentCodes: guide.treatments.map(({ treatmentCode }) => treatmentCode),
  } as const;
}

async function findMoved(db: Db, slug: string) {
  const alias = await db.guideAlias.findUnique({ where: { slug } });
  const guide = alias && (await db.guide.findUnique({ where: { id: alias.guideId } }));
  return guide ? ({ kind: 'moved', slug: guide.slug } as const) : null;
}
