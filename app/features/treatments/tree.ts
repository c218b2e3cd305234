import { LANGUAGES, type Language } from '~/urls';
import { likeness, NEAR_ENOUGH, NEAR_SHOWN, nameKey, triples } from './rules';

export interface TreatmentName {
  text: string;
  /** A language of the interface, or `*` for a name that is the same everywhere. */
  language: string;
  kind: string;
}

/** A text of the tree, and the language that it is in. */
export interface TreeText {
  text: string;
  language: Language;
}

/** A node of the tree; any node can be chosen, "not sure which" stops at a parent. */
export interface TreatmentNode {
  code: string;
  parentCode: string | null;
  slug: string;
  name: Record<Language, string>;
  about: string;
  difference: string;
  /** By language, without what nobody has translated. */
  translations: Partial<Record<Language, { about?: string; difference?: string }>>;
  countedIn: string;
  names: TreatmentName[];
}

/** What is said of a node, in the reader's language where there is a translation, else in English. */
export function textOf(
  node: TreatmentNode,
  part: 'about' | 'difference',
  language: Language,
): TreeText {
  const text = node.translations[language]?.[part];
  return text ? { text, language } : { text: node[part], language: 'en' };
}

interface Spelling {
  key: string;
  triples: Set<string>;
  text: string;
  node: TreatmentNode;
}

/** The whole tree in memory: about 130 nodes with 900 names. */
export class TreatmentTree {
  /** Parents before children, in the order in which people read them. */
  readonly nodes: readonly TreatmentNode[];
  readonly #byCode: Map<string, TreatmentNode>;
  readonly #bySlug: Map<string, TreatmentNode>;
  /** Addresses and codes, folded: they mean their own node and no other. */
  readonly #byAddress: Map<string, TreatmentNode>;
  readonly #spellings: Spelling[];

  constructor(nodes: readonly TreatmentNode[]) {
    this.nodes = nodes;
    this.#byCode = new Map(nodes.map((node) => [node.code, node]));
    this.#bySlug = new Map(nodes.map((node) => [node.slug, node]));
    this.#byAddress = new Map([
      ...nodes.map((node) => [nameKey(node.code), node] as const),
      ...nodes.map((node) => [nameKey(node.slug), node] as const),
    ]);
    this.#spellings = nodes.flatMap(spellingsOf);
  }

  byCode(code: string): TreatmentNode | undefined {
    return this.#byCode.get(code);
  }

  bySlug(slug: string): TreatmentNode | undefined {
    return this.#bySlug.get(slug);
  }

  /** Children of a node, or with `null` the nodes at the top. */
  childrenOf(code: string | null): TreatmentNode[] {
    return this.nodes.filter((node) => node.parentCode === code);
  }

  /** From the top of the tree down to the node's parent. */
  ancestorsOf(code: string): TreatmentNode[] {
    const parent = this.byCode(this.byCode(code)?.parentCode ?? '');
    return parent ? [...this.ancestorsOf(parent.code), parent] : [];
  }

  /** The node's own code and those of everything below it: what a filter by this node means. */
  codesUnder(code: string): string[] {
    return [code, ...this.childrenOf(code).flatMap((child) => this.codesUnder(child.code))];
  }

  /** The node's own code and those of everything above it: what a story of this node counts for. */
  codesOver(code: string): string[] {
    return [code, ...this.ancestorsOf(code).map((node) => node.code)];
  }

  /** The nearest node that is above all of these, or is one of them. */
  commonParent(codes: string[]): TreatmentNode | null {
    const [first, ...others] = codes.map((code) => this.codesOver(code).toReversed());
    const shared = (first ?? []).filter((code) => others.every((path) => path.includes(code)));
    return this.nodes.findLast((node) => shared.includes(node.code)) ?? null;
  }

  /** The nodes that go by this name. An address or a code means its node and nothing else. */
  named(text: string): TreatmentNode[] {
    const key = nameKey(text);
    const own = this.#byAddress.get(key);
    if (own) return [own];
    return this.#spellings.filter((spelling) => spelling.key === key).map(({ node }) => node);
  }

  /** How the name is written in the tree, whatever way it was typed; null for an unknown one. */
  spellingOf(text: string): string | null {
    const key = nameKey(text);
    return this.#spellings.find((spelling) => spelling.key === key)?.text ?? null;
  }

  /** Nodes with names like this one, the likest first. */
  near(text: string): TreatmentNode[] {
    const typed = [text, ...text.split(/\s+/)].map((word) => triples(nameKey(word)));
    const likest = new Map<TreatmentNode, number>();
    for (const spelling of this.#spellings) {
      const like = Math.max(...typed.map((word) => likeness(word, spelling.triples)));
      if (like > (likest.get(spelling.node) ?? NEAR_ENOUGH)) likest.set(spelling.node, like);
    }
    const ranked = [...likest].toSorted(([, a], [, b]) => b - a);
    return ranked.slice(0, NEAR_SHOWN).map(([node]) => node);
  }
}

function spellingsOf(node: TreatmentNode): Spelling[] {
  const texts = [...LANGUAGES.map((one) => node.name[one]), ...node.names.map((name) => name.text)];
  // The first way of writing stands for all that fold to the same key.
  const byKey = new Map(texts.toReversed().map((text) => [nameKey(text), text]));
  return [...byKey].map(([key, text]) => ({ key, text, triples: triples(key), node }));
}
