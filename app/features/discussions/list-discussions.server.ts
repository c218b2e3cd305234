import { listGuides } from '~/features/guides/index.server';
import {
  resolveIn,
  type TreatmentBrief,
  type TreatmentTree,
  treatmentNamesForInput,
  treatmentTree,
} from '~/features/treatments/index.server';
import type { Db } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import { type DiscussionCardData, discussionCards } from './discussion-cards.server';
import { type DiscussionFilters, readFilters, writeFilters } from './list-filters';
import {
  countByKind,
  isInOrder,
  listDiscussionIds,
  type Selection,
} from './sql/discussion-list.server';
import type { ListedKind } from './vocabulary';

const PAGE_SIZE = 20;

export interface DiscussionList {
  discussions: DiscussionCardData[];
  /** By kind, whatever kind is chosen. */
  counts: Record<ListedKind, number>;
  /** Over all pages. */
  total: number;
  /** Id to go on after; null on the last page. */
  next: string | null;
}

/** One page of the list. */
export async function listDiscussions(
  db: Db,
  filters: DiscussionFilters,
  language: Language,
): Promise<DiscussionList> {
  const selection = await selectionOf(db, filters);
  const { kind, sort, after } = filters;
  const [ids, rows] = await Promise.all([
    listDiscussionIds(db, selection, { sort, after, limit: PAGE_SIZE + 1 }),
    countByKind(db, selection),
  ]);
  const count = (one: ListedKind) => rows.find((row) => row.kind === one)?.n ?? 0;
  const counts = { question: count('question'), opinion: count('opinion'), talk: count('talk') };
  const shown = ids.slice(0, PAGE_SIZE);
  return {
    discussions: await discussionCards(db, shown, language),
    counts,
    total: kind ? counts[kind] : counts.question + counts.opinion + counts.talk,
    next: ids.length > PAGE_SIZE ? (shown.at(-1) ?? null) : null,
  };
}

async function selectionOf(db: Db, filters: DiscussionFilters): Promise<Selection> {
  const { kind, treatments, scar, guide, unanswered } = filters;
  const tree = await treatmentTree(db);
  const codes = treatments.flatMap((slug) => {
    const node = tree.bySlug(slug);
    return node ? tree.codesUnder(node.code) : [];
  });
  const known = guide && (await db.guide.findUnique({ where: { slug: guide } }));
  return {
    ...{ kind, scar, unanswered },
    codes: treatments.length > 0 ? codes : null,
    guideId: known ? known.id : null,
  };
}

export type DiscussionListPage = Awaited<ReturnType<typeof discussionListPage>>;

/**
 * The filters of an address, with names of treatments in any spelling read as slugs, and the query
 * that is their one canonical form.
 */
export async function discussionFiltersOf(db: Db, params: URLSearchParams) {
  const tree = await treatmentTree(db);
  const read = readFilters(params, {
    slugsOf: (name) => tree.named(name).map(({ slug }) => slug),
    guides: (await listGuides(db, 'en')).map(({ slug }) => slug),
  });
  const after = read.after && (await isInOrder(db, read.after)) ? read.after : null;
  const filters = { ...read, after };
  return { filters, query: writeFilters(filters) };
}

/** All that the page of the list shows. */
export async function discussionListPage(db: Db, filters: DiscussionFilters, language: Language) {
  const tree = await treatmentTree(db);
  const [list, guides, typeable] = await Promise.all([
    listDiscussions(db, filters, language),
    listGuides(db, language),
    treatmentNamesForInput(db, language),
  ]);
  return {
    filters,
    /** The query without what was not understood: for search engines, this page is that one. */
    understood: writeFilters({ ...filters, unknown: [] }),
    list,
    typeable,
    guides: guides.map(({ slug, title, language: titleLanguage }) => ({
      ...{ slug, title },
      language: titleLanguage,
    })),
    treatments: filters.treatments.map((slug) => ({
      slug,
      name: tree.bySlug(slug)?.name[language] ?? slug,
    })),
    unknownTreatments: filters.unknown.map((typed) => ({
      typed,
      near: nearOnes(tree, typed, language),
    })),
  };
}

function nearOnes(tree: TreatmentTree, typed: string, language: Language): TreatmentBrief[] {
  const found = resolveIn(tree, typed, language);
  return found.kind === 'unknown' ? found.near : [];
}
