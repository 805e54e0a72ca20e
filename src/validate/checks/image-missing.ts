import type { Diagnostic } from "../../core/diagnostic.js";
import { folderOf } from "../../core/path.js";
import type { Settled } from "../addresses/settle.js";
import type { ProjectFiles } from "../project-files.js";
import type { CorpusCheck } from "./check.js";
import { filesLike } from "./files-like.js";
import { alike, atEveryPlace, atFirstPlace, didYouMean } from "./settled.js";

/** Pictures and recordings in the project that are not there. A folder that is not there is said once in a document. */
export const missingImages: CorpusCheck = ({ files }) => ({ of: ({ settled }) => said(settled, files) });

async function said(settled: readonly Settled[], files: ProjectFiles): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  const missing = settled.filter(({ outcome, pointer }) => outcome.kind === "no-file" && pointer.image);
  for (const group of alike(missing, (each) => folderOf(fileOf(each)))) {
    const file = fileOf(group[0]);
    const folder = folderOf(file);
    if (folder !== "." && !(await files.exists(folder))) {
      const message = `and there is no folder \`${folder}\`; ${OTHERWISE}`;
      found.push(...(await atFirstPlace("tei/image-missing", group, { message }, files)));
      continue;
    }
    for (const each of group) {
      const expected = await filesLike(fileOf(each), files);
      const advice = didYouMean(expected, OTHERWISE);
      const message = `and there is no file \`${fileOf(each)}\`; ${advice}`;
      for (const one of await atEveryPlace("tei/image-missing", each, { message, expected }, files)) found.push(one);
    }
  }
  return found;
}

const OTHERWISE = "a file that is there, or an address of the web, must be named";

function fileOf(settled: Settled | undefined): string {
  return settled?.outcome.kind === "no-file" ? settled.outcome.file : "";
}
