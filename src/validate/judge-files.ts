import type { Diagnostic } from "../core/diagnostic.js";
import type { XmlDocument } from "../core/document.js";
import type { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import { fresher, type Judging } from "./fresh.js";
import type { ValidateInput } from "./input.js";
import { type JudgedFile, textsIn } from "./judge-file.js";
import { ledgerFor, type Recalled } from "./judgements.js";

/** What was found of many files. */
export interface JudgedFiles {
  /** In the order of their paths. */
  readonly files: readonly HeldFile[];
  /** What could not be read at all. */
  readonly diagnostics: readonly Diagnostic[];
  /** What other threads, or an earlier run, say of the files that addresses are looked up in. */
  readonly said: readonly Diagnostic[];
  /** Keeps what was found for the next run; `asked` are files again, with places that were asked for meanwhile. */
  keep(asked: ReadonlyMap<string, JudgedFile>): Promise<void>;
}

/** A file that was judged, with as much of it as is still needed. */
export interface HeldFile {
  readonly judged: JudgedFile;
  /** The document, where documents are kept. */
  readonly document?: XmlDocument | undefined;
  /** Its text and those of the files that it takes in, where they stay: that of a document that is kept, or came without a file. */
  readonly texts?: readonly Source[];
}

/** Judges every file: what an earlier run found of the same bytes is found again, the rest by as many threads as help. */
export async function judgeFiles(input: ValidateInput, context: Context): Promise<JudgedFiles> {
  const given = input.sources ?? [];
  const paths = [...new Set(input.paths)].sort();
  const ledger = input.keepDocuments ? undefined : await ledgerFor(input, context);
  const files: HeldFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const isGiven = (path: string): boolean => given.some((each) => each.path === path);
  const hold = (file: HeldFile): void => {
    files.push(file);
    input.onProgress?.(files.length, paths.length + given.length);
  };

  const recalled: Recalled = (await ledger?.recall(paths)) ?? { files: [], said: [] };
  for (const judged of recalled.files) hold({ judged });
  const known = new Set(recalled.files.map((each) => each.path));

  const judging: Judging = { input, context };
  const judge = fresher(
    judging,
    paths.filter((path) => !known.has(path)),
  );
  await judge.all(given, async (found) => {
    if ("code" in found) {
      diagnostics.push(found);
      return;
    }
    const { judged, open, made } = found;
    if (made !== undefined) await input.also?.done(made);
    if (open && input.keepDocuments) hold({ judged, document: open.document, texts: textsIn(open) });
    else hold({ judged, ...(open && isGiven(judged.path) && { texts: textsIn(open) }) });
  });
  const said = [...recalled.said, ...judge.said()];
  const keep: JudgedFiles["keep"] = async (asked) => {
    const isOfPath = new Set(paths);
    for (const { judged } of files) {
      if (!isOfPath.has(judged.path)) continue;
      const again = asked.get(judged.path);
      if (!known.has(judged.path) || again) ledger?.note(again ?? judged);
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
