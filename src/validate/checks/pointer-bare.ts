import type { Diagnostic } from "../../core/diagnostic.js";
import type { Settled } from "../addresses/settle.js";
import type { ProjectFiles } from "../project-files.js";
import type { CorpusCheck } from "./check.js";
import { alike, atFirstPlace, didYouMean } from "./settled.js";

/** Pointers that are a word and name no file: mostly a `#` was forgotten. Each word is said once in a document. */
export const barePointers: CorpusCheck = ({ files }) => ({ of: ({ settled }) => said(settled, files) });

async function said(settled: readonly Settled[], files: ProjectFiles): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  const bare = settled.filter(({ outcome }) => outcome.kind === "bare");
  for (const group of alike(bare, ({ pointer }) => pointer.value)) {
    const [first] = group;
    if (!first) continue;
    const { value } = first.pointer;
    const expected = first.summary.ids.includes(value) ? [`#${value}`] : [];
    const advice = didYouMean(expected, "a pointer is `#` and an `xml:id`, or the address of something");
    const message = `which would be the name of a file, and there is none; ${advice}`;
    found.push(...(await atFirstPlace("tei/pointer-bare", group, { message, expected }, files)));
  }
  return found;
}
