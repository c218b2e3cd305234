import type { ScarKind } from '~/features/stories/vocabulary';
import { treatmentTree } from '~/features/treatments/index.server';
import type { Db } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import type { Subject } from './facts';

/** What a discussion is about, as a reader sees it; kinds of scar are worded on the page. */
export type NamedSubject =
  | { kind: 'treatment'; slug: string; name: string }
  | { kind: 'scar'; scar: ScarKind }
  | { kind: 'guide'; slug: string; name: string };

/** Names the subjects of several posts; what the tree or the guides no longer have is left out. */
export async function nameSubjects(
  db: Db,
  posts: Subject[][],
  language: Language,
): Promise<NamedSubject[][]> {
  const tree = await treatmentTree(db);
  const guides = await guidesById(
    db,
    posts.flat().flatMap((subject) => ('guide' in subject ? [subject.guide] : [])),
  );
  const named = (subject: Subject): NamedSubject[] => {
    if ('scar' in subject) return [{ kind: 'scar', scar: subject.scar }];
    if ('guide' in subject) return guides.get(subject.guide) ?? [];
    const node = tree.byCode(subject.treatment);
    return node ? [{ kind: 'treatment', slug: node.slug, name: node.name[language] }] : [];
  };
  return posts.map((subjects) => subjects.flatMap(named));
}

async function guidesById(db: Db, ids: string[]): Promise<Map<string, NamedSubject[]>> {
  if (ids.length === 0) return new Map();
  const guides = await db.guide.findMany({
    where: { id: { in: ids } },
    select: {
      ...{ id: true, slug: true },
      revisions: { orderBy: { number: 'desc' }, take: 1, select: { title: true } },
    },
  });
  return new Map(
    guides.map(({ id, slug, revisions }) => [
      id,
      revisions.map(({ title }) => ({ kind: 'guide', slug, name: title })),
    ]),
  );
}
