import type { Diagnostic } from "../../core/diagnostic.js";
import type { Settled } from "../addresses/settle.js";
import type { ProjectFiles } from "../project-files.js";
import type { CorpusCheck } from "./check.js";
import { alike, atFirstPlace } from "./settled.js";

/** Pointers to files outside of the project, which are not looked at. Each file is said once in a document. */
export const pointersOutside: CorpusCheck = ({ files }) => ({ of: ({ settled }) => said(settled, files) });

async function said(settled: readonly Settled[], files: ProjectFiles): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  const outside = settled.filter(({ outcome }) => outcome.kind === "outside");
  for (const group of alike(outside, ({ outcome }) => (outcome.kind === "outside" ? outcome.file : ""))) {
    const message = "which is outside the project and is not looked at; a file of the project can be checked";
    found.push(...(await atFirstPlace("tei/pointer-outside", group, { message }, files)));
  }
  return found;
}
