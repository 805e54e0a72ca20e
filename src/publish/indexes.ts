import type { Outcome } from "../core/outcome.js";
import type { OutputFile } from "./page.js";
import type { Stylesheets } from "./stylesheets.js";
import { editionOf, type Summarised } from "./summary.js";

/** What belongs to the edition as a whole: the first page, the index of names, the style. */
export async function indexesOf(
  summarised: readonly Summarised[],
  stylesheets: Stylesheets,
): Promise<Outcome<readonly OutputFile[]>> {
  const { edition } = stylesheets.context.config;
  const summary = editionOf(summarised, stylesheets);
  if (!summary) throw new Error("the summaries of the documents make no document together");
  const params = { "edition-title": edition.title, publisher: edition.publisher ?? "" };
  const index = await stylesheets.index(summary, { ...params, description: edition.description ?? "" });
  const names = await stylesheets.names(summary, params);
  const files: OutputFile[] = [{ path: "edition.css", content: stylesheets.css }];
  if (index.value !== undefined) files.push({ path: "index.html", content: index.value });
  if (names.value !== undefined) files.push({ path: "names.html", content: names.value });
  return { value: files, diagnostics: [...index.diagnostics, ...names.diagnostics] };
}
