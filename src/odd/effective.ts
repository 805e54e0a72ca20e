import type { Lookup } from "./lookup.js";
import type { AttributeDef, AttributeItem, AttributeList, ClassSpec, ElementSpec } from "./model.js";
import { changeAttribute, definitionsIn } from "./resolve/attributes.js";

/** What an element has of attributes, from its classes and of its own. */
export type EffectiveItem =
  /** Every attribute of a class as it is there, with those of the classes that it is of. */
  | { readonly type: "class"; readonly class: ClassSpec }
  | EffectiveAttribute
  | { readonly type: "list"; readonly org: "group" | "choice"; readonly items: readonly EffectiveItem[] }
  /** A pattern of RELAX NG. */
  | { readonly type: "pattern"; readonly name: string };

/** One attribute that an element has. */
export interface EffectiveAttribute {
  readonly type: "attribute";
  readonly def: AttributeDef;
  /** The class that it comes from; undefined where it is the element's own. */
  readonly from: ClassSpec | undefined;
  /** Whether it is as the class has it. */
  readonly asInClass: boolean;
}

/** The attributes of an element, in as few steps as can be: whole classes where nothing of them is changed. */
export function effectiveItems(element: ElementSpec, lookup: Lookup): readonly EffectiveItem[] {
  const { items } = knownIn(lookup);
  const known = items.get(element) ?? findItems(element, lookup);
  items.set(element, known);
  return known;
}

function findItems(element: ElementSpec, lookup: Lookup): readonly EffectiveItem[] {
  const own = new Map<string, AttributeDef>();
  for (const each of definitionsIn(element.attributes)) own.set(each.ident, each);
  const taken = new Set<string>([...own.values()].filter(isOwn).map(nameOf));
  const seen = new Set<ClassSpec>();
  const items: EffectiveItem[] = [];
  for (const { key } of element.classes) {
    const spec = lookup.class(key);
    if (spec?.type === "atts") items.push(...fromClass(spec, { own, taken, seen, lookup }));
  }
  return [...items, ...ownItems(element.attributes, { own, taken, seen, lookup })];
}

/** Every attribute that an element has, one by one, those of its classes first. */
export function attributesOf(element: ElementSpec, lookup: Lookup): readonly EffectiveAttribute[] {
  const { ofElements } = knownIn(lookup);
  const known = ofElements.get(element) ?? flat(effectiveItems(element, lookup), lookup);
  ofElements.set(element, known);
  return known;
}

function flat(items: readonly EffectiveItem[], lookup: Lookup): readonly EffectiveAttribute[] {
  const found: EffectiveAttribute[] = [];
  for (const item of items) {
    if (item.type === "attribute") found.push(item);
    else if (item.type === "list") found.push(...flat(item.items, lookup));
    else if (item.type === "class") found.push(...attributesOfClass(item.class, lookup));
  }
  return found;
}

/** Every attribute of a class and of the classes that it is of. */
export function attributesOfClass(spec: ClassSpec, lookup: Lookup): readonly EffectiveAttribute[] {
  const { ofClasses } = knownIn(lookup);
  const known = ofClasses.get(spec) ?? findAttributes(spec, lookup);
  ofClasses.set(spec, known);
  return known;
}

/** What has been found of a specification: schema, rules, checks and documentation ask the same of every element. */
interface Known {
  readonly items: WeakMap<ElementSpec, readonly EffectiveItem[]>;
  readonly ofElements: WeakMap<ElementSpec, readonly EffectiveAttribute[]>;
  readonly ofClasses: Map<ClassSpec, readonly EffectiveAttribute[]>;
  readonly lines: Map<ClassSpec, readonly ClassSpec[]>;
}

const KNOWN = new WeakMap<Lookup, Known>();

function knownIn(lookup: Lookup): Known {
  const known = KNOWN.get(lookup) ?? {
    items: new WeakMap(),
    ofElements: new WeakMap(),
    ofClasses: new Map(),
    lines: new Map(),
  };
  KNOWN.set(lookup, known);
  return known;
}

function findAttributes(spec: ClassSpec, lookup: Lookup): readonly EffectiveAttribute[] {
  const found = new Map<string, EffectiveAttribute>();
  for (const each of lineOf(spec, lookup)) {
    for (const def of definitionsIn(each.attributes)) {
      if (!found.has(nameOf(def))) found.set(nameOf(def), { type: "attribute", def, from: each, asInClass: true });
    }
    for (const ref of refsIn(each.attributes)) {
      const target = ref.class === undefined ? undefined : lookup.class(ref.class);
      for (const def of target ? definitionsIn(target.attributes) : []) {
        if (ref.name !== undefined && def.ident !== ref.name) continue;
        if (!found.has(nameOf(def))) found.set(nameOf(def), { type: "attribute", def, from: target, asInClass: true });
      }
    }
  }
  return [...found.values()];
}

