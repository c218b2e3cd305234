import type { Db } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';

/** What a guide is called where it is named, and in which language that is. */
export interface GuideWords {
  title: string;
  summary: string;
  language: Language;
}

/** Revisions are followed, never changed: the newest is the guide. */
export const newest = { orderBy: { number: 'desc' }, take: 1 } as const;

/** The words of guides by id: translated ones where there are any, else the English ones. */
export async function guideWordsIn(
  db: Db,
  language: Language,
): Promise<(guideId: string, english: { title: string; summary: string }) => GuideWords> {
  const translations =
    language === 'en'
      ? []
      : await db.guideTranslation.findMany({
          where: { language },
          select: { guideId: true, title: true, summary: true },
        });
  const byGuide = new Map(translations.map(({ guideId, ...words }) => [guideId, words]));
  return (guideId, { title, summary }) => {
    const words = byGuide.get(guideId);
    return words ? { ...words, language } : { title, summary, language: 'en' };
  };
}
