import { attributesOf } from "../effective.js";
import type { Lookup } from "../lookup.js";
import type { AttributeDef, ClassSpec, ElementSpec, Specification } from "../model.js";
import { nameInDocuments } from "../wording.js";
import type { Namespaces } from "./namespaces.js";

/** What rules are about: a thing that is specified, or an attribute of it; undefined is the schema as a whole. */
export interface Subject {
  readonly spec: ElementSpec | ClassSpec | undefined;
  readonly attribute: AttributeDef | undefined;
}

/** Makes the contexts of rules that have none of their own. */
export function contextsOf(
  specification: Specification,
  lookup: Lookup,
  namespaces: Namespaces,
): (subject: Subject) => string | undefined {
  // Rules look at documents, where things may have other names than in the specification.
  const nameOf = (element: ElementSpec): string =>
    `${namespaces.prefixFor(element.ns ?? specification.ns)}${nameInDocuments(element, specification)}`;
  const attributeName = (attribute: AttributeDef): string => {
    const name = nameInDocuments(attribute, specification);
    return attribute.ns === undefined || name.includes(":") ? name : `${namespaces.prefixFor(attribute.ns)}${name}`;
  };
  return ({ spec, attribute }) => {
    if (!spec) return "/";
    const elements = spec.kind === "element" ? [spec] : membersOf(spec, { specification, lookup, attribute });
    const names = elements.map((each) => (attribute ? `${nameOf(each)}/@${attributeName(attribute)}` : nameOf(each)));
    return names.length === 0 ? undefined : names.join(" | ");
  };
}

/** The elements that a rule of a class is about: all members, or those that have the attribute from the class. */
export function membersOf(
  spec: ClassSpec,
  {
    specification,
    lookup,
    attribute,
  }: { readonly specification: Specification; readonly lookup: Lookup; readonly attribute: AttributeDef | undefined },
): readonly ElementSpec[] {
  if (attribute)
    return specification.elements.filter((element) =>
      attributesOf(element, lookup).some(
        ({ def, from }) => from?.ident === spec.ident && def.ident === attribute.ident,
      ),
    );
  const found = new Set<ElementSpec>();
  const seen = new Set<string>();
  const visit = (ident: string): void => {
    if (seen.has(ident)) return;
    seen.add(ident);
    for (const each of lookup.members(ident)) {
      if (each.kind === "element") found.add(each);
      else visit(each.ident);
    }
  };
  visit(spec.ident);
  return [...found];
}
