import { TEI_NAMESPACE } from "../../core/document.js";
import { escapeText, escapeValue } from "../../core/xml-text.js";
import type { AlternativeName, Documentation, Prose } from "../model.js";
import { writeXml } from "../xml/write.js";

/** A piece of XML, as text. */
export type Xml = string;

/** An element of the TEI; attributes without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: readonly Xml[] = [],
): Xml {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeValue(value)}"`]))
    .join("");
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`;
}

/** An element of the TEI that holds text. */
export function textElement(
  name: string,
  text: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
): Xml {
  return element(name, attributes, [escapeText(text)]);
}

const BOUND = new Map([["", TEI_NAMESPACE]]);

/** What is said of a thing, in the order of the TEI: some before what the thing is, some after it. */
export function documentationXml(
  docs: Documentation,
  altIdents: readonly AlternativeName[] = [],
): { readonly before: readonly Xml[]; readonly after: readonly Xml[] } {
  const named = (local: string): readonly Xml[] =>
    docs.references.filter((each) => each.local === local).map((each) => writeXml(each, BOUND));
  return {
    before: [
      ...altIdents.map(({ name, lang }) => textElement("altIdent", name, { "xml:lang": lang })),
      ...named("equiv"),
      ...proseXml(docs.glosses),
      ...proseXml(docs.descriptions),
    ],
    after: [...proseXml(docs.examples), ...proseXml(docs.remarks), ...named("listRef")],
  };
}

/** Pieces of prose, each with its language. */
export function proseXml(prose: readonly Prose[]): readonly Xml[] {
  return prose.map(({ element: each, lang }) => {
    const text = writeXml(each, BOUND);
    const says = each.attributes.some(({ name }) => name === "xml:lang");
    return says || lang === undefined
      ? text
      : text.replace(/^<[^\s/>]+/, (tag) => `${tag} xml:lang="${escapeValue(lang)}"`);
  });
}
