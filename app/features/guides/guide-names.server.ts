import type { Db } from '~/platform/db/transaction.server';

export interface GuideName {
  id: string;
  slug: string;
  title: string;
}

/** What each guide is called, in their order. */
export async function guideNames(db: Db): Promise<GuideName[]> {
  const guides = await db.guide.findMany({
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
    select: {
      ...{ id: true, slug: true },
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { title: true } },
    },
  });
  return guides.flatMap(({ id, slug, revisions }) =>
    revisions.map(({ title }) => ({ id, slug, title })),
  );
}
