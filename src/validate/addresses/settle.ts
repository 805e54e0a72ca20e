import { hasScheme } from "../../core/address.js";
import { mayName } from "../../core/boundary.js";
import { folderOf } from "../../core/path.js";
import { expand } from "../../core/prefixes.js";
import type { ProjectFiles } from "../project-files.js";
import type { Pointer, Prefix, Summary } from "../summary.js";
import { type Address, addressOf, mayHoldIds } from "./reference.js";
import { isRegistered } from "./schemes.js";

/** What is at the end of a pointer. */
export type Outcome =
  /** Something is there, or it is not ours to look; `file` and `id` where an element was looked for. */
  | { readonly kind: "fine"; readonly file?: string; readonly id?: string }
  /** No element with this id. Without a file, in the document itself. */
  | { readonly kind: "no-id"; readonly id: string; readonly file?: string }
  | { readonly kind: "no-file"; readonly file: string }
  /** A word that would be the name of a file, and no file has it. */
  | { readonly kind: "bare" }
  | { readonly kind: "outside"; readonly file: string }
  | { readonly kind: "unreadable"; readonly file: string }
  | { readonly kind: "no-scheme"; readonly scheme: string }
  /** No pattern of the scheme's `prefixDef`s matches. */
  | { readonly kind: "no-match"; readonly scheme: string };

/** A pointer and what is at its end. */
export interface Settled {
  readonly summary: Summary;
  readonly pointer: Pointer;
  readonly outcome: Outcome;
}

/** What pointers of a document are settled by. */
export interface Settling {
  readonly files: ProjectFiles;
  /** The prefixes that hold in the document. */
  readonly prefixes: readonly Prefix[];
  /** Whether an id stands in the document, with all that XInclude makes one document of it. */
  readonly holds: (id: string) => boolean;
  /** Whether all of that is known. */
  readonly isComplete: boolean;
  /** What is at the ends of pointers into other files, by folder and value; it grows. */
  readonly known: Map<string, Map<string, InFile>>;
}

/** The pointers of a document with what is at their ends. */
export async function settleAll(summary: Summary, settling: Settling): Promise<readonly Settled[]> {
  const folder = folderOf(summary.path);
  // From all documents of a folder the same address leads to the same place, but for those that are at it.
  const inFolder = settling.known.get(folder) ?? new Map<string, InFile>();
  settling.known.set(folder, inFolder);
  const settled: Settled[] = [];
  for (const pointer of summary.pointers) {
    const known = pointer.base === undefined ? inFolder.get(pointer.value) : undefined;
    if (known && known.file !== summary.path) {
      settled.push({ summary, pointer, outcome: known });
      continue;
    }
    const outcome = await settle(pointer.value, { pointer, summary, settling, depth: 0 });
    settled.push({ summary, pointer, outcome });
    if (pointer.base === undefined && isInOtherFile(outcome, summary, pointer)) inFolder.set(pointer.value, outcome);
  }
  return settled;
}

function isInOtherFile(outcome: Outcome, { path }: Summary, { value }: Pointer): outcome is InFile {
  return "file" in outcome && outcome.file !== undefined && outcome.file !== path && !hasScheme(value);
}

type InFile = Outcome & { readonly file: string };

interface Situation {
  readonly pointer: Pointer;
  readonly summary: Summary;
  readonly settling: Settling;
  /** How many prefixes were replaced on the way. */
  readonly depth: number;
}

const FINE: Outcome = { kind: "fine" };

async function settle(reference: string, situation: Situation): Promise<Outcome> {
  const { pointer, summary } = situation;
  const { base, isOfRoot } = pointer;
  const address = addressOf(reference, { path: summary.path, base, isOfRoot });
  switch (address.kind) {
    case "elsewhere":
      return FINE;
    case "local":
      return settleLocal(address.id, situation);
    case "scheme":
      return settleScheme(address.scheme, address.rest, situation);
    case "file":
      return settleFile(address, reference, situation);
  }
}

/** An `#id` below an `xml:base` of the web may mean the address of the base: it is no fault if it is not here. */
function settleLocal(id: string, { pointer, settling }: Situation): Outcome {
  const isHere = pointer.base === undefined || pointer.isOfRoot === true;
  return isHere && lacks(id, settling) ? { kind: "no-id", id } : FINE;
}

function lacks(id: string, { holds, isComplete }: Settling): boolean {
  return isComplete && !holds(id);
}

async function settleScheme(scheme: string, rest: string, situation: Situation): Promise<Outcome> {
  const { settling, depth } = situation;
  const declared = settling.prefixes.filter((each) => each.ident === scheme);
  // A scheme that leads to itself leads nowhere that can be looked at.
  if (depth > 3) return FINE;
  if (declared.length === 0) {
    return isRegistered(scheme) || !settling.isComplete ? FINE : { kind: "no-scheme", scheme };
  }
  const expansions = declared.map((each) => expand(each, rest));
  if (expansions.some((each) => each.kind === "unknown")) return FINE;
  const outcomes: Outcome[] = [];
  for (const expansion of expansions) {
    if (expansion.kind !== "full") continue;
    const outcome = await settle(expansion.reference, { ...situation, depth: depth + 1 });
    // What a `prefixDef` leads to is meant as an address, whether or not it looks like one.
    outcomes.push(outcome.kind === "bare" ? FINE : outcome);
  }
  return outcomes.find((each) => each.kind === "fine") ?? outcomes[0] ?? { kind: "no-match", scheme };
}

async function settleFile(
  { path, id, loose }: Address & { readonly kind: "file" },
  reference: string,
  { pointer, summary, settling }: Situation,
): Promise<Outcome> {
  const { files } = settling;
  if (path === summary.path && id !== undefined) return lacks(id, settling) ? { kind: "no-id", id } : FINE;
  // `#id` below a nested base of local files: most who write it mean the document itself.
  if (reference.startsWith("#") && pointer.base !== undefined && settling.holds(id ?? "")) return FINE;
  if (!mayName(summary.path, path)) return loose ? FINE : { kind: "outside", file: path };
  if (!(await files.exists(path))) {
    if (!loose) return { kind: "no-file", file: path };
    return isWord(reference) ? { kind: "bare" } : FINE;
  }
  if (id === undefined || !mayHoldIds(path)) return FINE;
  const read = await files.read(path);
  if (read.kind === "absent") return FINE;
  if (read.kind === "unreadable") return read.isValidated ? FINE : { kind: "unreadable", file: path };
  // Other vocabularies have ids of other names.
  const isThere = read.ids.has(id) || (!read.summary.isTei && read.ids.size === 0);
  return isThere ? { kind: "fine", file: path, id } : { kind: "no-id", id, file: path };
}

/** Whether a reference is one word; the name of a page that is made later is none. */
function isWord(reference: string): boolean {
  return /^[\p{L}\p{N}_.:-]+$/u.test(reference) && !/\.(?:x?html?|php|aspx?)$/i.test(reference);
}
