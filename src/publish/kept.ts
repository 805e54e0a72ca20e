import { type Digests, jointDigest } from "../core/digests.js";
import type { Context } from "../core/stage.js";
import { VERSION } from "../core/version.js";
import type { Draft } from "./draft.js";
import type { Made } from "./drafting.js";

/** What was made of a document, without the files themselves, which lie in the edition. */
export interface KeptDraft extends Omit<Made, "draft"> {
  readonly draft: Omit<Draft, "files"> | undefined;
  readonly files: readonly string[];
}

/** What an earlier build has left: plain data. */
export interface KeptEdition {
  /** What every draft rests on beside its document: stylesheets, labels, configuration. */
  readonly style: string;
  readonly drafts: readonly KeptDraft[];
  /** What each of the other files was made of. */
  readonly made: Readonly<Record<string, string>>;
  /** What the slots of each page were filled with. */
  readonly slots: Readonly<Record<string, string>>;
  /** The stamps of the files as they were written. */
  readonly stamps: Readonly<Record<string, string>>;
}

/** What was kept of the edition in a folder; nothing where there was none, or nothing is to be kept. */
export async function recallEdition(folder: string, context: Context): Promise<KeptEdition> {
  const text = context.memory && (await context.host.cache.recall(keyFor(folder, context)));
  if (text === undefined) return NOTHING_KEPT;
  try {
    const [head = "", ...drafts] = text.split("\n");
    return { ...JSON.parse(head), drafts: drafts.map((each): KeptDraft => JSON.parse(each)) };
  } catch {
    return NOTHING_KEPT;
  }
}

/** Keeps what the next build can use. */
export async function keepEdition(folder: string, kept: KeptEdition, context: Context): Promise<void> {
  if (context.memory) await context.host.cache.keep(keyFor(folder, context), linesOf(kept));
}

/** A line for each draft, so that the whole need never be one text. */
function* linesOf({ drafts, ...head }: KeptEdition): Iterable<string> {
  yield JSON.stringify(head);
  for (const each of drafts) yield `\n${JSON.stringify(each)}`;
}

/** Whether a draft that was kept still holds: its document is the same, and its files are as they were written. */
export async function stillHolds(
  { path, parts, digest, files }: KeptDraft,
  { kept, before, digests }: Standing & { readonly digests: Digests },
  { host }: Context,
): Promise<boolean> {
  const untouched = files.every((each) => isUntouched(each, { kept, before }));
  if (!untouched || !parts.includes(path)) return false;
  return jointDigest(await Promise.all(parts.map(digests)), host) === digest;
}

/** What was kept of an edition, and the files of it as they stand. */
export interface Standing {
  readonly kept: KeptEdition;
  readonly before: ReadonlyMap<string, string>;
}

/** Whether a file of the edition is as it was written. */
export function isUntouched(path: string, { kept, before }: Standing): boolean {
  const stamp = before.get(path);
  return stamp !== undefined && kept.stamps[path] === stamp;
}

/** What is kept where no build has been. */
export const NOTHING_KEPT: KeptEdition = { style: "", drafts: [], made: {}, slots: {}, stamps: {} };

/** Changes with what is kept, so that nothing older is taken for it. */
const FORMAT = 3;

function keyFor(folder: string, { host, memory }: Context): string {
  return `edition-${host.cache.digest(JSON.stringify([VERSION, FORMAT, memory?.identity, folder]))}`;
}
