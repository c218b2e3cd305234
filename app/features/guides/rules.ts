/** How the guides are grouped, in the order in which they are shown. */
export const SECTIONS = ['understanding', 'treatments', 'choosing', 'living'] as const;
export type Section = (typeof SECTIONS)[number];

/**
 * How much a statement of effect rests on. E1: trials with at least one result of moderate
 * certainty; E2: trials or reviews of low certainty; E3: series without a comparison, or experts'
 * agreement; E0: nothing found for scars; H: a regulator's warning or reports of harm.
 */
export const GRADES = ['E1', 'E2', 'E3', 'E0', 'H'] as const;
export type Grade = (typeof GRADES)[number];

export type Source = {
  /** Id in `prisma/seed/guides/sources.ts`. */
  id: string;
  text: string;
  url: string | null;
};

/** A heading of the text, for the list of contents. */
export type Heading = {
  id: string;
  title: string;
};

/** What fits into a list and a browser's tab. */
export const GUIDE_TITLE_MAX = 90;
/** Two or three sentences: it stands on cards. */
export const GUIDE_SUMMARY_MAX = 400;
/** Four times what can be read in one go, with its marks. */
export const GUIDE_BODY_MAX = 30_000;
/** A line of the history. */
export const GUIDE_NOTE_MAX = 300;
