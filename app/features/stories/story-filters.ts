import {
  AGE_BANDS,
  CAUSES,
  CHANGES,
  PRIVATE_CAUSES,
  SCAR_KINDS,
  SITE_CODES,
  STATUSES,
} from './vocabulary';

/** What the story list is narrowed by, as it stands in its address. No input or output here. */

/** The facets in the order in which they stand in an address: OR inside one, AND between them. */
export const FACETS = [
  'treatment',
  'scar',
  'cause',
  'site',
  'age',
  'outcome',
  'status',
  'language',
] as const;
export type Facet = (typeof FACETS)[number];

/** Facets of a scar: they are asked of one and the same scar, so that "a keloid from acne" is one. */
export const SCAR_FACETS = ['scar', 'cause', 'site', 'age'] as const satisfies Facet[];
export type ScarFacet = (typeof SCAR_FACETS)[number];

/** A value like others: the member skipped the question. */
export const NOT_SAID = 'not-said';

/** The values of each facet in the order in which they are shown; none where the list is open. */
export const VALUES: Record<Facet, readonly string[]> = {
  treatment: [],
  scar: [...SCAR_KINDS, NOT_SAID],
  cause: [...CAUSES.filter((cause) => !PRIVATE_CAUSES.includes(cause)), NOT_SAID],
  site: [...SITE_CODES, NOT_SAID],
  age: [...AGE_BANDS, NOT_SAID],
  outcome: [...CHANGES, NOT_SAID],
  status: [...STATUSES, NOT_SAID],
  language: [],
};

export const SORTS = ['newest', 'followed'] as const;
export type Sort = (typeof SORTS)[number];

export type Chosen = Record<Facet, string[]>;

export interface StoryFilters {
  kind: 'story' | 'opinion';
  /** Chosen values by facet; treatments by slug, languages as two or three letters. */
  chosen: Chosen;
  /** What stood in the address and means nothing here: left out of the filter, and said so. */
  unknown: Chosen;
  sort: Sort;
  /** Public id of the last story of the page before. */
  after: string | null;
}

const UNKNOWN_MAX = 3;
const VALUE_LENGTH = 80;
const ID = /^[0-9a-z]{10,20}$/;

export const eachFacet = <T>(valuesOf: (facet: Facet) => T): Record<Facet, T> => ({
  treatment: valuesOf('treatment'),
  scar: valuesOf('scar'),
  cause: valuesOf('cause'),
  site: valuesOf('site'),
  age: valuesOf('age'),
  outcome: valuesOf('outcome'),
  status: valuesOf('status'),
  language: valuesOf('language'),
});

export const NO_FILTERS: StoryFilters = {
  kind: 'story',
  chosen: eachFacet((): string[] => []),
  unknown: eachFacet((): string[] => []),
  sort: 'newest',
  after: null,
};

/** The filters that only ask for one of these values of one facet. */
export function filtersFor(facet: Facet, values: string[]): StoryFilters {
  return { ...NO_FILTERS, chosen: { ...NO_FILTERS.chosen, [facet]: inOrder(facet, values) } };
}

/** Reads an address. `slugsOf` gives the slugs that the name of a treatment stands for. */
export function readFilters(
  params: URLSearchParams,
  slugsOf: (name: string) => string[],
): StoryFilters {
  const typed = eachFacet((facet) =>
    params
      .getAll(facet)
      .map((value) => [...value.trim()].slice(0, VALUE_LENGTH).join('').trim())
      .filter((value) => value !== ''),
  );
  const meaning = (facet: Facet, value: string) => meaningOf(facet, value, slugsOf);
  const after = params.get('after') ?? '';
  return {
    kind: params.get('kind') === 'opinion' ? 'opinion' : 'story',
    chosen: eachFacet((facet) =>
      inOrder(
        facet,
        typed[facet].flatMap((value) => meaning(facet, value)),
      ),
    ),
    unknown: eachFacet((facet) =>
      [...new Set(typed[facet].filter((value) => meaning(facet, value).length === 0))]
        .sort()
        .slice(0, UNKNOWN_MAX),
    ),
    sort: SORTS.find((sort) => sort === params.get('sort')) ?? 'newest',
    after: ID.test(after) ? after : null,
  };
}

function meaningOf(facet: Facet, value: string, slugsOf: (name: string) => string[]): string[] {
  if (facet === 'treatment') return slugsOf(value);
  const folded = value.toLowerCase();
  if (facet === 'language') return /^[a-z]{2,3}$/.test(folded) ? [folded] : [];
  return VALUES[facet].filter((known) => known === folded);
}

/** The values that a facet knows stand in its own order, others by the alphabet; each once. */
function inOrder(facet: Facet, values: string[]): string[] {
  const place = (value: string) => VALUES[facet].indexOf(value);
  return [...new Set(values)].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

/** The query of the one canonical address of these filters. */
export function writeFilters(filters: StoryFilters): string {
  const params = new URLSearchParams();
  if (filters.kind !== NO_FILTERS.kind) params.append('kind', filters.kind);
  for (const facet of FACETS) {
    for (const value of filters.chosen[facet]) params.append(facet, value);
    for (const value of filters.unknown[facet]) params.append(facet, value);
  }
  if (filters.sort !== NO_FILTERS.sort) params.append('sort', filters.sort);
  if (filters.after) params.append('after', filters.after);
  return params.toString();
}

/** The same filters with a value added or taken away; a list that changes begins at its first page. */
export function toggle(filters: StoryFilters, facet: Facet, value: string): StoryFilters {
  const values = filters.chosen[facet];
  const others = values.filter((one) => one !== value);
  const next = others.length < values.length ? others : [...values, value];
  return change(filters, { chosen: { ...filters.chosen, [facet]: inOrder(facet, next) } });
}

/** The same filters without this facet. */
export function loosen(filters: StoryFilters, facet: Facet): StoryFilters {
  return change(filters, { chosen: { ...filters.chosen, [facet]: [] } });
}

/** The same filters with nothing but this facet. */
export function keepOnly(filters: StoryFilters, facet: Facet): StoryFilters {
  return change(filters, { chosen: { ...NO_FILTERS.chosen, [facet]: filters.chosen[facet] } });
}

/** The same filters with another part; what was not understood is not carried on. */
export function change(filters: StoryFilters, part: Partial<StoryFilters>): StoryFilters {
  return { ...filters, unknown: NO_FILTERS.unknown, after: null, ...part };
}

/** The facets that something is chosen in. */
export function activeFacets({ chosen }: Pick<StoryFilters, 'chosen'>): Facet[] {
  return FACETS.filter((facet) => chosen[facet].length > 0);
}

/** How many values are chosen, over all facets. */
export function countChosen({ chosen }: StoryFilters): number {
  return FACETS.reduce((sum, facet) => sum + chosen[facet].length, 0);
}
