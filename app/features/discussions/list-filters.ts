import { SCAR_KINDS, type ScarKind } from '~/features/stories/vocabulary';
import { LISTED_KINDS, type ListedKind } from './vocabulary';

/** What the list of discussions is narrowed by, as it stands in its address. No input or output here. */

/** The latest answer first, or the newest discussion first. */
export const SORTS = ['active', 'newest'] as const;
export type Sort = (typeof SORTS)[number];

export interface DiscussionFilters {
  /** Null: of all kinds. */
  kind: ListedKind | null;
  /** Slugs; several where one name stands for several treatments, and any of them will do. */
  treatments: string[];
  /** What was typed as a treatment and means nothing here: left out of the filter, and said so. */
  unknown: string[];
  scar: ScarKind | null;
  /** Address of a guide. */
  guide: string | null;
  /** Only those that nobody answered yet. */
  unanswered: boolean;
  sort: Sort;
  /** Public id of the last discussion of the page before. */
  after: string | null;
}

export const NO_FILTERS: DiscussionFilters = {
  kind: null,
  treatments: [],
  unknown: [],
  scar: null,
  guide: null,
  unanswered: false,
  sort: 'active',
  after: null,
};

/** What the names and addresses in a query mean. */
interface Known {
  slugsOf: (name: string) => string[];
  guides: readonly string[];
}

const UNKNOWN_MAX = 3;
const VALUE_LENGTH = 80;
const YES = 'yes';
const ID = /^[0-9a-z]{10,20}$/;

/** Reads an address. */
export function readFilters(params: URLSearchParams, known: Known): DiscussionFilters {
  const one = <T extends string>(name: string, values: readonly T[]) =>
    values.find((value) => value === params.get(name)) ?? null;
  const typed = params
    .getAll('treatment')
    .map((value) => [...value.trim()].slice(0, VALUE_LENGTH).join('').trim())
    .filter((value) => value !== '');
  const unknown = typed.filter((value) => known.slugsOf(value).length === 0);
  const after = params.get('after') ?? '';
  return {
    kind: one('kind', LISTED_KINDS),
    treatments: [...new Set(typed.flatMap(known.slugsOf))].sort(),
    unknown: [...new Set(unknown)].sort().slice(0, UNKNOWN_MAX),
    scar: one('scar', SCAR_KINDS),
    guide: one('guide', known.guides),
    unanswered: params.get('unanswered') === YES,
    sort: one('sort', SORTS) ?? NO_FILTERS.sort,
    after: ID.test(after) ? after : null,
  };
}

/** The query of the one canonical address of these filters. */
export function writeFilters(filters: DiscussionFilters): string {
  const params = new URLSearchParams();
  if (filters.kind) params.append('kind', filters.kind);
  for (const value of [...filters.treatments, ...filters.unknown])
    params.append('treatment', value);
  if (filters.scar) params.append('scar', filters.scar);
  if (filters.guide) params.append('guide', filters.guide);
  if (filters.unanswered) params.append('unanswered', YES);
  if (filters.sort !== NO_FILTERS.sort) params.append('sort', filters.sort);
  if (filters.after) params.append('after', filters.after);
  return params.toString();
}

/** The same filters with another part; a list that changes begins at its first page. */
export function change(
  filters: DiscussionFilters,
  part: Partial<DiscussionFilters>,
): DiscussionFilters {
  return { ...filters, unknown: [], after: null, ...part };
}

/** How many things the list is narrowed by, its kind aside. */
export function countChosen({ treatments, scar, guide, unanswered }: DiscussionFilters): number {
  return treatments.length + [scar, guide, unanswered].filter(Boolean).length;
}
