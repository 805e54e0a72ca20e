import type { Diagnostic } from "../core/diagnostic.js";
import type { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";
import { fresher, type Judging } from "./fresh.js";
import type { ValidateInput } from "./input.js";
import type { JudgedFile, OpenFile } from "./judge-file.js";
import { ledgerFor } from "./judgements.js";
import { distantTexts } from "./texts.js";

/** What was found of many files. */
export interface JudgedFiles {
  /** In the order of their paths. */
  readonly files: readonly HeldFile[];
  /** What could not be read at all. */
  readonly diagnostics: readonly Diagnostic[];
  /** What other threads say of the files that addresses are looked up in. */
  readonly said: readonly Diagnostic[];
}

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

  const fresh: string[] = [];
  await inTurn(ledger ? paths : [], async (path) => {
    const known = await ledger?.recall(path);
    if (known) hold({ judged: known, sources: textsOf(known) });
    else fresh.push(path);
  });

  const judging: Judging = { input, context, digest: ledger !== undefined };
  const judge = fresher(judging, ledger ? fresh.sort() : paths);
  for await (const found of judge.all(given)) {
    if ("code" in found) {
      diagnostics.push(found);
      continue;
    }
    const { judged, open, digest, made } = found;
    if (made !== undefined) await input.also?.done(made);
    if (digest !== undefined) ledger?.note(judged, digest);
    if (open && input.keepDocuments) hold({ judged, open, sources: textsIn(open) });
    else hold({ judged, sources: open && isGiven(judged.path) ? textsIn(open) : textsOf(judged) });
  }
  const said = judge.said();
  // What is said of catalogs and pinned files is said each time, with its places.
  if (said.length + context.addresses.said().length === 0) await ledger?.keep(judge.seen());
  return {
    files: files.sort(byPath),
    diagnostics: diagnostics.sort((a, b) => (a.path < b.path ? -1 : 1)),
    said,
  };
}

function byPath(a: HeldFile, b: HeldFile): number {
  return a.judged.path < b.judged.path ? -1 : 1;
}

/** How many files are in work at a time. */
const TOGETHER = 32;

async function inTurn<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < items.length; at += TOGETHER) await Promise.all(items.slice(at, at + TOGETHER).map(work));
}

function isSpoken({ diagnostics }: JudgedFile): boolean {
  return diagnostics.length > 0;
}

/** Texts that stay: those of documents that are kept, or that came without a file. */
function textsIn({ source, others }: Pick<OpenFile, "source" | "others">): readonly Source[] {
  return source ? [source, ...others] : others;
}
