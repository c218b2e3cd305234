import type { FormFacts } from './compose-facts';
import { postFacts } from './facts';

/** The facts of a stored version; null for a post that is neither a story nor an opinion. */
export function storyFactsOf(revision: { facts: unknown } | null | undefined): FormFacts | null {
  if (!revision) return null;
  const facts = postFacts.parse(revision.facts);
  return facts.kind === 'story' || facts.kind === 'opinion' ? facts : null;
}
