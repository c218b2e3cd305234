import { treatmentTree } from '~/features/treatments/index.server';
import type { Db } from '~/platform/db/transaction.server';
import { shownWords } from './post-document.server';
import { markOf } from './rules';
import type { SearchDocument } from './sql/search-documents.server';

/** What the project itself brings is of no date: it stands behind posts of the same rank. */
const UNDATED = new Date(0);

/** The marks of evidence in a guide: `[[E2 S32]]`. */
const EVIDENCE = /\s*\[\[[^\]]*\]\]/g;

/** The documents of all guides as they stand now, one a language. */
export async function documentsOfGuides(db: Db): Promise<SearchDocument[]> {
  const guides = await db.guide.findMany({
    include: { revisions: { orderBy: { number: 'desc' }, take: 1 } },
  });
  const translations = await db.guideTranslation.findMany();
  const speaksOf = await db.guideTreatment.findMany();
  const tree = await treatmentTree(db);
  const about = (guideId: string) => ({
    ...{ kind: 'guide', section: 'guides' as const, rootId: guideId, at: UNDATED },
    marks: speaksOf
      .filter((row) => row.guideId === guideId)
      // What is said of lasers is said of each of them.
      .flatMap(({ treatmentCode }) => tree.codesUnder(treatmentCode))
      .map((code) => markOf('treatment', code)),
  });
  return [
    ...guides.flatMap(({ id, revisions }) =>
      revisions.map((revision) => ({
        ...{ ...about(id), id, guideId: id, guideRevisionId: revision.id },
        ...{ language: 'en', ...wordsOf(revision) },
      })),
    ),
    ...translations.map(({ id, guideId, language, ...words }) => ({
      ...{ ...about(guideId), id, guideTranslationId: id },
      ...{ language, ...wordsOf(words) },
    })),
  ];
}

const wordsOf = ({ title, summary, body }: Record<'title' | 'summary' | 'body', string>) => ({
  ...{ title, names: [summary] },
  body: shownWords(body.replace(EVIDENCE, '')),
});

/** The documents of all treatments of the tree, with every name that people have for them. */
export async function documentsOfTreatments(db: Db): Promise<SearchDocument[]> {
  const { nodes } = await treatmentTree(db);
  return nodes.map(({ code, name, names, about, translations }) => ({
    ...{ id: code, rootId: code, treatmentCode: code, language: 'en', at: UNDATED },
    ...{ kind: 'treatment', section: 'treatments' as const },
    title: name.en,
    names: [name.uk, name.ru, ...names.map(({ text }) => text)],
    marks: [markOf('treatment', code)],
    // Not what sets it apart: that speaks of others.
    body: about,
    more: Object.values(translations)
      .map((words) => words.about ?? '')
      .join(' '),
  }));
}
