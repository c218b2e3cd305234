import { resolveIn, type TreatmentTree } from '~/features/treatments/index.server';
import type { Language } from '~/urls';
import type { Tried } from './discussion-input';

/** The names in a field that takes several, as typed. */
export function namesIn(typed: string): string[] {
  const names = typed.split(/[,;\n]+/).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

interface Reading {
  tree: TreatmentTree;
  language: Language;
}

/**
 * What the names mean. A name of several treatments means what is above them all; one that the tree
 * does not know stays as typed. What was found `before` under its name stays what it was.
 */
export function findTried(names: string[], { tree, language }: Reading, before: Tried[]): Tried[] {
  return names.map((name) => {
    const same = before.find((one) => triedName(one, { tree, language }) === name);
    return same ?? findOne(name, tree, language);
  });
}

function findOne(name: string, tree: TreatmentTree, language: Language): Tried {
  const resolved = resolveIn(tree, name, language);
  const codes = resolved.kind === 'several' ? resolved.treatments.map(({ code }) => code) : [];
  const code =
    resolved.kind === 'one' ? resolved.treatment.code : (tree.commonParent(codes)?.code ?? null);
  if (code === null) return { code, named: name };
  const named = tree.spellingOf(name);
  const own: string[] = Object.values(tree.byCode(code)?.name ?? {});
  return named === null || own.includes(named) ? { code } : { code, named };
}

/** How an entry reads in the field: what was typed, else the name of the tree. */
export function triedName({ code, named }: Tried, { tree, language }: Reading): string {
  return named ?? tree.byCode(code ?? '')?.name[language] ?? '';
}
