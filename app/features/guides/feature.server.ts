import type { Db, Transaction } from '~/platform/db/transaction.server';
import type { Feature } from '~/platform/feature';
import { loadGuides } from './load-guides.server';
import { loadSheets } from './load-sheets.server';
import { loadTranslations } from './load-translations.server';

export const guidesFeature: Feature = {
  name: 'guides',
  loadReferenceData: async (db) => {
    await loadGuides(db);
    await loadTranslations(db);
    await loadSheets(db);
  },
  exportFor: exportGuideWork,
  eraseFor: eraseGuideWork,
};

/** The versions of guides that a moderator wrote, or took from the project. */
async function exportGuideWork(db: Db, memberId: string): Promise<object> {
  const revisions = await db.guideRevision.findMany({
    where: { editorId: memberId },
    orderBy: { createdAt: 'asc' },
    select: {
      ...{ number: true, createdAt: true, title: true, summary: true, body: true, note: true },
      guide: { select: { slug: true } },
    },
  });
  return { revisions: revisions.map(({ guide, ...revision }) => ({ ...guide, ...revision })) };
}

/** Guides are the site's own word and stay; who wrote a version does not. */
async function eraseGuideWork(tx: Transaction, memberId: string): Promise<void> {
  await tx.guideRevision.updateMany({ where: { editorId: memberId }, data: { editorId: null } });
}
