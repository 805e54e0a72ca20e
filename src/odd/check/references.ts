import { attributesOf, type EffectiveAttribute } from "../effective.js";
import { type Lookup, lookupOf } from "../lookup.js";
import type {
  AnySpec,
  AttributeDef,
  ClassContent,
  ClassSpec,
  Content,
  ElementSpec,
  Place,
  Specification,
} from "../model.js";
import { elementsIn, RELAX_NG } from "../names.js";
import type { Catalogue } from "../read/catalogue.js";
import type { Directive } from "../read/directives.js";
import type { Declaration } from "../read/spec.js";
import { type GrammarScope, meantBy } from "../relaxng/scope.js";
import { definitionsIn } from "../resolve/attributes.js";
import { type Say, suggestion } from "../saying.js";
import { XSD } from "./datatypes.js";

/** What checking references needs. */
export interface ReferenceCheck {
  readonly specification: Specification;
  readonly lookup: Lookup;
  readonly scope: GrammarScope;
  readonly catalogue: Catalogue | undefined;
  readonly say: Say;
}

/** Says where an ODD refers to what is nowhere, or not in its schema. */
export function checkReferences(directives: readonly Directive[], check: ReferenceCheck): void {
  for (const each of directives) {
    if (each.type !== "declaration" || each.declaration.mode === "delete") continue;
    const { spec } = each.declaration;
    if (spec.kind !== "class") checkContent(spec.content, check);
    if (spec.kind === "element" || spec.kind === "class") {
      checkMemberships(each.declaration, check);
      for (const { datatype } of definitionsIn(spec.attributes)) if (datatype) checkContent(datatype.content, check);
    }
    if (spec.kind === "element") checkAttributes(spec.ident, definitionsIn(spec.attributes), check);
  }
  for (const name of check.specification.start)
    if (meantBy(name, check.scope) === undefined) missing(name, "start", { place: check.specification.place, check });
}

function checkContent(content: readonly Content[], check: ReferenceCheck): void {
  for (const each of content) {
    switch (each.type) {
      case "sequence":
      case "alternate":
        checkContent(each.items, check);
        break;
      case "classRef":
        checkName(each.key, each.place, check);
        checkMembers(each, check);
        break;
      case "elementRef":
      case "macroRef":
        checkName(each.key, each.place, check);
        break;
      case "dataRef":
        if (each.key !== undefined) checkDatatype(each.key, each.place, check);
        break;
      case "relaxng":
        for (const ref of refsIn(each.element)) {
          const name = ref.attributes.find((attribute) => attribute.name === "name")?.value.trim() ?? "";
          checkName(name, { source: each.place.source, range: ref.startTag }, check);
        }
        checkContent([...each.held.values()], check);
        break;
      default:
        break;
    }
  }
}

function refsIn(element: Extract<Content, { readonly type: "relaxng" }>["element"]): readonly (typeof element)[] {
  const own = element.uri === RELAX_NG && element.local === "ref" ? [element] : [];
  return [...own, ...elementsIn(element).flatMap(refsIn)];
}

/** Only what is of a class itself can be chosen from it, not what is of a class in it. */
function checkMembers({ key, include = [], except, place }: ClassContent, { lookup, say }: ReferenceCheck): void {
  const members = new Set(lookup.members(key).map(({ ident }) => ident));
  if (members.size === 0) return;
  for (const name of [...include, ...except]) {
    if (members.has(name)) continue;
    const done = include.includes(name) ? "take in" : "leave out";
    const message = `class \`${key}\` has no member \`${name}\` of its own to ${done}${suggestion(name, members)}`;
    say("odd/no-effect", place, message, { actual: name });
  }
}

function checkName(name: string, place: Place, check: ReferenceCheck): void {
  if (meantBy(name, check.scope) === undefined) missing(name, "content", { place, check });
}

function checkDatatype(key: string, place: Place, check: ReferenceCheck): void {
  if (!XSD.has(key) || meantBy(key, check.scope) !== undefined) {
    checkName(key, place, check);
    return;
  }
  const message = `\`${key}\` is specified nowhere, so any text may stand there; \`${key}\` of XML Schema is named with \`name\`, not with \`key\``;
  check.say("odd/unknown-name", place, message, { actual: key });
}

