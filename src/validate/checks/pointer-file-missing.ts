import type { Diagnostic } from "../../core/diagnostic.js";
import type { Settled } from "../addresses/settle.js";
import type { ProjectFiles } from "../project-files.js";
import type { CorpusCheck } from "./check.js";
import { filesLike } from "./files-like.js";
import { atEveryPlace, didYouMean } from "./settled.js";

/** Pointers to files that are not there. */
export const missingFiles: CorpusCheck = ({ files }) => ({ of: ({ settled }) => said(settled, files) });

async function said(settled: readonly Settled[], files: ProjectFiles): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const each of settled) {
    const { outcome, pointer } = each;
    if (outcome.kind !== "no-file" || pointer.image) continue;
    const expected = await filesLike(outcome.file, files);
    const advice = didYouMean(expected, "a file that is there must be named");
    const message = `and there is no file \`${outcome.file}\`; ${advice}`;
    for (const one of await atEveryPlace("tei/pointer-file-missing", each, { message, expected }, files))
      found.push(one);
  }
  return found;
}
