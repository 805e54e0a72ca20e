import type { Diagnostic } from "../core/diagnostic.js";
import type { Outcome } from "../core/outcome.js";
import { stemOf } from "../core/path.js";
import type { Context } from "../core/stage.js";
import { fileNameOf, namingOf } from "./names.js";
import { readText } from "./read.js";
import type { SitePage } from "./site/index.js";
import { element } from "./xml.js";

/** The pages that a project has written in Markdown, in order of their paths. */
export async function ownPages(context: Context): Promise<Outcome<readonly SitePage[]>> {
  const paths = await context.host.glob(context.config.edition.pages ?? []);
  const diagnostics: Diagnostic[] = [];
  const value: SitePage[] = [];
  if (paths.length === 0) return { value, diagnostics };
  // Loaded here: an edition without such pages has no need of it.
  const { markdownOf } = await import("./markdown.js");
  const naming = namingOf([]);
  for (const path of paths) {
    const { value: source, diagnostics: said } = await readText(path, "a page in Markdown", context);
    diagnostics.push(...said);
    if (!source) continue;
    const name = naming.take(`page-${fileNameOf(stemOf(path)) || "own"}`);
    const { title, html } = markdownOf(source.text, stemOf(path));
    const xml = element("page", { xmlns: "urn:teiwright", kind: "own", title });
    value.push({ path: `${name}.html`, xml, content: html, title });
  }
  return { value, diagnostics };
}
