import type { Lookup } from "./lookup.js";
import type { Content, ElementSpec, Specification } from "./model.js";
import { namesInRelaxNg } from "./resolve/prune.js";

/** Which elements may stand in which. */
export interface Structure {
  /** The elements that may stand in an element, in the order of the specification. */
  children(element: ElementSpec): readonly ElementSpec[];
  /** The elements that an element may stand in, in the order of the specification. */
  parents(element: ElementSpec): readonly ElementSpec[];
}

/** Which elements of a specification may stand in which. */
export function structureOf({ elements }: Pick<Specification, "elements">, lookup: Lookup): Structure {
  const known = KNOWN.get(elements) ?? makeStructure(elements, lookup);
  KNOWN.set(elements, known);
  return known;
}

/** The checks, the JSON and the documentation all ask for it. */
const KNOWN = new WeakMap<Specification["elements"], Structure>();

function makeStructure(elements: Specification["elements"], lookup: Lookup): Structure {
  const order = new Map(elements.map((each, i) => [each, i]));
  const collecting: Collecting = { lookup, byName: new Map(), elements };
  const children = new Map<ElementSpec, readonly ElementSpec[]>();
  const parents = new Map<ElementSpec, ElementSpec[]>();
  for (const parent of elements) {
    const found = new Set<ElementSpec>();
    collect(parent.content, found, collecting);
    const places = Int32Array.from(found, (each) => order.get(each) ?? 0).sort();
    const inOrder = Array.from(places, (place) => elements[place]).filter((each) => each !== undefined);
    children.set(parent, inOrder);
    for (const child of inOrder) {
      const list = parents.get(child);
      if (list) list.push(parent);
      else parents.set(child, [parent]);
    }
  }
  return {
    children: (element) => children.get(element) ?? [],
    parents: (element) => parents.get(element) ?? [],
  };
}

interface Collecting {
  readonly lookup: Lookup;
  /** What names have been found to stand for. */
  readonly byName: Map<string, Set<ElementSpec>>;
  readonly elements: readonly ElementSpec[];
}

function collect(content: readonly Content[], found: Set<ElementSpec>, collecting: Collecting): void {
  const add = (name: string): void => {
    for (const element of meantBy(name, collecting)) found.add(element);
  };
  for (const each of content) {
    switch (each.type) {
      case "sequence":
      case "alternate":
        collect(each.items, found, collecting);
        break;
      case "elementRef":
      case "macroRef":
        add(each.key);
        break;
      case "classRef": {
        const { include, except, key } = each;
        if (!include && except.length === 0) add(key);
        for (const { ident } of include || except.length > 0 ? collecting.lookup.members(key) : [])
          if (include ? include.includes(ident) : !except.includes(ident)) add(ident);
        break;
      }
      case "nameList":
        for (const element of collecting.elements) found.add(element);
        break;
      case "relaxng":
        namesInRelaxNg(each.element).forEach(add);
        collect([...each.held.values()], found, collecting);
        break;
      default:
        break;
    }
  }
}

function meantBy(name: string, collecting: Collecting): ReadonlySet<ElementSpec> {
  const { lookup, byName } = collecting;
  const known = byName.get(name);
  if (known) return known;
  const found = new Set<ElementSpec>(lookup.elements(name));
  // Kept before it is whole: what is of itself has nothing to add.
  byName.set(name, found);
  const macro = lookup.macro(name);
  if (macro) collect(macro.content, found, collecting);
  const spec = lookup.class(name) ?? lookup.class(name.replace(/_[A-Za-z]+$/, ""));
  if (spec?.type === "model")
    for (const { ident } of lookup.members(spec.ident))
      for (const element of meantBy(ident, collecting)) found.add(element);
  return found;
}
