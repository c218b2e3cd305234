import { type GuideName, guideNames } from '~/features/guides/index.server';
import type { ScarKind } from '~/features/stories/vocabulary';
import { treatmentTree } from '~/features/treatments/index.server';
import type { Db } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import type { Subject } from './facts';

/** What a discussion is about, as a reader sees it; kinds of scar are worded on the page. */
export type NamedSubject =
  | { kind: 'treatment'; slug: string; name: string }
  | { kind: 'scar'; scar: ScarKind }
  | { kind: 'guide'; slug: string; name: string; language: Language };

/** Names the subjects of several posts; what the tree or the guides no longer have is left out. */
export async function nameSubjects(
  db: Db,
  posts: Subject[][],
  language: Language,
): Promise<NamedSubject[][]> {
  const tree = await treatmentTree(db);
  const someGuide = posts.flat().some((subject) => 'guide' in subject);
  const guides = someGuide ? await guideNames(db, language) : [];
  const named = (subject: Subject): NamedSubject[] => {
    if ('scar' in subject) return [{ kind: 'scar', scar: subject.scar }];
    if ('guide' in subject) return guides.filter(({ id }) => id === subject.guide).map(asSubject);
    const node = tree.byCode(subject.treatment);
    return node ? [{ kind: 'treatment', slug: node.slug, name: node.name[language] }] : [];
  };
  return posts.map((subjects) => subjects.flatMap(named));
}

const asSubject = ({ slug, title, language }: GuideName): NamedSubject => ({
  kind: 'guide',
  ...{ slug, name: title, language },
});
