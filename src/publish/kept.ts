import type { Diagnostic } from "../core/diagnostic.js";
import { type Digests, jointDigest } from "../core/digests.js";
import type { Context } from "../core/stage.js";
import type { Draft } from "./draft.js";
import type { Made } from "./drafting.js";
import type { Shared } from "./shared.js";

/** What was made of a document, without the files themselves, which lie in the edition. */
export interface KeptDraft extends Omit<Made, "draft"> {
  readonly draft: Omit<Draft, "files"> | undefined;
  readonly files: readonly string[];
}

/** What an earlier build has left: plain data, of which the drafts are made only when they are asked for. */
export interface KeptEdition extends KeptHead {
  drafts(shared: Shared): readonly KeptDraft[];
}

/** What is kept of an edition beside the drafts. */
export interface KeptHead {
  /** What every draft rests on beside its document: stylesheets, labels, configuration. */
  readonly style: string;
  /** What the edition as a whole rests on beside the documents; see `rests.ts`. */
  readonly rests: string;
  /** What each draft was made of. */
  readonly inputs: readonly (KeptInput & { readonly stamp?: string | undefined })[];
  /** What each of the other files was made of. */
  readonly made: Readonly<Record<string, string>>;
  /** What the slots of each page were filled with. */
  readonly slots: Readonly<Record<string, string>>;
  /** What was said while each of the other files was made, where anything was. */
  readonly told: Readonly<Record<string, readonly Diagnostic[]>>;
  /** All that was said while the edition was finished. */
  readonly said: readonly Diagnostic[];
  /** The stamps of the files as they were written. */
  readonly stamps: Readonly<Record<string, string>>;
}

/** What a draft was made of. */
export type KeptInput = Pick<Made, "path" | "parts" | "digest">;

/** What is to be kept of an edition. */
export interface Keeping extends Omit<KeptHead, "inputs"> {
  readonly drafts: readonly KeptDraft[];
  /** The stamps of the documents, as a hint. */
  readonly seen: ReadonlyMap<string, string | undefined>;
}

/** Whether a draft that was kept still holds: its document is the same, and its files are as they were written. */
export async function stillHolds(
  { files, ...input }: KeptInput & Pick<KeptDraft, "files">,
  { kept, before, digests }: Standing & { readonly digests: Digests },
  context: Context,
): Promise<boolean> {
  return files.every((each) => isUntouched(each, { kept, before })) && isSame(input, digests, context);
}

/** Whether the files that a draft was made of are the same. */
export async function isSame(
  { path, parts, digest }: KeptInput,
  digests: Digests,
  { host }: Pick<Context, "host">,
): Promise<boolean> {
  return parts.includes(path) && jointDigest(await Promise.all(parts.map(digests)), host) === digest;
}

/** What was kept of an edition, and the files of it as they stand. */
export interface Standing {
  readonly kept: KeptHead;
  readonly before: ReadonlyMap<string, string>;
}

/** Whether a file of the edition is as it was written. */
export function isUntouched(path: string, { kept, before }: Standing): boolean {
  const stamp = before.get(path);
  return stamp !== undefined && kept.stamps[path] === stamp;
}

/** What is kept where no build has been. */
export const NOTHING_KEPT: KeptEdition = {
  style: "",
  rests: "",
  inputs: [],
  made: {},
  slots: {},
  told: {},
  said: [],
  stamps: {},
  drafts: () => [],
};
