/** What search takes and how it groups what it finds. No input or output here. */

/** Longer than any question that people type; a whole letter belongs into a discussion. */
export const QUERY_MAX = 200;

/** Parts of a query that are looked for; what comes after them is left out. */
export const PARTS_MAX = 12;

/** The groups of results in the order in which they are shown. */
export const SECTIONS = ['treatments', 'guides', 'stories', 'discussions'] as const;
export type Section = (typeof SECTIONS)[number];

/** How many of each are shown together with the others: on a phone what people tell must not be far down. */
export const SECTION_SHOWN: Record<Section, number> = {
  treatments: 3,
  guides: 3,
  stories: 5,
  discussions: 5,
};
export const PAGE_SIZE = 20;

/** With fewer results than this, another spelling may be what was meant. */
export const FEW = 3;

/** Grows when the same text would give another document, so that old ones are made again. */
export const INDEXER = 2;

/** What a document holds besides words: facts as words of a kind that nobody can type. */
export const markOf = (facet: 'treatment' | 'scar' | 'cause' | 'site', value: string) =>
  `${facet}=${value}`;

/** The query of the address of a page of results. */
export function searchQuery({
  typed,
  section,
  after,
}: {
  typed: string;
  section?: Section | null;
  after?: string | null;
}): string {
  return new URLSearchParams([
    ['q', typed],
    ...(section ? [['in', section]] : []),
    ...(after ? [['after', after]] : []),
  ]).toString();
}
