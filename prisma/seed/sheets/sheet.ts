import type { ScarKind } from '~/features/stories/vocabulary';

/**
 * What is known of one treatment. Each statement is a sentence or two of Markdown, with its grade
 * and sources before the full stop: `[[E2 S32]]`. What holds for all kinds of a treatment stands at
 * the parent. A part without a statement is one that no source was found for, and its page says so.
 */
export interface SheetSeed {
  /** Code of the tree of treatments. */
  code: string;
  /** Kinds of scar that it is used for, as stories name them; none where that cannot be said. */
  scarKinds: ScarKind[];
  /** What it is used on. */
  scars: string[];
  /** What was seen, on which scars, and how sure that is. */
  evidence: string[];
  /** How often, how far apart, how long the skin takes. */
  course: string[];
  /** What can go wrong. Warnings, graded H, are shown before everything else. */
  risks: string[];
  /** Ends of the sentence "Ask a doctor first if …"; without a mark: the project's own caution. */
  avoid: string[];
}
