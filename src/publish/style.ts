import type { Diagnostic } from "../core/diagnostic.js";
import type { Outcome } from "../core/outcome.js";
import type { Context } from "../core/stage.js";
import { readText, textOfAsset } from "./read.js";

/** The style sheet of every page: the files that come with teiwright in order of their names, then those of the project. */
export async function styleOf(context: Context): Promise<Outcome<string>> {
  const diagnostics: Diagnostic[] = [];
  const texts = assetsIn("xslt/html/css", ".css", context);
  for (const path of context.config.edition.css ?? []) {
    const { value, diagnostics: said } = await readText(path, "a style sheet", context);
    diagnostics.push(...said);
    if (value) texts.push(value.text);
  }
  return { value: texts.join("\n"), diagnostics };
}

/** The script of every page, which no page needs to be read. */
export function scriptOf(context: Context): string {
  return assetsIn("xslt/html/js", ".js", context).join("\n");
}

function assetsIn(folder: string, suffix: string, context: Context): string[] {
  const files = context.host.assets(folder).filter((path) => path.endsWith(suffix));
  return files.map((path) => textOfAsset(path, context).replace(/\s*\/\*[\s\S]*?\*\/\n?/g, "\n"));
}
