import { type EffectiveItem, effectiveItems } from "../effective.js";
import type { AttributeDef, AttributeItem, ClassSpec, ElementSpec } from "../model.js";
import { descriptionOf, nameInDocuments } from "../wording.js";
import { contentPattern, valuePatterns } from "./content.js";
import { occurring } from "./occurs.js";
import { type GrammarScope, meantBy, patternName } from "./scope.js";
import { documentation, EMPTY, groupOf, isPattern, isRng, type RngElement, ref, rng, TEXT } from "./tree.js";

/** The patterns of the attributes of an element. */
export function elementAttributes(element: ElementSpec, scope: GrammarScope): readonly RngElement[] {
  return effectiveItems(element, scope.lookup).flatMap((item) => effectivePattern(item, scope));
}

/** The definitions that a class of attributes makes: one for all, and one for each. */
export function classAttributes(spec: ClassSpec, scope: GrammarScope): readonly RngElement[] {
  const { lookup } = scope;
  const above = spec.classes.flatMap(({ key }) => {
    const each = lookup.class(key);
    return each?.type === "atts" ? [ref(`${patternName(each, scope)}.attributes`)] : [];
  });
  const own = itemPatterns(spec.attributes, spec, scope);
  const all = [...above, ...own];
  const name = `${patternName(spec, scope)}.attributes`;
  return [rng("define", { name }, all.length === 0 ? [EMPTY] : all), ...singleDefinitions(spec, scope)];
}

function itemPatterns(item: AttributeItem, spec: ClassSpec, scope: GrammarScope): readonly RngElement[] {
  switch (item.type) {
    case "attribute":
      return isDeclaration(item) ? [] : [ref(singleName(spec, item, scope))];
    case "ref":
      return referred(item, scope);
    case "list": {
      const items = item.items.flatMap((each) => {
        const patterns = itemPatterns(each, spec, scope);
        return item.org === "choice" && patterns.length > 0 ? [groupOf(patterns)] : patterns;
      });
      return item.org === "choice" && items.length > 1 ? [rng("choice", {}, items)] : items;
    }
  }
}

function singleDefinitions(spec: ClassSpec, scope: GrammarScope): readonly RngElement[] {
  const definitions = (items: readonly AttributeItem[]): readonly RngElement[] =>
    items.flatMap((item) => {
      if (item.type === "list") return definitions(item.items);
      if (item.type === "ref" || isDeclaration(item)) return [];
      return [rng("define", { name: singleName(spec, item, scope) }, [attributePattern(item, scope)])];
    });
  return definitions(spec.attributes.items);
}

function effectivePattern(item: EffectiveItem, scope: GrammarScope): readonly RngElement[] {
  switch (item.type) {
    case "class":
      return [ref(`${patternName(item.class, scope)}.attributes`)];
    case "attribute":
      if (isDeclaration(item.def)) return [];
      return item.from && item.asInClass
        ? [ref(singleName(item.from, item.def, scope))]
        : [attributePattern(item.def, scope)];
    case "list": {
      const items = item.items.flatMap((each) => {
        const patterns = effectivePattern(each, scope);
        return item.org === "choice" && patterns.length > 0 ? [groupOf(patterns)] : patterns;
      });
      return item.org === "choice" && items.length > 1 ? [rng("choice", {}, items)] : items;
    }
    case "pattern":
      return referred({ class: undefined, name: item.name }, scope);
  }
}

function referred(
  { class: key, name }: { readonly class: string | undefined; readonly name: string | undefined },
  scope: GrammarScope,
): readonly RngElement[] {
  if (key === undefined) {
    const meant = name === undefined ? undefined : meantBy(name, scope);
    return meant === undefined ? [] : [ref(meant)];
  }
  const spec = scope.lookup.class(key);
  if (spec?.type !== "atts") return [];
  const base = patternName(spec, scope);
  return [ref(name === undefined ? `${base}.attributes` : `${base}.attribute.${name.replaceAll(":", "")}`)];
}

function singleName(spec: ClassSpec, { ident }: AttributeDef, scope: GrammarScope): string {
  return `${patternName(spec, scope)}.attribute.${ident.replaceAll(":", "")}`;
}

/** RELAX NG knows no attributes that declare namespaces. */
function isDeclaration({ ident }: AttributeDef): boolean {
  return ident === "xmlns" || ident.startsWith("xmlns:");
}

/** The pattern of one attribute: optional unless it must be there. */
function attributePattern(def: AttributeDef, scope: GrammarScope): RngElement {
  const { specification } = scope;
  const isXml = def.ns === "http://www.w3.org/XML/1998/namespace" && !def.ident.startsWith("xml:");
  const name = nameInDocuments(def, specification);
  const attribute: RngElement = rng(
    "attribute",
    {
      name: isXml ? `xml:${name}` : name,
      ns: isXml || def.ident.startsWith("xml:") ? undefined : def.ns,
      "a:defaultValue": def.defaultValue === "" ? undefined : def.defaultValue,
    },
    [documentation(descriptionOf(def.docs, specification)), valuePattern(def, scope)],
  );
  return def.usage === "req" ? attribute : rng("optional", {}, [attribute]);
}

function valuePattern(def: AttributeDef, scope: GrammarScope): RngElement {
  const { datatype } = def;
  const one = singleValue(def, scope);
  if (!datatype || isRng(one, "text") || isRng(one, "empty")) return one;
  // One value is the whole text, white space in it included.
  if (datatype.occurs.max === 1) return datatype.occurs.min === 0 ? rng("optional", {}, [one]) : one;
  return rng("list", {}, [occurring(asWords(one), datatype.occurs)]);
}

/** Among words, any text is any word (RELAX NG 7.1.3). */
function asWords(pattern: RngElement): RngElement {
  const children = pattern.children.map((child) => (typeof child === "object" ? asWords(child) : child));
  return pattern.name === "text" ? rng("data", { type: "token" }) : { ...pattern, children };
}

/** What one value may be: one of a list, of a datatype, or both. */
function singleValue({ values, datatype }: AttributeDef, scope: GrammarScope): RngElement {
  const data = datatype && contentPattern(datatype.content, scope);
  const listed = values && values.items.length > 0 ? valuePatterns(values.items, scope) : [];
  if (values?.type === "closed" && listed.length > 0) return together(listed);
  if (values?.type === "semi" && listed.length > 0) return together([...listed, data ?? rng("data", { type: "Name" })]);
  return data && !isRng(data, "empty") ? data : TEXT;
}

function together(patterns: readonly RngElement[]): RngElement {
  const [only] = patterns.filter(isPattern);
  const isOne = patterns.filter((each) => each.uri === "").length === 1;
  return isOne && only && patterns.length === 1 ? only : rng("choice", {}, patterns);
}
