import type { Diagnostic } from "../core/diagnostic.js";
import type { XmlDocument } from "../core/document.js";
import type { Outcome } from "../core/outcome.js";
import { summarise } from "./draft.js";
import type { Stylesheets } from "./stylesheets.js";
import type { Described } from "./summary.js";

/** What authority files describe; such files are large and seldom change, so what was read in one is kept. */
export async function authoritySummaries(
  documents: readonly XmlDocument[],
  stylesheets: Stylesheets,
): Promise<Outcome<readonly Described[]>> {
  const { host, memory } = stylesheets.context;
  const diagnostics: Diagnostic[] = [];
  const value: Described[] = [];
  for (const document of documents) {
    const key = `authority-${host.cache.digest(`${stylesheets.digest.summary}\n${document.source.text}`)}`;
    const known = memory && (await host.cache.recall(key));
    if (known !== undefined) {
      value.push({ entries: JSON.parse(known).entries });
      continue;
    }
    const made = await summarise({ id: "", document }, stylesheets);
    diagnostics.push(...made.diagnostics);
    if (!made.value) continue;
    const { entries } = made.value;
    value.push({ entries });
    if (memory && made.diagnostics.length === 0) await host.cache.keep(key, JSON.stringify({ entries }));
  }
  return { value, diagnostics };
}
