import type { Db } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import { guideWordsIn, newest } from './guide-words.server';

export interface GuideName {
  id: string;
  slug: string;
  title: string;
  /** Of the title. */
  language: Language;
}

/** What each guide is called, in their order. */
export async function guideNames(db: Db, language: Language): Promise<GuideName[]> {
  const guides = await db.guide.findMany({
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
    select: {
      ...{ id: true, slug: true },
      revisions: { ...newest, select: { title: true, summary: true } },
    },
  });
  const wordsOf = await guideWordsIn(db, language);
  return guides.flatMap(({ id, slug, revisions }) =>
    revisions.map((revision) => {
      const words = wordsOf(id, revision);
      return { id, slug, title: words.title, language: words.language };
    }),
  );
}
