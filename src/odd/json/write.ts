import { attributesOf, type EffectiveAttribute } from "../effective.js";
import { type Lookup, lookupOf } from "../lookup.js";
import type { AnySpec, Constraint, Documentation, Specification, ValueList } from "../model.js";
import { constraintsOf } from "../schematron/collect.js";
import { structureOf } from "../structure.js";
import { inLanguage, nameInDocuments, plainText } from "../wording.js";
import { contentWords } from "./content-words.js";

/** A specification as JSON, for editors and for explanations: everything in it, in the language that the ODD prefers. */
export function writeJson(specification: Specification): string {
  const lookup = lookupOf(specification);
  const { ident, title, edition, ns, start, docLang } = specification;
  const value = {
    version: 1,
    ident,
    title,
    edition,
    ns,
    start,
    docLang,
    modules: specification.modules.map((each) => ({
      ident: each.ident,
      ...(each.docs && documentation(each.docs, specification)),
    })),
    elements: elements(specification, lookup),
    classes: specification.classes.map((each) => ({
      ...general(each, specification),
      type: each.type,
      classes: each.classes.map(({ key }) => key),
      members: lookup.members(each.ident).map((member) => ({ kind: member.kind, ident: member.ident })),
      ...(each.type === "atts" && {
        attributes: definitions(each.attributes.items, specification),
      }),
    })),
    macros: specification.macros.map((each) => ({
      ...general(each, specification),
      content: contentWords(each.content),
    })),
    datatypes: specification.datatypes.map((each) => ({
      ...general(each, specification),
      content: contentWords(each.content),
      ...values(each.values, specification),
    })),
    rules: constraintsOf(specification).map(({ constraint, subject }) => ({
      ident: constraint.ident,
      ...(subject.spec && { of: subject.spec.ident }),
      ...(subject.attribute && { attribute: subject.attribute.ident }),
      ...documentation(constraint.docs, specification),
      messages: messages(constraint),
    })),
  };
  return `${JSON.stringify(value)}\n`;
}

function elements(specification: Specification, lookup: Lookup): readonly unknown[] {
  const structure = structureOf(specification, lookup);
  return specification.elements.map((each) => ({
    ...general(each, specification),
    name: nameInDocuments(each, specification),
    ns: each.ns ?? specification.ns,
    classes: each.classes.map(({ key }) => key),
    content: contentWords(each.content),
    children: structure.children(each).map(({ ident }) => ident),
    parents: structure.parents(each).map(({ ident }) => ident),
    attributes: attributesOf(each, lookup).map((attribute) => attributeJson(attribute, specification)),
    ...values(each.values, specification),
  }));
}

function general(
  { ident, module, docs, validUntil }: AnySpec,
  specification: Specification,
): Readonly<Record<string, unknown>> {
  return { ident, module, ...documentation(docs, specification), validUntil };
}

function documentation(docs: Documentation, specification: Specification): Readonly<Record<string, string>> {
  const gloss = plainText(inLanguage(docs.glosses, specification));
  const desc = plainText(inLanguage(docs.descriptions, specification));
  const remarks = plainText(inLanguage(docs.remarks, specification));
  return { ...(gloss !== "" && { gloss }), ...(desc !== "" && { desc }), ...(remarks !== "" && { remarks }) };
}

/** An attribute that is as its class has it is told of there. */
function attributeJson(
  { def, from, asInClass }: EffectiveAttribute,
  specification: Specification,
): Readonly<Record<string, unknown>> {
  if (from && asInClass) return { ident: def.ident, class: from.ident };
  return {
    ident: def.ident,
    name: nameInDocuments(def, specification),
    ns: def.ns,
    class: from?.ident,
    usage: def.usage ?? "opt",
    ...documentation(def.docs, specification),
    datatype: def.datatype && contentWords(def.datatype.content),
    ...(def.datatype && { minOccurs: def.datatype.occurs.min, maxOccurs: most(def.datatype.occurs.max) }),
    default: def.defaultValue,
    ...values(def.values, specification),
    validUntil: def.validUntil,
  };
}

function most(max: number): number | "unbounded" {
  return max === Number.POSITIVE_INFINITY ? "unbounded" : max;
}

function definitions(
  items: Extract<AnySpec, { readonly kind: "class" }>["attributes"]["items"],
  specification: Specification,
): readonly unknown[] {
  return items.flatMap((item): readonly unknown[] => {
    if (item.type === "list") return definitions(item.items, specification);
    if (item.type === "ref") return [];
    return [attributeJson({ type: "attribute", def: item, from: undefined, asInClass: true }, specification)];
  });
}

function values(list: ValueList | undefined, specification: Specification): Readonly<Record<string, unknown>> {
  if (!list) return {};
  return {
    valueType: list.type ?? "open",
    values: list.items.map((item) => ({
      ident: nameInDocuments(item, specification),
      ...documentation(item.docs, specification),
      validUntil: item.validUntil,
    })),
  };
}

/** What the rules say where they are broken. */
function messages({ rules }: Constraint): readonly string[] {
  const found: string[] = [];
  const pending = [...rules].reverse();
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.local === "assert" || next.local === "report") found.push(plainText([{ lang: undefined, element: next }]));
    for (const child of next.children.toReversed()) if (child.type === "element") pending.push(child);
  }
  return found;
}
