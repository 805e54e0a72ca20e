import type { XmlElement } from "../../core/document.js";

/** A citation tree: one way in which the parts of a document are referred to. */
export interface CitationTree {
  /** Undefined for the default tree. */
  readonly identifier?: string;
  readonly structure: readonly CiteStructure[];
  /** In document order, each before what is part of it. */
  readonly units: readonly Unit[];
  readonly byIdentifier: ReadonlyMap<string, Unit>;
  /** What could not be given a reference of its own, because another has it. */
  readonly doubles: readonly string[];
}

/** The kinds of units that may stand in one another. */
export interface CiteStructure {
  readonly citeType: string;
  readonly citeStructure?: readonly CiteStructure[];
}

/** A part of a document that has a reference. */
export interface Unit {
  readonly identifier: string;
  readonly citeType: string;
  /** 1 for the units at the root. */
  readonly level: number;
  readonly parent: Unit | undefined;
  readonly title?: string;
  readonly language?: string;
  /** The element that it is, or the empty one that it begins with. */
  readonly element: XmlElement;
  /** Its place among the units of the tree. */
  readonly index: number;
}

/** A unit before its place in the tree is known. */
export type Draft = Omit<Unit, "index" | "level" | "identifier"> & { readonly reference: string };

/** Gathers units in document order; a reference that another unit has is noted and left out, with all in it. */
export function treeBuilder(): TreeBuilder {
  const units: Unit[] = [];
  const byIdentifier = new Map<string, Unit>();
  const doubles: string[] = [];
  return {
    add: ({ reference: identifier, parent, ...rest }) => {
      if (byIdentifier.has(identifier)) {
        doubles.push(identifier);
        return undefined;
      }
      const unit = { ...rest, identifier, parent, level: (parent?.level ?? 0) + 1, index: units.length };
      units.push(unit);
      byIdentifier.set(identifier, unit);
      return unit;
    },
    tree: (structure, identifier) => ({
      units,
      byIdentifier,
      doubles,
      structure: structure ?? structureOf(units),
      ...(identifier !== undefined && { identifier }),
    }),
  };
}

export interface TreeBuilder {
  add(draft: Draft): Unit | undefined;
  /** The tree of what was added; its structure is read off the units where none is given. */
  tree(structure?: readonly CiteStructure[], identifier?: string): CitationTree;
}

interface Branch {
  readonly branches: Map<string, Branch>;
}

/** The kinds of units, as they stand in one another, in the order in which they first do. */
function structureOf(units: readonly Unit[]): readonly CiteStructure[] {
  const root: Branch = { branches: new Map() };
  const branchOf = new Map<Unit, Branch>();
  for (const unit of units) {
    const above = (unit.parent && branchOf.get(unit.parent)) ?? root;
    const branch = above.branches.get(unit.citeType) ?? { branches: new Map() };
    above.branches.set(unit.citeType, branch);
    branchOf.set(unit, branch);
  }
  const written = ({ branches }: Branch): readonly CiteStructure[] =>
    [...branches].map(([citeType, branch]) =>
      branch.branches.size === 0 ? { citeType } : { citeType, citeStructure: written(branch) },
    );
  return written(root);
}

/** A tree without what lies deeper than a level. */
export function cutTree(tree: CitationTree, levels: number): CitationTree {
  const byIdentifier = new Map<string, Unit>();
  for (const unit of tree.units) {
    if (unit.level > levels) continue;
    const parent = unit.parent && byIdentifier.get(unit.parent.identifier);
    byIdentifier.set(unit.identifier, { ...unit, parent, index: byIdentifier.size });
  }
  return { ...tree, units: [...byIdentifier.values()], byIdentifier, structure: cutStructure(tree.structure, levels) };
}

function cutStructure(structure: readonly CiteStructure[], levels: number): readonly CiteStructure[] {
  return structure.map(({ citeType, citeStructure }) =>
    citeStructure && levels > 1 ? { citeType, citeStructure: cutStructure(citeStructure, levels - 1) } : { citeType },
  );
}

/** The units that a unit is made of, itself first: they stand together. */
export function subtreeOf(unit: Unit, { units }: CitationTree): readonly Unit[] {
  return units.slice(unit.index, endOf(unit, units));
}

/** The place of the first unit behind one that is no part of it. */
export function endOf(unit: Unit, units: readonly Unit[]): number {
  let end = unit.index + 1;
  while ((units[end]?.level ?? 0) > unit.level) end++;
  return end;
}

/** The units that share their parent with one, itself among them. */
export function siblingsOf(unit: Unit, tree: CitationTree): readonly Unit[] {
  let families = known.get(tree);
  if (!families) {
    families = new Map<Unit | undefined, Unit[]>();
    for (const each of tree.units) {
      const family = families.get(each.parent);
      if (family) family.push(each);
      else families.set(each.parent, [each]);
    }
    known.set(tree, families);
  }
  return families.get(unit.parent) ?? [];
}

/** The units of trees by their parents: they are asked for again and again. */
const known = new WeakMap<CitationTree, Map<Unit | undefined, Unit[]>>();

/** Empty elements that say where something begins which goes on to the next of them. */
export const MILESTONES: ReadonlySet<string> = new Set(["milestone", "pb", "gb", "cb", "lb", "anchor"]);
