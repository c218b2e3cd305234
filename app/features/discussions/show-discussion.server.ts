import { scarWords, wordingFor } from '~/features/stories/index.server';
import { treatmentTree } from '~/features/treatments/index.server';
import type { Messages } from '~/messages';
import type { Db } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import type { DiscussionFacts, QuestionFacts } from './facts';
import { type NamedSubject, nameSubjects } from './name-subjects.server';
import type { ListedKind } from './vocabulary';

/** A question, an opinion or a talk as its page and its preview show it. */
export interface ShownDiscussion {
  kind: ListedKind;
  title: string;
  /** Language of the author's own words. */
  language: string;
  html: string;
  subjects: NamedSubject[];
  /** The scar that a question is about, and the tie to a seller of an opinion, in words. */
  rows: { label: string; value: string }[];
  /** What was tried before; without an address where our tree does not know it. */
  tried: { name: string; slug: string | null }[];
}

interface Reader {
  language: Language;
  say: Messages;
  /** The author reads their own: a private cause is shown to nobody else. */
  own: boolean;
}

/** One version of a discussion, ready for a page. */
export async function showDiscussion(
  db: Db,
  {
    title,
    html,
    language,
    facts,
  }: Pick<ShownDiscussion, 'title' | 'html' | 'language'> & {
    facts: DiscussionFacts;
  },
  reader: Reader,
): Promise<ShownDiscussion> {
  const [subjects = []] = await nameSubjects(db, [facts.subjects], reader.language);
  return {
    ...{ kind: facts.kind, title, html, language, subjects },
    rows: await rowsOf(db, facts, reader),
    tried: facts.kind === 'question' ? await triedBefore(db, facts, reader.language) : [],
  };
}

async function rowsOf(db: Db, facts: DiscussionFacts, reader: Reader) {
  const { say, own } = reader;
  const { rows } = say.discussions.read;
  if (facts.kind === 'opinion') {
    // What was told with the story form says it among its own facts.
    if (facts.told) return [];
    const interest = facts.interest && say.terms.interest[facts.interest];
    return [{ label: rows.interest, value: interest || rows.interestNotAnswered }];
  }
  if (facts.kind !== 'question' || facts.scars.length === 0) return [];
  const ages = facts.scars.flatMap(({ age }) => (age ? [say.terms.age[age]] : []));
  const words = scarWords(facts, await wordingFor(db, reader), own);
  return [
    { label: rows.scar, value: words },
    ...(ages.length > 0 ? [{ label: rows.age, value: [...new Set(ages)].join('; ') }] : []),
  ];
}

async function triedBefore(db: Db, { tried }: QuestionFacts, language: Language) {
  const tree = await treatmentTree(db);
  return tried.flatMap(({ code, named }) => {
    const node = tree.byCode(code ?? '');
    const name = node?.name[language] ?? named;
    return name ? [{ name, slug: node?.slug ?? null }] : [];
  });
}
