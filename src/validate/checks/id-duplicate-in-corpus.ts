import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import type { Corpus } from "../corpus.js";

/** Every `xml:id` that another document has already, where the project says that ids are global. */
export async function duplicateIdsInCorpus({
  summaries,
  files,
  authority,
  context,
}: Corpus): Promise<readonly Diagnostic[]> {
  if (context.config.ids !== "global") return [];
  const found: Diagnostic[] = [];
  const first = new Map<string, { readonly path: string; readonly byte: number }>();
  const validated = new Set(summaries.map((each) => each.path));
  const others = (await authority()).map((each) => each.summary).filter((each) => !validated.has(each.path));
  for (const { path, ids, idPlaces } of [...others, ...summaries]) {
    for (const [index, byte] of idPlaces.entries()) {
      const id = ids[index] ?? "";
      const earlier = first.get(id);
      if (!earlier) first.set(id, { path, byte });
      else if (validated.has(path)) {
        const here = (await files.places(path, [byte]))?.at(byte);
        const there = (await files.places(earlier.path, [earlier.byte]))?.at(earlier.byte);
        // A part that XInclude takes in, and that is validated by itself too, is the same text twice.
        if (!here || !there || here.origin.path === there.origin.path) continue;
        const { element, range, xpath } = here;
        const message = `\`xml:id\` \`${id}\` stands on this \`${element}\` and on \`${there.element}\` in \`${earlier.path}\` on ${there.where}; in this project an id may stand once in all documents`;
        const related = [{ ...there.origin, message: "the first one" }];
        found.push(diagnostic("tei/id-duplicate-in-corpus", path, message, { range, xpath, actual: id, related }));
      }
    }
  }
  return found;
}
