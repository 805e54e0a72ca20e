import { attributeOf, type XmlElement } from "../../core/document.js";
import { lookupOf } from "../lookup.js";
import type { AnySpec, AttributeDef, AttributeItem, Content, GrammarRef, Membership } from "../model.js";
import { elementsIn, RELAX_NG } from "../names.js";
import { definitionsIn } from "./attributes.js";

/**
 * What a schema needs of what it holds: its elements, and the classes, macros and datatypes that these use. Memberships in
 * classes that are not there go too.
 */
export function pruned(specs: readonly AnySpec[], grammars: readonly GrammarRef[]): readonly AnySpec[] {
  const lookup = lookupOf({ specs });
  const needed = new Set<AnySpec>();
  const pending: AnySpec[] = [];
  const need = (spec: AnySpec | undefined): void => {
    if (!spec || needed.has(spec)) return;
    needed.add(spec);
    pending.push(spec);
  };
  const needNamed = (name: string): void => {
    need(lookup.macro(name));
    need(lookup.data(name));
    const known = lookup.class(name) ?? lookup.class(name.replace(/_[A-Za-z]+$/, ""));
    if (known?.type === "model") needClass(known);
  };
  // What is of a class stands where the class is referred to.
  const needClass = (spec: AnySpec): void => {
    need(spec);
    for (const member of lookup.members(spec.ident))
      if (member.kind === "class" && !needed.has(member)) needClass(member);
  };
  for (const spec of specs) if (spec.kind === "element") need(spec);
  for (const { additions } of grammars) for (const each of additions) namesInRelaxNg(each).forEach(needNamed);
  for (let spec = pending.pop(); spec; spec = pending.pop()) {
    for (const name of namesUsedBy(spec)) needNamed(name);
    for (const key of attributeClassesOf(spec)) {
      const above = lookup.class(key);
      if (above?.type === "atts") need(above);
    }
  }
  return specs.filter((spec) => needed.has(spec)).map((spec) => withoutStrangers(spec, (key) => isNeeded(key)));

  function isNeeded(key: string): boolean {
    const spec = lookup.class(key);
    return spec !== undefined && needed.has(spec);
  }
}

function withoutStrangers(spec: AnySpec, isThere: (key: string) => boolean): AnySpec {
  if (spec.kind !== "element" && spec.kind !== "class") return spec;
  const classes = unique(spec.classes.filter(({ key }) => isThere(key)));
  return classes.length === spec.classes.length ? spec : { ...spec, classes };
}

function unique(classes: readonly Membership[]): readonly Membership[] {
  const seen = new Set<string>();
  return classes.filter(({ key }) => !seen.has(key) && seen.add(key));
}

/** The classes of attributes that a thing is of or refers to. */
function attributeClassesOf(spec: AnySpec): readonly string[] {
  if (spec.kind !== "element" && spec.kind !== "class") return [];
  const refs = (items: readonly AttributeItem[]): readonly string[] =>
    items.flatMap((item) => (item.type === "ref" ? (item.class ?? []) : item.type === "list" ? refs(item.items) : []));
  return [...spec.classes.map(({ key }) => key), ...refs(spec.attributes.items)];
}

/** The names of all that the content of a thing and its attributes refer to. */
export function namesUsedBy(spec: AnySpec): ReadonlySet<string> {
  const names = new Set<string>();
  const fromContent = (content: readonly Content[]): void => {
    for (const each of content) {
      switch (each.type) {
        case "sequence":
        case "alternate":
          fromContent(each.items);
          break;
        case "elementRef":
        case "classRef":
        case "macroRef":
          names.add(each.key);
          break;
        case "dataRef":
          if (each.key !== undefined) names.add(each.key);
          break;
        case "relaxng":
          for (const name of namesInRelaxNg(each.element)) names.add(name);
          fromContent([...each.held.values()]);
          break;
        default:
          break;
      }
    }
  };
  const fromAttributes = (defs: readonly AttributeDef[]): void => {
    for (const { datatype } of defs) if (datatype) fromContent(datatype.content);
  };
  if (spec.kind !== "class") fromContent(spec.content);
  if (spec.kind === "element" || spec.kind === "class") fromAttributes(definitionsIn(spec.attributes));
  return names;
}

/** The names that patterns of RELAX NG refer to. */
export function namesInRelaxNg(element: XmlElement): readonly string[] {
  const own = element.uri === RELAX_NG && element.local === "ref" ? [attributeOf(element, "name")?.trim() ?? ""] : [];
  return [...own, ...elementsIn(element).flatMap(namesInRelaxNg)];
}
