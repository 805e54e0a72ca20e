import { mayName } from "../core/boundary.js";
import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import { elementsOf, type XmlAttribute, type XmlDocument, type XmlElement } from "../core/document.js";
import { xpathOf } from "../core/locate.js";
import { decodedHref, folderOf, isElsewhere, resolveIn } from "../core/path.js";
import { XSI_NAMESPACE } from "../core/schema-location.js";
import { Source } from "../core/source.js";

/** The XML Schema that a document names itself. */
export interface HintedSchema {
  /** The paths of its files, in the order that they are named. */
  readonly schemas: readonly string[];
  /** A schema that takes in all of them; undefined where one file is the whole. */
  readonly source: Source | undefined;
  /** Why what is named may not be read. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The XML Schema that `xsi:schemaLocation` and `xsi:noNamespaceSchemaLocation` name (XML Schema Part 1, 2.6.3 and 4.3.2);
 * undefined where a document has neither. The first place that is named for a namespace counts.
 */
export function hintedSchema(document: XmlDocument): HintedSchema | undefined {
  const hints = new Map<string, Hint>();
  for (const element of elementsOf(document.root)) {
    for (const attribute of element.attributes) {
      if (attribute.uri !== XSI_NAMESPACE) continue;
      for (const [namespace, href] of pairsIn(attribute)) {
        if (!hints.has(namespace)) hints.set(namespace, { namespace, href, element, attribute });
      }
    }
  }
  if (hints.size === 0) return undefined;
  const { path } = document.source;
  const found = [...hints.values()].map((hint) => ({ ...hint, ...resolve(path, hint) }));
  const schemas = found.flatMap((each) => (each.schema === undefined ? [] : [each.schema]));
  const diagnostics = found.flatMap((each) => (each.refusal ? [each.refusal] : []));
  const source = found.length > 1 ? umbrella(found) : undefined;
  return { schemas, source, diagnostics };
}

interface Hint {
  readonly namespace: string;
  readonly href: string;
  readonly element: XmlElement;
  readonly attribute: XmlAttribute;
}

function pairsIn({ local, value }: XmlAttribute): readonly (readonly [string, string])[] {
  const words = value.split(/\s+/).filter((each) => each !== "");
  if (local === "noNamespaceSchemaLocation") return words.slice(0, 1).map((href) => ["", href] as const);
  if (local !== "schemaLocation") return [];
  return words.flatMap((namespace, i) => {
    const href = words[i + 1];
    return i % 2 === 0 && href !== undefined ? [[namespace, href] as const] : [];
  });
}

function resolve(
  document: string,
  { href, element, attribute }: Hint,
): { readonly schema?: string; readonly refusal?: Diagnostic } {
  const refuse = (why: string): { readonly refusal: Diagnostic } => ({
    refusal: diagnostic("config/no-schema", document, `\`${attribute.name}\` names the schema \`${href}\`, ${why}`, {
      range: attribute.range,
      xpath: `${xpathOf(element)}/@${attribute.name}`,
      actual: href,
    }),
  });
  if (isElsewhere(href))
    return refuse("and nothing is fetched from elsewhere; save the schema in the project and name it with `--schema`");
  const schema = resolveIn(folderOf(document), decodedHref(href));
  if (mayName(document, schema)) return { schema };
  return refuse("which is outside the project; a document may name schemas in the project only, and `--schema` any");
}

/** A schema that imports the schemas of several namespaces; paths in it start at the project's folder. */
function umbrella(hints: readonly { readonly namespace: string; readonly schema?: string }[]): Source {
  const imports = hints.map(({ namespace, schema = "" }) => {
    const location = `schemaLocation="${escaped(schema)}"`;
    return namespace === ""
      ? `<xs:include ${location}/>`
      : `<xs:import namespace="${escaped(namespace)}" ${location}/>`;
  });
  const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.toSorted().join("")}</xs:schema>`;
  return new Source("schemaLocation.xsd", text);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
