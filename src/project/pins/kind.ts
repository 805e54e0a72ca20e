import type { SchemaKind } from "../../core/addresses.js";
import { type Diagnostic, diagnostic, hasErrors } from "../../core/diagnostic.js";
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
  const message = `element \`${root.name}\` is the root of no schema; RELAX NG (\`.rng\`, \`.rnc\`) or Schematron (\`.sch\`) must stand there`;
  const place = { range: root.startTag, actual: root.name };
  return { value: undefined, diagnostics: [diagnostic("config/unknown-schema", source.path, message, place)] };
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
