import type { Diagnostic } from "../core/diagnostic.js";
import type { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import { fresher, type Judging } from "./fresh.js";
import type { ValidateInput } from "./input.js";
import type { JudgedFile, OpenFile } from "./judge-file.js";
import { ledgerFor, type Recalled, withPlaces } from "./judgements.js";
import type { Place } from "./reading/places.js";
import { distantTexts } from "./texts.js";

/** What was found of many files. */
export interface JudgedFiles {
  /** In the order of their paths. */
  readonly files: readonly HeldFile[];
  /** What could not be read at all. */
  readonly diagnostics: readonly Diagnostic[];
  /** What other threads, or an earlier run, say of the files that addresses are looked up in. */
  readonly said: readonly Diagnostic[];
  /** Keeps what was found for the next run, with places in files that were asked for meanwhile. */
  keep(places: PlacesByPath): Promise<void>;
}

/** Places in files, by their paths and bytes. */
export type PlacesByPath = ReadonlyMap<string, ReadonlyMap<number, Place>>;

/** A file that was judged, with as much of it as is still needed. */
export interface HeldFile {
  readonly judged: JudgedFile;
  readonly open?: Pick<OpenFile, "document">;
  /** The texts that the diagnostics have places in: that of the file, then those of files that it takes in. */
  readonly sources: readonly Source[];
}

/** Judges every file: what an earlier run found of the same bytes is found again, the rest by as many threads as help. */
export async function judgeFiles(input: ValidateInput, context: Context): Promise<JudgedFiles> {
  const { host } = context;
  const given = input.sources ?? [];
  const paths = [...new Set(input.paths)].sort();
  const ledger = input.keepDocuments ? undefined : await ledgerFor(input, context);
  const files: HeldFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const isGiven = (path: string): boolean => given.some((each) => each.path === path);
  const textOf = distantTexts(host);
  // Where nothing is said of a document, nothing of it is shown.
  const textsOf = (judged: JudgedFile): readonly Source[] =>
    isSpoken(judged) ? [judged.path, ...judged.parts].map((path) => textOf(path, judged.points[path])) : [];
  const hold = (file: HeldFile): void => {
    files.push(file);
    input.onProgress?.(files.length, paths.length + given.length);
  };

  const recalled: Recalled = (await ledger?.recall(paths)) ?? { files: [], said: [] };
  for (const judged of recalled.files) hold({ judged, sources: textsOf(judged) });
  const known = new Set(recalled.files.map((each) => each.path));

  const judging: Judging = { input, context };
  const judge = fresher(
    judging,
    paths.filter((path) => !known.has(path)),
  );
  for await (const found of judge.all(given)) {
    if ("code" in found) {
      diagnostics.push(found);
      continue;
    }
    const { judged, open, made } = found;
    if (made !== undefined) await input.also?.done(made);
    if (open && input.keepDocuments) hold({ judged, open, sources: textsIn(open) });
    else hold({ judged, sources: open && isGiven(judged.path) ? textsIn(open) : textsOf(judged) });
  }
  const said = [...recalled.said, ...judge.said()];
  const keep: JudgedFiles["keep"] = async (places) => {
    const isOfPath = new Set(paths);
    for (const { judged } of files) {
      if (!isOfPath.has(judged.path)) continue;
      const asked = places.get(judged.path);
      if (!known.has(judged.path) || asked) ledger?.note(withPlaces(judged, asked));
    }
    await ledger?.keep(judge.seen(), [...context.addresses.said(), ...said]);
  };
  return {
    files: files.sort(byPath),
    diagnostics: diagnostics.sort((a, b) => (a.path < b.path ? -1 : 1)),
    said,
    keep,
  };
}

function byPath(a: HeldFile, b: HeldFile): number {
  return a.judged.path < b.judged.path ? -1 : 1;
}

function isSpoken({ diagnostics }: JudgedFile): boolean {
  return diagnostics.length > 0;
}

/** Texts that stay: those of documents that are kept, or that came without a file. */
function textsIn({ source, others }: Pick<OpenFile, "source" | "others">): readonly Source[] {
  return source ? [source, ...others] : others;
}
