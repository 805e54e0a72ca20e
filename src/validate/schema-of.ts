import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import type { XmlDocument } from "../core/document.js";
import { xpathOf } from "../core/locate.js";
import { folderOf, resolveIn } from "../core/path.js";
import type { Context } from "../core/stage.js";
import { mayReach } from "./addresses/reach.js";
import { modelsOf } from "./xml-model.js";

/** The schema of a document, or why there is none. */
export interface FoundSchema {
  /** The path of the schema. */
  readonly schema?: string;
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

/** What the `<?xml-model?>` instructions of a document say; undefined where they name no RELAX NG schema. */
function ownSchema(document: XmlDocument): FoundSchema | undefined {
  const { path } = document.source;
  const model = modelsOf(document).find((each) => each.language === "relaxng");
  if (!model) return undefined;
  const { href, range } = model;
  const refuse = (message: string): FoundSchema => ({
    diagnostics: [diagnostic("config/no-schema", path, message, { range, actual: href })],
  });
  if (/^[a-zA-Z][a-zA-Z0-9+.-]*:/.test(href) || href.startsWith("//") || href.includes("\\")) {
    return refuse(
      `\`xml-model\` names the schema \`${href}\`, and nothing is fetched from elsewhere; save the schema in the project and name it with \`schemas\` in the configuration or with \`--schema\``,
    );
  }
  const schema = resolveIn(folderOf(path), decodedHref(href));
  if (!mayReach(path, schema))
    return refuse(
      `\`xml-model\` names the schema \`${href}\`, which is outside the project; a document may name schemas in the project only, and \`--schema\` any`,
    );
  return { schema, diagnostics: [] };
}

function noSchema(document: XmlDocument): FoundSchema {
  const { root, source } = document;
  const unknown = modelsOf(document)[0];
  const found = unknown ? `; its \`xml-model\` names no RELAX NG schema` : "";
  const message = `nothing names a schema for \`${source.path}\`${found}; name one with \`schema\` in the configuration, with \`<?xml-model?>\` or with \`--schema\``;
  const place = unknown ? { range: unknown.range } : { range: root.startTag, xpath: xpathOf(root) };
  return { diagnostics: [diagnostic("config/no-schema", source.path, message, place)] };
}

function decodedHref(href: string): string {
  try {
    return decodeURIComponent(href.replace(/[?#].*$/, ""));
  } catch {
    return href;
  }
}
