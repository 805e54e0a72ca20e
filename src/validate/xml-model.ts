import type { XmlDocument } from "../core/document.js";
import type { Range } from "../core/source.js";

/** What an `<?xml-model?>` instruction says (W3C, Associating Schemas with XML documents). */
export interface Model {
  readonly href: string;
  readonly language: "relaxng" | "schematron" | "xsd" | "dtd" | "other";
  readonly range: Range;
}

/** The schemas that a document names before its root element, in their order. */
export function modelsOf(document: XmlDocument): readonly Model[] {
  return document.children.flatMap((node): readonly Model[] => {
    if (node.type !== "instruction" || node.target !== "xml-model") return [];
    const said = pseudoAttributes(node.value);
    const href = said.get("href")?.trim();
    if (href === undefined || href === "") return [];
    const language = languageOf(said.get("schematypens")?.trim(), said.get("type")?.trim(), href);
    return [{ href, language, range: node.range }];
  });
}

function languageOf(namespace: string | undefined, type: string | undefined, href: string): Model["language"] {
  if (namespace === "http://relaxng.org/ns/structure/1.0") return "relaxng";
  if (namespace === "http://purl.oclc.org/dsdl/schematron") return "schematron";
  if (namespace === "http://www.w3.org/2001/XMLSchema") return "xsd";
  if (namespace !== undefined && namespace !== "") return "other";
  if (type === "application/xml-dtd" || /\.dtd(?:[?#]|$)/i.test(href)) return "dtd";
  if (type === "application/relax-ng-compact-syntax" || /\.rn[gc](?:[?#]|$)/i.test(href)) return "relaxng";
  if (/\.xsd(?:[?#]|$)/i.test(href)) return "xsd";
  return /\.sch(?:[?#]|$)/i.test(href) ? "schematron" : "other";
}

function pseudoAttributes(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name, double, single] of text.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name !== undefined) found.set(name, replaceReferences(double ?? single ?? ""));
  }
  return found;
}

function replaceReferences(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
