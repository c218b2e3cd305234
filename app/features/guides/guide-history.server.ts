import type { Db } from '~/platform/db/transaction.server';
import { storedSources } from './evidence.server';
import { guideChanges, projectVersion } from './guide-to-edit.server';

/** Who made a version: a start of the software, or a moderator, who may have left since. */
type MadeBy = { kind: 'project' } | { kind: 'moderator'; name: string | null };

export interface VersionLine {
  number: number;
  at: Date;
  by: MadeBy;
  /** What changed and why; null where the text is the project's own. */
  note: string | null;
}

const LINE = {
  ...{ number: true, createdAt: true, note: true },
  editor: { select: { name: true, erasedAt: true } },
} as const;

/** The versions of a guide, newest first; null where there is no such guide. */
export async function readGuideHistory(db: Db, slug: string) {
  const guide = await db.guide.findUnique({ where: { slug } });
  if (!guide) return null;
  const revisions = await db.guideRevision.findMany({
    where: { guideId: guide.id },
    orderBy: { number: 'desc' },
    select: { ...LINE, ...{ title: true, summary: true, body: true, guideId: true } },
  });
  const [newest] = revisions;
  const project = newest ? await projectVersion(db, slug, newest) : null;
  const versions: VersionLine[] = revisions.map(lineOf);
  return {
    slug,
    title: newest?.title ?? slug,
    versions,
    projectIsNewer: project?.isNewer ?? false,
  };
}

/** One version of a guide, and what it changed in the one before. */
export async function readGuideVersion(db: Db, slug: string, number: number) {
  const around = await db.guideRevision.findMany({
    where: { guide: { slug }, number: { in: [number, number - 1] } },
    orderBy: { number: 'desc' },
    include: { editor: LINE.editor },
  });
  const [version, before] = around;
  if (version?.number !== number) return null;
  const { title, summary, html } = version;
  return {
    ...lineOf(version),
    ...{ title, summary, html },
    sources: storedSources.parse(version.sources),
    changes: before ? guideChanges(before, version) : null,
  };
}

export type ReadVersion = NonNullable<Awaited<ReturnType<typeof readGuideVersion>>>;

function lineOf(row: {
  number: number;
  createdAt: Date;
  note: string | null;
  editor: { name: string; erasedAt: Date | null } | null;
}): VersionLine {
  const { number, createdAt, note, editor } = row;
  const name = editor && !editor.erasedAt ? editor.name : null;
  const byProject = note === null && name === null;
  return {
    number,
    at: createdAt,
    note,
    by: byProject ? { kind: 'project' } : { kind: 'moderator', name },
  };
}
