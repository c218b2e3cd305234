/** The kinds of post that begin a discussion, in the order in which they are shown. */
export const LISTED_KINDS = ['question', 'opinion', 'talk'] as const;
export type ListedKind = (typeof LISTED_KINDS)[number];

/** The kind that a part of an address names. */
export const listedKind = (name: string | null): ListedKind | null =>
  LISTED_KINDS.find((kind) => kind === name) ?? null;
