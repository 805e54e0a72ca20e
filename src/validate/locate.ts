import { hasScheme } from "../core/address.js";
import type { Located } from "../core/addresses.js";
import { mayReach } from "../core/boundary.js";
import type { XmlDocument } from "../core/document.js";
import { decodedHref, folderOf, resolveIn } from "../core/path.js";
import type { Context } from "../core/stage.js";
import type { Model } from "../core/xml-model.js";

/**
 * The file of a schema that a document names, whatever its language, or why it may not be used. No document makes us read
 * outside the project. A path that leads nowhere is looked up in the catalogs as it is written.
 */
export async function locateModel(
  { href, language }: Pick<Model, "href"> & Partial<Pick<Model, "language">>,
  { source }: XmlDocument,
  { host, addresses }: Pick<Context, "host" | "addresses">,
): Promise<Located> {
  if (hasScheme(href)) return addresses.locate(href);
  if (href.startsWith("//") || href.includes("\\")) {
    return { kind: "refused", code: "config/no-schema", reason: "is no path; a path has single `/` between its steps" };
  }
  const path = resolveIn(folderOf(source.path), decodedHref(href));
  const isAllowed = await mayReach(host, source.path, path);
  if (isAllowed && (await host.kind(path)) !== "none") return { kind: "found", path };
  const catalogued = await addresses.catalogued(href);
  if (catalogued) return catalogued;
  if (isAllowed) return { kind: "found", path };
  return {
    kind: "refused",
    code: "config/no-schema",
    reason: "is outside the project",
    remedy: `a document may name schemas in the project only, and \`--${language === "schematron" ? "schematron" : "schema"}\` any`,
  };
}
