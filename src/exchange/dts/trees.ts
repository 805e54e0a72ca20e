import type { XmlDocument } from "../../core/document.js";
import { declaredTree } from "./declared-trees.js";
import { defaultTrees } from "./default-trees.js";
import type { ReferenceFault } from "./levels.js";
import { referencesOf } from "./references.js";
import { type CitationTree, cutTree } from "./tree.js";

/** The citation trees of a document, the default first, and what cannot be followed in what it declares. */
export interface Trees {
  readonly trees: readonly CitationTree[];
  readonly faults: readonly ReferenceFault[];
}

/**
 * The trees that a document declares; those of its divisions and pages where it declares none that can be followed. With
 * `levels`, what lies deeper is part of the unit about it.
 */
export function treesOf(document: XmlDocument, levels?: number): Trees {
  const all = allTreesOf(document);
  if (levels === undefined) return all;
  const known = cut.get(document);
  if (known?.levels === levels) return known.trees;
  const trees = { ...all, trees: all.trees.map((tree) => cutTree(tree, levels)) };
  cut.set(document, { levels, trees });
  return trees;
}

/** The trees of a document that were asked for last with a number of levels. */
const cut = new WeakMap<XmlDocument, { readonly levels: number; readonly trees: Trees }>();

function allTreesOf(document: XmlDocument): Trees {
  const known = made.get(document);
  if (known) return known;
  const { root } = document;
  const { references, faults } = referencesOf(root);
  const names = new Set<string>();
  const trees: CitationTree[] = [];
  for (const reference of references) {
    // The default tree has no name: it is what is meant where none is named.
    const name = trees.length === 0 ? undefined : freeName(reference.name ?? `tree${trees.length + 1}`, names);
    const tree = declaredTree(root, reference, name);
    if (tree && tree.units.length > 0) trees.push(tree);
  }
  const result = { trees: trees.length > 0 ? trees : defaultTrees(root), faults };
  made.set(document, result);
  return result;
}

/** Trees are held as long as their documents. */
const made = new WeakMap<XmlDocument, Trees>();

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted}-${number}`;
  taken.add(name);
  return name;
}
