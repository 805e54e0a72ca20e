import type { ClassSpec, DataSpec, ElementSpec, MacroSpec, Specification } from "./model.js";

/** Finds the parts of a specification by their names. */
export interface Lookup {
  /** More than one where namespaces tell them apart. */
  elements(ident: string): readonly ElementSpec[];
  class(ident: string): ClassSpec | undefined;
  macro(ident: string): MacroSpec | undefined;
  data(ident: string): DataSpec | undefined;
  /** The elements and classes that say they are of a class, in the order of the specification. */
  members(classIdent: string): readonly (ElementSpec | ClassSpec)[];
}

/** The parts of a specification by their names. */
export function lookupOf({ specs }: Pick<Specification, "specs">): Lookup {
  const known = KNOWN.get(specs) ?? makeLookup(specs);
  KNOWN.set(specs, known);
  return known;
}

/** Everything that is made of a specification asks for it. */
const KNOWN = new WeakMap<Specification["specs"], Lookup>();

function makeLookup(specs: Specification["specs"]): Lookup {
  const elements = new Map<string, ElementSpec[]>();
  const classes = new Map<string, ClassSpec>();
  const macros = new Map<string, MacroSpec>();
  const datatypes = new Map<string, DataSpec>();
  const members = new Map<string, (ElementSpec | ClassSpec)[]>();
  for (const spec of specs) {
    if (spec.kind === "macro") macros.set(spec.ident, spec);
    else if (spec.kind === "data") datatypes.set(spec.ident, spec);
    else {
      if (spec.kind === "class") classes.set(spec.ident, spec);
      else push(elements, spec.ident, spec);
      for (const key of new Set(spec.classes.map((each) => each.key))) push(members, key, spec);
    }
  }
  return {
    elements: (ident) => elements.get(ident) ?? [],
    class: (ident) => classes.get(ident),
    macro: (ident) => macros.get(ident),
    data: (ident) => datatypes.get(ident),
    members: (ident) => members.get(ident) ?? [],
  };
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
