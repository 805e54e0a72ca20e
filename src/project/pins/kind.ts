import type { SchemaKind } from "../../core/addresses.js";
import { type Diagnostic, diagnostic, hasErrors } from "../../core/diagnostic.js";
import { TEI_NAMESPACE, type XmlElement } from "../../core/document.js";
import type { XmlEngine } from "../../core/engines.js";
import type { Outcome } from "../../core/outcome.js";
import { suffixOf } from "../../core/path.js";
import type { Source } from "../../core/source.js";

/** The language of a schema by its suffix or its root element; undefined where it is none, which is said. */
export function kindOf(source: Source, xml: XmlEngine): Outcome<SchemaKind | undefined> {
  const suffix = suffixOf(source.path);
  if (suffix === ".rnc") return { value: "relaxng", diagnostics: [] };
  if (suffix === ".dtd") return { value: "dtd", diagnostics: [] };
  const { value: document, diagnostics } = xml.parse(source);
  if (!document || hasErrors(diagnostics)) return { value: undefined, diagnostics: diagnostics.map(asSchemaFault) };
  const { root } = document;
  const kind = NAMESPACES[root.uri];
  if (kind) return { value: kind, diagnostics: [] };
  if (isOdd(root)) return { value: "odd", diagnostics: [] };
  const message = `element \`${root.name}\` is the root of no schema; RELAX NG (\`.rng\`, \`.rnc\`), Schematron (\`.sch\`) or an ODD must stand there`;
  const place = { range: root.startTag, actual: root.name };
  return { value: undefined, diagnostics: [diagnostic("config/unknown-schema", source.path, message, place)] };
}

/** Whether a TEI document specifies elements, classes or a schema: an ODD, or what the TEI itself publishes for ODDs. */
function isOdd(root: XmlElement): boolean {
  if (root.uri !== TEI_NAMESPACE) return false;
  const pending = [root];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (/^(?:schemaSpec|elementSpec|classSpec|macroSpec|dataSpec)$/.test(next.local)) return true;
    for (const child of next.children.toReversed())
      if (child.type === "element" && child.uri === TEI_NAMESPACE) pending.push(child);
  }
  return false;
}

/** What each language is called. */
export const KIND_WORDS: Readonly<Record<SchemaKind, string>> = {
  relaxng: "RELAX NG",
  schematron: "Schematron",
  xsd: "XML Schema",
  dtd: "DTD",
  odd: "ODD",
};

const NAMESPACES: Readonly<Record<string, SchemaKind>> = {
  "http://relaxng.org/ns/structure/1.0": "relaxng",
  "http://purl.oclc.org/dsdl/schematron": "schematron",
  "http://www.w3.org/2001/XMLSchema": "xsd",
};

function asSchemaFault({ path, message, severity: _, code: __, ...place }: Diagnostic): Diagnostic {
  return diagnostic("config/unknown-schema", path, `this is no schema: ${message}`, place);
}
