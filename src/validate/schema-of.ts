import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import type { XmlDocument } from "../core/document.js";
import { xpathOf } from "../core/locate.js";
import { decodedHref, folderOf, isElsewhere, mayReach, resolveIn } from "../core/path.js";
import type { Context } from "../core/stage.js";
import { type Model, modelsOf } from "./xml-model.js";

/** The schema of a document, or why there is none. */
export interface FoundSchema {
  /** The path of the schema. */
  readonly schema?: string;
  /** Whether the document itself names it, with `xml-model`. */
  readonly own?: true;
  /** Whether nothing names a schema at all. */
  readonly none?: true;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds schemas of documents: the option, then the configuration's rules, the document's own word, the configuration's default. */
export async function schemaFinder(
  { host, config }: Context,
  option: string | undefined,
): Promise<(document: XmlDocument) => Promise<FoundSchema>> {
  const rules = await Promise.all(
    config.schemas.map(async ({ documents, schema }) => ({ schema, files: new Set(await host.glob([documents])) })),
  );
  return async (document) => {
    const { path } = document.source;
    const given = option ?? rules.find(({ files }) => files.has(path))?.schema;
    if (given !== undefined) return { schema: given, diagnostics: [] };
    const own = ownSchema(document);
    if (own) return own;
    return config.schema === undefined ? noSchema(document) : { schema: config.schema, diagnostics: [] };
  };
}

/** What the `<?xml-model?>` instructions of a document say; undefined where they name none that documents are checked against. */
function ownSchema(document: XmlDocument): FoundSchema | undefined {
  const { path } = document.source;
  const models = modelsOf(document);
  const model = models.find((each) => each.language === "relaxng") ?? models.find(isOtherGrammar);
  return model && schemaOfModel(path, model);
}

/** Whether an instruction names an XML Schema or a DTD. */
export function isOtherGrammar({ language }: Model): boolean {
  return language === "xsd" || language === "dtd";
}

/** The schema that an `<?xml-model?>` instruction of a document names. */
export function schemaOfModel(path: string, { href, range }: Model): FoundSchema {
  const refuse = (message: string): FoundSchema => ({
    diagnostics: [diagnostic("config/no-schema", path, message, { range, actual: href })],
  });
  if (isElsewhere(href)) {
    return refuse(
      `\`xml-model\` names the schema \`${href}\`, and nothing is fetched from elsewhere; save the schema in the project and name it with \`schemas\` in the configuration or with \`--schema\``,
    );
  }
  const schema = resolveIn(folderOf(path), decodedHref(href));
  if (!mayReach(path, schema))
    return refuse(
      `\`xml-model\` names the schema \`${href}\`, which is outside the project; a document may name schemas in the project only, and \`--schema\` any`,
    );
  return { schema, own: true, diagnostics: [] };
}

function noSchema(document: XmlDocument): FoundSchema {
  const { root, source } = document;
  const unknown = modelsOf(document)[0];
  const found = unknown ? `; its \`xml-model\` names no RELAX NG schema` : "";
  const message = `nothing names a schema for \`${source.path}\`${found}; name one with \`schema\` in the configuration, with \`<?xml-model?>\` or with \`--schema\``;
  const place = unknown ? { range: unknown.range } : { range: root.startTag, xpath: xpathOf(root) };
  return { none: true, diagnostics: [diagnostic("config/no-schema", source.path, message, place)] };
}
