import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import type { Corpus } from "../corpus.js";
import type { Summary } from "../summary.js";
import type { CorpusCheck } from "./check.js";

/** Every `xml:id` that another document has already, where the project says that ids are global. */
export const duplicateIdsInCorpus: CorpusCheck = (corpus) => {
  if (corpus.context.config.ids !== "global") return {};
  let first: Promise<First> | undefined;
  return {
    of: async ({ summary }) => {
      first ??= firstInAuthority(corpus);
      return said(summary, await first, corpus);
    },
  };
};

/** Where each id was met first. */
type First = Map<string, { readonly path: string; readonly byte: number }>;

/** The ids of authority files that are not validated themselves come before all. */
async function firstInAuthority({ authority, paths }: Corpus): Promise<First> {
  const first: First = new Map();
  for (const { summary } of await authority()) {
    const { path, ids, idPlaces } = summary;
    if (paths.has(path)) continue;
    for (const [index, byte] of idPlaces.entries()) {
      const id = ids[index] ?? "";
      if (!first.has(id)) first.set(id, { path, byte });
    }
  }
  return first;
}

async function said({ path, ids, idPlaces }: Summary, first: First, { files }: Corpus): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const [index, byte] of idPlaces.entries()) {
    const id = ids[index] ?? "";
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, { path, byte });
      continue;
    }
    const here = (await files.places(path, [byte]))?.at(byte);
    const there = (await files.places(earlier.path, [earlier.byte]))?.at(earlier.byte);
    // A part that XInclude takes in, and that is validated by itself too, is the same text twice.
    if (!here || !there || here.origin.path === there.origin.path) continue;
    const { element, range, xpath } = here;
    const message = `\`xml:id\` \`${id}\` stands on this \`${element}\` and on \`${there.element}\` in \`${earlier.path}\` on ${there.where}; in this project an id may stand once in all documents`;
    const related = [{ ...there.origin, message: "the first one" }];
    found.push(diagnostic("tei/id-duplicate-in-corpus", path, message, { range, xpath, actual: id, related }));
  }
  return found;
}
