import {
  resolveIn,
  type TreatmentBrief,
  type TreatmentTree,
  treatmentNamesForInput,
  treatmentTree,
} from '~/features/treatments/index.server';
import type { Db } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import { countFacets } from './count-facets.server';
import { listStories } from './list-stories.server';
import { looseningsOf } from './loosen-filters.server';
import { isInOrder } from './sql/story-list.server';
import { NO_FILTERS, readFilters, type StoryFilters, writeFilters } from './story-filters';

/** A treatment in the filter panel: the top of the tree, and the way down to what is chosen. */
export interface TreatmentOption {
  slug: string;
  name: string;
  depth: number;
}

export type StoryListPage = Awaited<ReturnType<typeof storyListPage>>;

/**
 * The filters of an address, with names of treatments in any spelling read as slugs, and the query
 * that is their one canonical form.
 */
export async function filtersOfAddress(db: Db, params: URLSearchParams) {
  const tree = await treatmentTree(db);
  const read = readFilters(params, (name) => tree.named(name).map((node) => node.slug));
  const after = read.after && (await isInOrder(db, read.after)) ? read.after : null;
  const filters = { ...read, after };
  return { filters, query: writeFilters(filters) };
}

/** All that the page of the list shows. */
export async function storyListPage(db: Db, filters: StoryFilters, language: Language) {
  const tree = await treatmentTree(db);
  const [list, counts, typeable] = await Promise.all([
    listStories(db, filters, tree, language),
    countFacets(db, filters, tree),
    treatmentNamesForInput(db, language),
  ]);
  return {
    filters,
    /** The query without what was not understood: for search engines, this page is that one. */
    understood: writeFilters({ ...filters, unknown: NO_FILTERS.unknown }),
    list,
    counts,
    typeable,
    treatments: treatmentOptions(tree, filters.chosen.treatment, language),
    unknownTreatments: filters.unknown.treatment.map((typed) => ({
      typed,
      near: nearOnes(tree, typed, language),
    })),
    loosenings: list.total === 0 ? await looseningsOf(db, filters, tree) : [],
  };
}

function treatmentOptions(
  tree: TreatmentTree,
  chosen: string[],
  language: Language,
): TreatmentOption[] {
  const shown = new Set(tree.childrenOf(null));
  for (const node of chosen.flatMap((slug) => tree.bySlug(slug) ?? [])) {
    for (const over of tree.codesOver(node.code)) {
      for (const child of tree.childrenOf(over)) shown.add(child);
    }
  }
  return tree.nodes
    .filter((node) => shown.has(node))
    .map((node) => ({
      slug: node.slug,
      name: node.name[language],
      depth: tree.ancestorsOf(node.code).length,
    }));
}

function nearOnes(tree: TreatmentTree, typed: string, language: Language): TreatmentBrief[] {
  const found = resolveIn(tree, typed, language);
  return found.kind === 'unknown' ? found.near : [];
}
