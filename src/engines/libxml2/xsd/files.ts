import { type Diagnostic, diagnostic, hasErrors } from "../../../core/diagnostic.js";
import { elementsOf, type XmlAttribute, type XmlDocument, type XmlElement } from "../../../core/document.js";
import type { XmlEngine } from "../../../core/engines.js";
import { xpathOf } from "../../../core/locate.js";
import type { Outcome } from "../../../core/outcome.js";
import { folderOf, resolveIn } from "../../../core/path.js";
import { Source } from "../../../core/source.js";
import type { LintSchema } from "../lint.js";
import { XML_NAMESPACE_SCHEMA } from "./xml-namespace.js";

const XSD = "http://www.w3.org/2001/XMLSchema";
const XML = "http://www.w3.org/XML/1998/namespace";

/** What the engine needs of the world. */
export interface XsdAccess {
  readonly xml: XmlEngine;
  /** A file that a schema takes in, by its path; undefined where there is none. */
  readonly load: (path: string) => Promise<Source | undefined>;
}

/** The files of a schema, made ready for libxml2. */
export interface SchemaFiles {
  readonly schema: LintSchema;
  /** What each file is, by the name that libxml2 knows it by. */
  readonly documents: ReadonlyMap<string, XmlDocument>;
}

/** The file of a schema and all that it takes in, each read once; none where something cannot be read. */
export async function readFiles(main: Source, access: XsdAccess): Promise<Outcome<SchemaFiles | undefined>> {
  const diagnostics: Diagnostic[] = [];
  const names = new Map<string, string>();
  const documents = new Map<string, XmlDocument>();
  const contents = new Map<string, string>();

  const take = async (source: Source): Promise<string> => {
    const name = `${names.size}.xsd`;
    names.set(source.path, name);
    const document = parse(source, access, diagnostics);
    if (!document) return name;
    documents.set(name, document);
    const locations: Location[] = [];
    for (const reference of referencesIn(document)) {
      const found = await follow(reference);
      if (found) locations.push({ attribute: reference.location, name: found });
    }
    contents.set(name, withLocations(document.source, locations));
    return name;
  };

  /** The name of the file that a reference leads to; what leads nowhere is said. */
  const follow = async ({ element, location, path, document }: Reference): Promise<string | undefined> => {
    const known = path === undefined ? undefined : names.get(path);
    if (known !== undefined) return known;
    const source = path === undefined ? undefined : await access.load(path);
    if (source) return take(source);
    // The schema of `xml:lang` and its like is known; most schemas name it by its address on the network.
    if (isXmlNamespace(element)) return names.get(XML) ?? take(new Source(XML, XML_NAMESPACE_SCHEMA));
    const why = path === undefined ? "nothing is fetched from elsewhere" : "it is not there or cannot be read";
    const message = `\`${element.name}\` takes in \`${location.value}\`, and ${why}; save the file in the project and correct \`schemaLocation\``;
    diagnostics.push(
      diagnostic("xsd/schema-unusable", document.source.path, message, {
        range: location.range,
        xpath: `${xpathOf(element)}/@${location.name}`,
        actual: location.value,
      }),
    );
    return undefined;
  };

  const mainName = await take(main);
  if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
  const others = [...contents].filter(([name]) => name !== mainName);
  const files: LintSchema["files"] = [
    { fileName: mainName, contents: contents.get(mainName) ?? "" },
    ...others.map(([fileName, text]) => ({ fileName, contents: text })),
  ];
  return { value: { schema: { language: "schema", files }, documents }, diagnostics };
}

interface Reference {
  readonly document: XmlDocument;
  readonly element: XmlElement;
  readonly location: XmlAttribute;
  /** Where it leads; undefined for an address on the network. */
  readonly path: string | undefined;
}

/** XML Schema Part 1, 4.2: what takes in other files, with a place to find them at. */
function referencesIn(document: XmlDocument): readonly Reference[] {
  return document.root.children.flatMap((element) => {
    if (element.type !== "element" || element.uri !== XSD || !TAKES_IN.has(element.local)) return [];
    const location = element.attributes.find((each) => each.name === "schemaLocation");
    if (!location) return [];
    const href = location.value.trim();
    const isRemote = /^[a-zA-Z][a-zA-Z0-9+.-]*:|^\/\//.test(href);
    const path = isRemote ? undefined : resolveIn(folderOf(document.source.path), href);
    return [{ document, element, location, path }];
  });
}

const TAKES_IN: ReadonlySet<string> = new Set(["include", "import", "redefine"]);

function isXmlNamespace({ attributes }: XmlElement): boolean {
  return attributes.some((each) => each.name === "namespace" && each.value === XML);
}

function parse(source: Source, { xml }: XsdAccess, diagnostics: Diagnostic[]): XmlDocument | undefined {
  const { value, diagnostics: faults } = xml.parse(source);
  if (!value || hasErrors(faults)) {
    diagnostics.push(
      ...faults.map(({ path, message, severity: _, code: __, ...place }) =>
        diagnostic("xsd/schema-unusable", path, `the schema is not well-formed: ${message}`, place),
      ),
    );
    return undefined;
  }
  const { root } = value;
  if (root.uri === XSD && root.local === "schema") return value;
  const message = `element \`${root.name}\` is no XML Schema; \`schema\` in namespace \`${XSD}\` must be the root of a schema`;
  diagnostics.push(
    diagnostic("xsd/schema-unusable", source.path, message, { range: root.startTag, xpath: xpathOf(root) }),
  );
  return undefined;
}

interface Location {
  readonly attribute: XmlAttribute;
  readonly name: string;
}

/** The text of a file with the names of others in it, line for line; it is handed over in UTF-8, whatever it was in. */
function withLocations({ text }: Source, locations: readonly Location[]): string {
  let result = "";
  let end = 0;
  for (const { attribute, name } of locations) {
    result += text.slice(end, attribute.valueRange.start) + name;
    end = attribute.valueRange.end;
  }
  result += text.slice(end);
  return result.replace(/^<\?xml\s[^>]*\?>/, (declaration) => declaration.replace(/[^\r\n]/g, " "));
}

/** The elements of a file that end their start tags on a line, which is the line that libxml2 tells. */
export function elementsEndingOn({ root, source }: XmlDocument, line: number): readonly XmlElement[] {
  return [...elementsOf(root)].filter((each) => source.point(each.startTag.end - 1).line === line);
}
