/**
 * The field's words that stand on pages, by group, each with the sources of what is said of it
 * (`prisma/seed/guides/sources.ts`). Words of this site's own need none. The keys are the anchors of
 * the page of words.
 */
export const GLOSSARY = {
  scars: {
    atrophic: ['S93b'],
    icepick: ['S38e'],
    boxcar: ['S38e'],
    rolling: ['S40'],
    hypertrophic: ['S46b'],
    keloid: ['S46b'],
    contracture: ['S80b'],
    striae: ['S59'],
    mark: ['S94'],
    mature: ['S46b'],
  },
  treatments: {
    collagen: ['S99c'],
    ablative: ['S99c'],
    fractional: ['S43'],
    peel: ['S99'],
    cross: ['S34'],
    needling: ['S92'],
    dermabrasion: ['S31'],
    subcision: ['S40'],
    filler: ['S38'],
    steroid: ['S42'],
    prp: ['S37a'],
    silicone: ['S46'],
  },
  studies: {
    trial: [],
    comparison: ['S22'],
    review: [],
    grade: [],
    course: [],
    tie: [],
    unreviewed: [],
  },
} as const satisfies Record<string, Record<string, readonly string[]>>;

export type GlossaryGroup = keyof typeof GLOSSARY;
export type GlossaryTerm = {
  [Group in GlossaryGroup]: keyof (typeof GLOSSARY)[Group];
}[GlossaryGroup];

/** The ids of all sources, in the order in which the page cites them. */
export const GLOSSARY_SOURCES: string[] = [
  ...new Set(Object.values(GLOSSARY).flatMap((group) => Object.values(group).flat())),
];

/** The terms of a group, each with its sources. */
export function glossaryTerms(group: GlossaryGroup): { term: GlossaryTerm; cites: string[] }[] {
  const terms: Partial<Record<GlossaryTerm, readonly string[]>> = GLOSSARY[group];
  const named = Object.keys(terms) as GlossaryTerm[];
  return named.map((term) => ({ term, cites: [...(terms[term] ?? [])] }));
}
