import {
  CAUSES,
  type Cause,
  SCAR_KINDS,
  type ScarKind,
  SITE_CODES,
  type Site,
} from '~/features/stories/vocabulary';
import type { TreatmentTree } from '~/features/treatments/index.server';
import type { Language } from '~/urls';
import type { Known } from './known-names';
import type { Part } from './read-query';

/** Filters of the story list that say the same as a query. */
export interface StoryChoice {
  /** Of the address of the list. */
  query: string;
  treatments: string[];
  scars: ScarKind[];
  causes: Cause[];
  sites: Site[];
}

/** Null where the query names nothing that stories are filtered by. */
export function storyChoiceOf(
  parts: Part[],
  tree: TreatmentTree,
  language: Language,
): StoryChoice | null {
  const named = parts.flatMap(({ role, known }) => (role === 'asked' && known ? [known] : []));
  const all = <Code extends string>(facet: keyof Known, codes: readonly Code[]) =>
    codes.filter((code) => named.some((known) => known[facet].includes(code)));
  const nodes = tree.nodes
    .filter(({ code }) => named.some(({ codes }) => codes.includes(code)))
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const choice = {
    treatments: nodes.map(({ name }) => name[language]),
    scars: all('scars', SCAR_KINDS),
    causes: all('causes', CAUSES),
    sites: all('sites', SITE_CODES),
  };
  const query = new URLSearchParams([
    ...nodes.map(({ slug }) => ['treatment', slug]),
    ...choice.scars.map((code) => ['scar', code]),
    ...choice.causes.map((code) => ['cause', code]),
    ...choice.sites.map((code) => ['site', code]),
  ]);
  return query.size > 0 ? { query: query.toString(), ...choice } : null;
}
