import { type Diagnostic, diagnostic } from "../../../core/diagnostic.js";
import { elementsOf, type XmlDocument } from "../../../core/document.js";
import { xpathOf } from "../../../core/locate.js";
import type { Source } from "../../../core/source.js";
import { type LintSchema, lint } from "../lint.js";

const RELAX_NG = "http://relaxng.org/ns/structure/1.0";

/** A schema as it is handed over. */
export function schemaFor({ text }: Source): LintSchema {
  return { language: "relaxng", files: [{ fileName: "schema.rng", contents: text }] };
}

/** Why a schema cannot be used; nothing where it can. */
export async function unusable(schema: Source, document: XmlDocument | undefined): Promise<readonly Diagnostic[]> {
  if (!document) return [diagnostic("relaxng/schema-unusable", schema.path, "the schema cannot be read")];
  const root = document.root;
  if (root.uri !== RELAX_NG) {
    const message = `element \`${root.name}\` is no RELAX NG; \`grammar\` in namespace \`${RELAX_NG}\` must be the root of a schema`;
    return [
      diagnostic("relaxng/schema-unusable", schema.path, message, {
        range: root.startTag,
        xpath: xpathOf(root),
        actual: root.name,
      }),
    ];
  }
  for (const element of elementsOf(root)) {
    if (element.uri !== RELAX_NG || (element.local !== "include" && element.local !== "externalRef")) continue;
    const message = `\`${element.name}\` takes a part of the schema from another file, which cannot be read yet; use the schema in one file`;
    return [
      diagnostic("relaxng/schema-unusable", schema.path, message, {
        range: element.startTag,
        xpath: xpathOf(element),
        actual: element.name,
      }),
    ];
  }
  const run = await lint(schemaFor(schema), ["<x/>"]);
  if (run.finished) return [];
  const reasons = run.lines.flatMap((line) => /Relax-NG parser error : (.*)$/.exec(line)?.[1] ?? []);
  const named = reasons[0]?.replace(/"/g, "`") ?? "it is against the RELAX NG specification";
  return [
    diagnostic(
      "relaxng/schema-unusable",
      schema.path,
      `the schema cannot be used: ${named[0]?.toLowerCase()}${named.slice(1)}`,
    ),
  ];
}
