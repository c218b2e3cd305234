import type { Db } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import { briefOf, resolveIn, type TreatmentBrief } from './resolve-name.server';
import { nameSlug } from './rules';
import { treatmentTree } from './treatment-tree.server';
import { type TreatmentNode, type TreatmentTree, textOf } from './tree';

/** A node with all below it, for the page of the whole tree. */
export interface TreeItem {
  slug: string;
  name: string;
  children: TreeItem[];
}

export function treeItems(
  tree: TreatmentTree,
  language: Language,
  code: string | null = null,
): TreeItem[] {
  return tree.childrenOf(code).map((node) => ({
    slug: node.slug,
    name: node.name[language],
    children: treeItems(tree, language, node.code),
  }));
}

/** What the address of a treatment leads to; `moved`: the one address that it should have been. */
export type Found =
  | { kind: 'one'; treatment: TreatmentDetails; codesAround: string[] }
  | { kind: 'several'; name: string; treatments: TreatmentBrief[]; parent: TreatmentBrief | null }
  | { kind: 'moved'; address: string }
  | { kind: 'unknown'; name: string; near: TreatmentBrief[] };

export async function findTreatmentPage(
  db: Db,
  address: string,
  language: Language,
): Promise<Found> {
  const tree = await treatmentTree(db);
  const own = tree.bySlug(address);
  if (own) return oneOf(own, tree, language);
  const old = await db.treatmentAlias.findUnique({ where: { slug: address.toLowerCase() } });
  const moved = tree.byCode(old?.treatmentCode ?? '');
  if (moved) return { kind: 'moved', address: moved.slug };
  return byName(tree, address, language);
}

function byName(tree: TreatmentTree, address: string, language: Language): Found {
  const resolved = resolveIn(tree, address, language);
  if (resolved.kind === 'unknown') return { ...resolved, name: address };
  if (resolved.kind === 'one') return { kind: 'moved', address: resolved.treatment.slug };
  const name = tree.spellingOf(address) ?? address;
  const canonical = nameSlug(name);
  return address === canonical ? { ...resolved, name } : { kind: 'moved', address: canonical };
}

export type TreatmentDetails = ReturnType<typeof detailsOf>;

function oneOf(node: TreatmentNode, tree: TreatmentTree, language: Language): Found {
  const codesAround = [...tree.codesUnder(node.code), ...tree.codesOver(node.code)];
  return { kind: 'one', treatment: detailsOf(node, tree, language), codesAround };
}

function detailsOf(node: TreatmentNode, tree: TreatmentTree, language: Language) {
  const { code, slug, countedIn, names } = node;
  const brief = (one: TreatmentNode) => briefOf(one, language);
  return {
    code,
    slug,
    name: node.name[language],
    about: textOf(node, 'about', language),
    difference: textOf(node, 'difference', language),
    countedIn,
    above: tree.ancestorsOf(node.code).map(brief),
    parts: tree.childrenOf(node.code).map(brief),
    brands: names.filter((name) => name.kind === 'brand'),
    otherNames: names.filter((name) => name.kind === 'synonym').sort(byLanguage(language)),
  };
}

/** The reader's own language first. */
const byLanguage = (language: Language) => (a: { language: string }, b: { language: string }) =>
  rank(a.language, language) - rank(b.language, language);

const rank = (one: string, language: Language) => (one === language ? 0 : one === '*' ? 1 : 2);
