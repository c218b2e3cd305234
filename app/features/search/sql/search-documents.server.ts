import type { Db } from '~/platform/db/transaction.server';
import { foldText, stemText } from '../fold-text';
import { INDEXER, type Section } from '../rules';

/** What search reads of one post, guide or treatment. */
export interface SearchDocument {
  id: string;
  kind: string;
  section: Section;
  rootId: string;
  postId?: string;
  revisionId?: string;
  guideId?: string;
  guideRevisionId?: string;
  guideTranslationId?: string;
  treatmentCode?: string;
  language: string;
  title: string;
  /** Names in any language, as typed. */
  names: string[];
  /** Facts: see `markOf`. */
  marks: string[];
  body: string;
  /** Words that are found and not shown in excerpts, in English or with Ukrainian or Russian stems. */
  more?: string;
  at: Date;
}

/**
 * Writes documents, or writes them anew where they changed. Words are Russian ones or, in any other
 * language, English ones beside Ukrainian stems; names are both, so that they are found from anywhere.
 */
export async function storeDocuments(db: Db, documents: SearchDocument[]): Promise<void> {
  if (documents.length === 0) return;
  await db.$executeRaw`
    insert into search_documents as d (id, kind, section, "rootId", "postId", "revisionId", "guideId",
      "guideRevisionId", "guideTranslationId", "treatmentCode", language, title, body, "madeWith",
      at, vector)
    select id, kind, section, "rootId", "postId", "revisionId", "guideId", "guideRevisionId",
      "guideTranslationId", "treatmentCode", language, title, body, ${INDEXER}::int, at,
      (select coalesce(string_agg(quote_literal(mark) || ':1A', ' '), '')
        from jsonb_array_elements_text(marks) as m(mark))::tsvector
      || setweight(to_tsvector(config, "titleWords"), 'A')
      || setweight(to_tsvector('english', "nameStems"), 'B')
      || setweight(to_tsvector('russian', "nameWords"), 'B')
      || to_tsvector(config, "bodyWords")
      || to_tsvector('english', "moreWords")
    from jsonb_to_recordset(${JSON.stringify(documents.map(rowOf))}::jsonb) as row(
      id text, kind text, section text, "rootId" text, "postId" text, "revisionId" text,
      "guideId" text, "guideRevisionId" text, "guideTranslationId" text, "treatmentCode" text,
      language text, title text, body text, at timestamptz, marks jsonb, config regconfig, "titleWords" text, "nameStems" text,
      "nameWords" text, "bodyWords" text, "moreWords" text)
    on conflict (id) do update set (kind, section, "rootId", "revisionId", "guideRevisionId",
      "guideTranslationId", language, title, body, "madeWith", at, vector) = row (excluded.kind,
      excluded.section, excluded."rootId", excluded."revisionId", excluded."guideRevisionId",
      excluded."guideTranslationId", excluded.language, excluded.title, excluded.body, excluded."madeWith", excluded.at, excluded.vector)
    where (d.kind, d.section, d."rootId", d."revisionId", d."guideRevisionId", d."guideTranslationId",
      d.language, d.title, d.body, d."madeWith", d.at, d.vector) is distinct from (excluded.kind,
      excluded.section, excluded."rootId", excluded."revisionId", excluded."guideRevisionId",
      excluded."guideTranslationId", excluded.language, excluded.title, excluded.body, excluded."madeWith", excluded.at, excluded.vector)`;
}

function rowOf({ names, more = '', ...document }: SearchDocument) {
  const russian = document.language === 'ru';
  const words = (text: string) => (russian ? foldText(text) : stemText(foldText(text)));
  return {
    ...document,
    config: russian ? 'russian' : 'english',
    titleWords: words(document.title),
    nameStems: names.map((name) => stemText(foldText(name))).join(' '),
    nameWords: names.map(foldText).join(' '),
    bodyWords: words(document.body),
    moreWords: stemText(foldText(more)),
  };
}
