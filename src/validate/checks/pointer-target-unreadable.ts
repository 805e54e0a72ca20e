import type { Diagnostic, Related } from "../../core/diagnostic.js";
import type { Settled } from "../addresses/settle.js";
import type { ProjectFiles } from "../project-files.js";
import type { CorpusCheck } from "./check.js";
import { atFirstPlace } from "./settled.js";

/** Files that pointers lead into and whose ids cannot be read. Each file is said once, where the first pointer stands. */
export const unreadableTargets: CorpusCheck = ({ files }) => {
  const told = new Set<string>();
  return { of: ({ settled }) => said(settled, told, files) };
};

async function said(
  settled: readonly Settled[],
  told: Set<string>,
  files: ProjectFiles,
): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const each of settled) {
    const { outcome } = each;
    if (outcome.kind !== "unreadable" || told.has(outcome.file)) continue;
    told.add(outcome.file);
    const read = await files.read(outcome.file);
    const range = read.kind === "unreadable" ? read.range : undefined;
    const message = `and \`${outcome.file}\` cannot be read or is not well-formed, so that no pointer into it is checked; a well-formed document must stand there`;
    const place: Related = { path: outcome.file, message: "the first fault", ...(range && { range }) };
    const first = { ...each, pointer: { ...each.pointer, places: each.pointer.places.slice(0, 1) } };
    const words = { message, ...(range && { related: [place] }) };
    found.push(...(await atFirstPlace("tei/pointer-target-unreadable", [first], words, files)));
  }
  return found;
}