/** A class and all classes of attributes that it is of, near ones first. */
export function lineOf(spec: ClassSpec, lookup: Lookup): readonly ClassSpec[] {
  const { lines } = knownIn(lookup);
  const known = lines.get(spec) ?? findLine(spec, lookup);
  lines.set(spec, known);
  return known;
}

function findLine(spec: ClassSpec, lookup: Lookup): readonly ClassSpec[] {
  const line = new Set<ClassSpec>();
  const pending = [spec];
  for (let next = pending.shift(); next; next = pending.shift()) {
    if (line.has(next)) continue;
    line.add(next);
    for (const { key } of next.classes) {
      const above = lookup.class(key);
      if (above?.type === "atts") pending.push(above);
    }
  }
  return [...line];
}

interface Inheriting {
  /** What the element says of attributes, by name. */
  readonly own: ReadonlyMap<string, AttributeDef>;
  /** The names that have been given out. */
  readonly taken: Set<string>;
  readonly seen: Set<ClassSpec>;
  readonly lookup: Lookup;
}

/** A class as a whole, or where the element says something of its attributes or has them already, one by one. */
function fromClass(spec: ClassSpec, inheriting: Inheriting): readonly EffectiveItem[] {
  const { own, taken, seen, lookup } = inheriting;
  const line = lineOf(spec, lookup);
  const all = attributesOfClass(spec, lookup);
  const isWhole =
    line.every((each) => !seen.has(each)) &&
    all.every(({ def }) => !own.has(def.ident) && !taken.has(nameOf(def))) &&
    all.length === line.reduce((sum, each) => sum + countIn(each.attributes), 0);
  for (const { def } of isWhole ? all : []) taken.add(nameOf(def));
  if (isWhole) {
    for (const each of line) seen.add(each);
    return [{ type: "class", class: spec }];
  }
  return line.flatMap((each) => {
    if (seen.has(each)) return [];
    seen.add(each);
    return itemsOfClass([each.attributes], each, inheriting);
  });
}

function countIn(list: AttributeList): number {
  return definitionsIn(list).length;
}

function itemsOfClass(
  items: readonly AttributeItem[],
  from: ClassSpec,
  inheriting: Inheriting,
): readonly EffectiveItem[] {
  return items.flatMap((item): readonly EffectiveItem[] => {
    if (item.type === "list") {
      const inner = itemsOfClass(item.items, from, inheriting);
      return inner.length === 0 ? [] : [{ type: "list", org: item.org, items: inner }];
    }
    if (item.type === "ref") return referred(item, inheriting);
    return inherited(item, from, inheriting);
  });
}

function inherited(def: AttributeDef, from: ClassSpec, { own, taken }: Inheriting): readonly EffectiveItem[] {
  const change = own.get(def.ident);
  if (change && change.mode !== "change") return [];
  if (taken.has(nameOf(def))) return [];
  taken.add(nameOf(def));
  if (!change) return [{ type: "attribute", def, from, asInClass: true }];
  const changed = changeAttribute(def, change, () => undefined);
  return [{ type: "attribute", def: { ...changed, mode: undefined }, from, asInClass: false }];
}

function ownItems(list: AttributeList, inheriting: Inheriting): readonly EffectiveItem[] {
  const given = new Set<string>();
  const visit = (items: readonly AttributeItem[]): readonly EffectiveItem[] =>
    items.flatMap((item): readonly EffectiveItem[] => {
      if (item.type === "list") {
        const inner = visit(item.items);
        return inner.length === 0 ? [] : [{ type: "list", org: item.org, items: inner }];
      }
      if (item.type === "ref") return referred(item, inheriting);
      if (!isOwn(item) || given.has(nameOf(item))) return [];
      given.add(nameOf(item));
      return [{ type: "attribute", def: item, from: undefined, asInClass: false }];
    });
  const items = visit(list.items);
  return list.org === "choice" && items.length > 0 ? [{ type: "list", org: "choice", items }] : items;
}

function referred(
  { class: key, name }: { readonly class: string | undefined; readonly name: string | undefined },
  inheriting: Inheriting,
): readonly EffectiveItem[] {
  if (key === undefined) return name === undefined ? [] : [{ type: "pattern", name }];
  const spec = inheriting.lookup.class(key);
  if (spec?.type !== "atts") return [];
  if (name === undefined) return fromClass(spec, inheriting);
  const def = definitionsIn(spec.attributes).find((each) => each.ident === name);
  return def ? inherited(def, spec, inheriting) : [];
}

function refsIn(list: AttributeList): readonly Extract<AttributeItem, { readonly type: "ref" }>[] {
  return list.items.flatMap((item) => (item.type === "ref" ? [item] : item.type === "list" ? refsIn(item) : []));
}

function isOwn({ mode }: AttributeDef): boolean {
  return mode !== "change" && mode !== "delete";
}

/** What an attribute is called in documents, with its namespace. */
function nameOf({ ident, ns }: AttributeDef): string {
  return ns === undefined || ns === "" ? ident : `{${ns}}${ident}`;
}
