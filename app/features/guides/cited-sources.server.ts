import { sources } from '../../../prisma/seed/guides/sources';
import { numberedSources } from './evidence.server';
import type { Source } from './rules';

/** Sources of the guides that a page beside them cites; an unknown id stops everything. */
export function citedSources(ids: readonly string[]): Source[] {
  const numbered = numberedSources(sources);
  for (const id of ids) numbered.numberOf(id);
  return numbered.sources;
}
