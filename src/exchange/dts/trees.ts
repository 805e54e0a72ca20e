import type { XmlDocument } from "../../core/document.js";
import { declaredTree } from "./declared-trees.js";
import { defaultTrees } from "./default-trees.js";
import { type Fitting, fittingOf } from "./fitting.js";
import type { ReferenceFault } from "./levels.js";
import { referencesOf } from "./references.js";
import { type CitationTree, cutTree } from "./tree.js";

/** The citation trees of a document, the default first, and what cannot be followed in what it declares. */
export interface Trees {
  readonly trees: readonly CitationTree[];
  readonly faults: readonly ReferenceFault[];
}

/** How many levels of units can be asked for: a number, or as many as fit, see `fittingOf`; without it, all. */
export type Levels = number | "fitting" | undefined;

/**
 * The trees that a document declares; those of its divisions and pages where it declares none that can be followed. What lies
 * deeper than `levels` is part of the unit about it.
 */
export function treesOf(document: XmlDocument, levels: Levels): Trees {
  const all = allTreesOf(document);
  const depth = levels === "fitting" ? fittingIn(document).levels : levels;
  if (depth === undefined) return all;
  const known = cut.get(document);
  if (known?.depth === depth) return known.trees;
  const trees = { ...all, trees: all.trees.map((tree) => cutTree(tree, depth)) };
  cut.set(document, { depth, trees });
  return trees;
}

/** The trees of a document that were asked for last with a number of levels. */
const cut = new WeakMap<XmlDocument, { readonly depth: number; readonly trees: Trees }>();

/** How much of a document fits into files. */
export function fittingIn(document: XmlDocument): Fitting {
  const fitting = fitted.get(document) ?? fittingOf(document, allTreesOf(document).trees);
  fitted.set(document, fitting);
  return fitting;
}

const fitted = new WeakMap<XmlDocument, Fitting>();

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
