import type { Db } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import { treatmentTree } from './treatment-tree.server';
import { type TreatmentNode, type TreatmentTree, type TreeText, textOf } from './tree';

/** A treatment as lists and forms name it, in the reader's language. */
export interface TreatmentBrief {
  code: string;
  slug: string;
  name: string;
  difference: TreeText;
}

/** What a typed name means. */
export type Resolved =
  | { kind: 'one'; treatment: TreatmentBrief }
  /** `parent`: the node to choose by who is not sure which one it was. */
  | { kind: 'several'; treatments: TreatmentBrief[]; parent: TreatmentBrief | null }
  | { kind: 'unknown'; near: TreatmentBrief[] };

/** Finds what a name, brand, slip of spelling, address or code in any language stands for. */
export async function resolveName(db: Db, text: string, language: Language): Promise<Resolved> {
  return resolveIn(await treatmentTree(db), text, language);
}

export function resolveIn(tree: TreatmentTree, text: string, language: Language): Resolved {
  const brief = (node: TreatmentNode) => briefOf(node, language);
  const nodes = tree.named(text);
  const [first] = nodes;
  if (!first) return { kind: 'unknown', near: tree.near(text).map(brief) };
  if (nodes.length === 1) return { kind: 'one', treatment: brief(first) };
  const parent = tree.commonParent(nodes.map((node) => node.code));
  const offered = parent && !nodes.includes(parent) ? brief(parent) : null;
  return { kind: 'several', treatments: nodes.map(brief), parent: offered };
}

export function briefOf(node: TreatmentNode, language: Language): TreatmentBrief {
  const { code, slug } = node;
  const difference = textOf(node, 'difference', language);
  return { code, slug, name: node.name[language], difference };
}