function missing(
  name: string,
  where: "content" | "start",
  { place, check }: { readonly place: Place; readonly check: ReferenceCheck },
): void {
  const { catalogue, specification, say } = check;
  if (catalogue && catalogue.named(name).length > 0) {
    const message = `\`${name}\` is in the source, but not in this schema, so it may not stand here`;
    say("odd/no-effect", place, message, { actual: name });
    return;
  }
  const names = [...(catalogue?.names ?? []), ...specification.specs.map(({ ident }) => ident)];
  const what = where === "start" ? `the start \`${name}\` is specified nowhere` : `\`${name}\` is specified nowhere`;
  say("odd/unknown-name", place, `${what}${suggestion(name, new Set(names))}`, { actual: name });
}

function checkMemberships({ spec }: Declaration, { lookup, catalogue, say }: ReferenceCheck): void {
  if (spec.kind !== "element" && spec.kind !== "class") return;
  for (const { key, mode, place } of spec.classes) {
    if (mode === "delete" || lookup.class(key)) continue;
    const isKnown = catalogue?.named(key).some(({ kind }) => kind === "class") ?? false;
    if (isKnown) {
      const message = `class \`${key}\` is in the source, but nothing in this schema uses it`;
      say("odd/no-effect", place, message, { actual: key });
    } else {
      const names = catalogue?.names ?? lookupNames(lookup, spec.ident);
      say("odd/unknown-name", place, `there is no class \`${key}\`${suggestion(key, names)}`, { actual: key });
    }
  }
}

function lookupNames(lookup: Lookup, ident: string): readonly string[] {
  return lookup.elements(ident).flatMap(({ classes }) => classes.map(({ key }) => key));
}

/** An attribute that an element has neither of its own nor from a class can be neither changed nor deleted. */
function checkAttributes(
  ident: string,
  defs: readonly AttributeDef[],
  { lookup, catalogue, say }: ReferenceCheck,
): void {
  const element = lookup.elements(ident)[0];
  if (!element) return;
  const bare = { ...element, attributes: { ...element.attributes, items: [] } };
  const inherited = new Set(attributesOf(bare, lookup).map(({ def }) => def.ident));
  const before = new Set(attributesInSource(ident, catalogue).map(({ def }) => def.ident));
  for (const { ident: name, mode, place } of defs) {
    if ((mode !== "change" && mode !== "delete") || inherited.has(name)) continue;
    if (!before.has(name)) {
      const message = `element \`${ident}\` has no attribute \`${name}\` to ${mode}${suggestion(name, inherited)}`;
      say("odd/unknown-name", place, message, { actual: name });
    } else if (!isOwnInSource(ident, name, catalogue)) {
      const message = `element \`${ident}\` has lost attribute \`${name}\` with its class, so there is nothing to ${mode}`;
      say("odd/no-effect", place, message, { actual: name });
    }
  }
}

function isOwnInSource(ident: string, name: string, catalogue: Catalogue | undefined): boolean {
  const spec = elementInSource(ident, catalogue);
  return spec !== undefined && definitionsIn(spec.attributes).some((each) => each.ident === name);
}

function attributesInSource(ident: string, catalogue: Catalogue | undefined): readonly EffectiveAttribute[] {
  const spec = elementInSource(ident, catalogue);
  if (!spec || !catalogue) return [];
  const classes: Lookup = {
    ...lookupOf({ specs: [] }),
    class: (key) => catalogue.named(key).flatMap((entry) => classOf(entry.spec()) ?? [])[0],
  };
  return attributesOf(spec, classes);
}

function elementInSource(ident: string, catalogue: Catalogue | undefined): ElementSpec | undefined {
  const spec = catalogue
    ?.named(ident)
    .find(({ kind }) => kind === "element")
    ?.spec();
  return spec?.kind === "element" ? spec : undefined;
}

function classOf(spec: AnySpec): ClassSpec | undefined {
  return spec.kind === "class" ? spec : undefined;
}
