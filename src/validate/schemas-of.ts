import { hasScheme } from "../core/address.js";
import { type Located, type Refused, type SchemaKind, wordsOf } from "../core/addresses.js";
import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import type { XmlDocument } from "../core/document.js";
import { xpathOf } from "../core/locate.js";
import type { Context } from "../core/stage.js";
import { type Model, readModels } from "../core/xml-model.js";
import { locateModel } from "./locate.js";

/** The grammars of a document, which are RELAX NG schemas, XML Schemas and DTDs, or why there is none. */
export interface FoundSchemas {
  /** The paths of the schemas; all of them hold. */
  readonly schemas: readonly string[];
  /** Whether the document itself names them. */
  readonly own: boolean;
  /** Whether nothing names one at all. */
  readonly none?: true;
  /** What there is to say of how the document names its schemas. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds schemas of documents: the option, then the configuration's rules, the document's own word, the configuration's default. */
export async function schemaFinder(
  context: Context,
  option: string | undefined,
): Promise<(document: XmlDocument) => Promise<FoundSchemas>> {
  const { host, config } = context;
  const rules = await Promise.all(
    config.schemas.map(async ({ documents, schema }) => ({ schema, files: new Set(await host.glob([documents])) })),
  );
  return async (document) => {
    const { path } = document.source;
    const given = option ?? rules.find(({ files }) => files.has(path))?.schema;
    if (given !== undefined) return givenSchema(given, document, context);
    const models = readModels(document);
    const own = await ownSchemas(document, models.value, context);
    const diagnostics = [...models.diagnostics, ...own.diagnostics];
    if (own.schemas.length > 0 || own.diagnostics.length > 0) return { ...own, diagnostics };
    if (config.schema === undefined)
      return { ...own, none: true, diagnostics: [...diagnostics, noSchema(document, models.value)] };
    const found = await givenSchema(config.schema, document, context);
    return { ...found, diagnostics: [...diagnostics, ...found.diagnostics] };
  };
}

/** What the user has named: a file, a name, or an address. A path that leads nowhere is handed on, for that is said of the schema. */
export async function locateGiven(
  given: string,
  kind: SchemaKind,
  { host, addresses }: Pick<Context, "host" | "addresses">,
): Promise<Located> {
  if ((await host.kind(given)) === "file") return { kind: "found", path: given };
  const named = await addresses.named(given, kind);
  if (named) return named;
  return hasScheme(given) ? addresses.locate(given) : { kind: "found", path: given };
}

async function givenSchema(given: string, document: XmlDocument, context: Context): Promise<FoundSchemas> {
  const located = await locateGiven(given, "relaxng", context);
  if (located.kind === "found") return { schemas: [located.path], own: false, diagnostics: [] };
  return { schemas: [], own: false, diagnostics: [refusedGiven(given, located, document)] };
}

/** Says of a schema that the user has named why it may not be used. */
export function refusedGiven(given: string, refused: Refused, { source, root }: XmlDocument): Diagnostic {
  const message = `the schema \`${given}\` ${wordsOf(refused)}`;
  const place = { range: root.startTag, xpath: xpathOf(root), actual: given };
  return diagnostic(refused.code, source.path, message, place);
}

/** Every RELAX NG schema, XML Schema and DTD that the document names itself. */
async function ownSchemas(document: XmlDocument, models: readonly Model[], context: Context): Promise<FoundSchemas> {
  const schemas = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const model of models.filter(isGrammar)) {
    const located = await locateModel(model, document, context);
    if (located.kind === "found") schemas.add(located.path);
    else {
      const { range, href } = model;
      const message = `\`xml-model\` names the schema \`${href}\`, which ${wordsOf(located)}`;
      diagnostics.push(diagnostic(located.code, document.source.path, message, { range, actual: href }));
    }
  }
  return { schemas: [...schemas], own: true, diagnostics };
}

function isGrammar({ language }: Model): boolean {
  return language === "relaxng" || language === "xsd" || language === "dtd";
}

function noSchema({ root, source }: XmlDocument, models: readonly Model[]): Diagnostic {
  const [other] = models;
  const found = other ? `; its \`xml-model\` names ${LANGUAGE_WORDS[other.language]}, and no RELAX NG schema` : "";
  const message = `nothing names a schema for \`${source.path}\`${found}; name one with \`schema\` in the configuration, with \`<?xml-model?>\` or with \`--schema\``;
  const place = other ? { range: other.range } : { range: root.startTag, xpath: xpathOf(root) };
  return diagnostic("config/no-schema", source.path, message, place);
}

const LANGUAGE_WORDS: Readonly<Record<Model["language"], string>> = {
  relaxng: "a RELAX NG schema",
  schematron: "Schematron rules",
  xsd: "an XML Schema of the W3C",
  dtd: "a DTD",
  odd: "an ODD",
  other: "a schema in a language that is not known",
};
