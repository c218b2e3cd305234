import type { Db } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import { treatmentTree } from './treatment-tree.server';

/** More would weigh down a page for a list of which a phone shows five. */
const OFFERED = 400;

/** Names to offer while someone types: what each treatment is called, and brands, as readers of the language write them. */
export async function treatmentNamesForInput(db: Db, language: Language): Promise<string[]> {
  const { nodes } = await treatmentTree(db);
  const own = nodes.map((node) => node.name[language]);
  const brands = nodes.flatMap(({ names }) =>
    names
      .filter((name) => name.kind === 'brand' && ['*', language].includes(name.language))
      .map((name) => name.text),
  );
  const offered = [...new Set([...own, ...brands])].slice(0, OFFERED);
  return offered.sort((a, b) => a.localeCompare(b, language));
}

/** A treatment to choose by typing any name that readers of the language use for it. */
export interface TreatmentChoice {
  name: string;
  also: string[];
}

/** All treatments in the order of the tree, each with brands and other names to find it by. */
export async function treatmentChoices(db: Db, language: Language): Promise<TreatmentChoice[]> {
  const { nodes } = await treatmentTree(db);
  return nodes.map((node) => {
    const names = node.names.filter(
      ({ kind, ...name }) => kind !== 'misspelling' && ['*', language].includes(name.language),
    );
    const also = new Set(names.map(({ text }) => text));
    also.delete(node.name[language]);
    return { name: node.name[language], also: [...also] };
  });
}
