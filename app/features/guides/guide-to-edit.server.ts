import type { Db } from '~/platform/db/transaction.server';
import { notFound } from '~/platform/errors';
import { type TextChanges, textChanges } from '~/platform/text-changes';
import { projectTextOf } from './edit-guide.server';
import { sourceBookOf } from './evidence.server';

/** The project's own text of a guide that a moderator changed. */
export interface ProjectVersion {
  /** Whether the project changed it since the moderators' first change. */
  isNewer: boolean;
  /** What taking it would take out and bring in. */
  changes: TextChanges;
}

/**
 * A guide as its form shows it.
 * @throws AppError `not_found`
 */
export async function readGuideToEdit(db: Db, slug: string) {
  const guide = await db.guide.findUnique({ where: { slug } });
  const newest =
    guide &&
    (await db.guideRevision.findFirst({
      where: { guideId: guide.id },
      orderBy: { number: 'desc' },
    }));
  if (!newest) throw notFound();
  const { title, summary, body, number } = newest;
  return {
    slug,
    /** Of the guide, which is the number of its newest revision. */
    version: number,
    words: { title, summary, body },
    earlier: sourceBookOf(newest.sources),
    project: await projectVersion(db, slug, newest),
  };
}

export type GuideToEdit = Awaited<ReturnType<typeof readGuideToEdit>>;

interface Words {
  title: string;
  summary: string;
  body: string;
}

/** What taking the project's own text of a guide would mean; null where it follows that already. */
export async function projectVersion(
  db: Db,
  slug: string,
  shown: Words & { guideId: string; note: string | null },
): Promise<ProjectVersion | null> {
  const text = projectTextOf(slug);
  if (!text || shown.note === null) return null;
  const followed = await db.guideRevision.findFirst({
    where: { guideId: shown.guideId, note: null },
    orderBy: { number: 'desc' },
  });
  return {
    isNewer: followed !== null && wholeOf(followed) !== wholeOf(text),
    changes: guideChanges(shown, text),
  };
}

/** What one version of a guide has that another has not, its title and summary among it. */
export const guideChanges = (before: Words, after: Words) =>
  textChanges(wholeOf(before), wholeOf(after));

const wholeOf = ({ title, summary, body }: Words) => `${title}\n\n${summary}\n\n${body}`;
