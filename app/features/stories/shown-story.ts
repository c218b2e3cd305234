import type { Source } from '~/features/guides/rules';
import type { FormFacts } from './compose-facts';
import type { Paragraph } from './compose-paragraph';
import type { TimelineEvent } from './compose-timeline';
import type { figuresStanding } from './figures-standing';
import type { StorySummary } from './summarise-story';
import type { Change } from './vocabulary';

/** A story as a page shows it: words in the reader's language, and nothing that they may not see. */
export interface ShownStory {
  kind: FormFacts['kind'];
  child: boolean;
  title: string;
  /** Language of the author's own words. */
  language: string;
  html: string;
  summary: Omit<StorySummary, 'treatments'> & {
    treatments: (StorySummary['treatments'][number] & { slug: string | null })[];
  };
  /** The facts in sentences. */
  told: Paragraph[];
  /** The course as points of a line. */
  timeline: TimelineEvent[];
  outcome: Change | null;
  /** Who says that young scars change by themselves, where an improvement of one is told. */
  young: Source | null;
  figures: ReturnType<typeof figuresStanding>;
}
