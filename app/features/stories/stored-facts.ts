import { z } from 'zod';
import type { FormFacts } from './compose-facts';
import { storyOrOpinionFacts } from './facts';

const ofOtherKind = z.looseObject({ kind: z.enum(['question', 'talk', 'reply']) });

/** The facts of a stored version; null for a post that is neither a story nor an opinion. */
export function storyFactsOf(revision: { facts: unknown } | null | undefined): FormFacts | null {
  if (!revision || ofOtherKind.safeParse(revision.facts).success) return null;
  return storyOrOpinionFacts.parse(revision.facts);
}
