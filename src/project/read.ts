import type { ReadFile, Refused } from "../core/addresses.js";
import { mayReach } from "../core/boundary.js";
import { decode } from "../core/decode.js";
import { type Host, reasonOf } from "../core/host.js";
import { shippedAsset } from "./names.js";
import { commandFor, isAsPinned, type Lock, pinnedFile, pinnedFor } from "./pins/index.js";

/** The text of a file of the project, or of one that the user has named; what is pinned must be as it was pinned. */
export async function readFile(
  { host, lock }: { readonly host: Host; readonly lock: Lock },
  path: string,
  from: string | undefined,
): Promise<ReadFile> {
  const pinned = pinnedFile(lock, path);
  const place = pinned?.path ?? path;
  if (from !== undefined && !(await mayReach(host, from, place))) return OUTSIDE;
  const kind = await host.kind(place);
  // What the user names may be a link that leads out of the project.
  const file = from === undefined && kind === "file" ? await host.realPath(place) : place;
  const bytes = kind === "file" || kind === "other" ? await host.read(file).catch(reasonOf) : undefined;
  if (typeof bytes === "string") return pinned ? notAsPinned(lock, place, false) : unreadable(bytes);
  if (pinned && (!bytes || !isAsPinned(host, pinned, bytes))) return notAsPinned(lock, place, bytes !== undefined);
  return bytes ? decoded(place, bytes) : kind === "folder" ? unreadable("is a folder") : ABSENT;
}

/** The text that an address on the network gives. */
export async function readRemote(host: Host, address: string): Promise<ReadFile> {
  const fetched = await host.fetch(address);
  if (fetched.kind === "fetched") return decoded(fetched.url, fetched.bytes);
  return {
    kind: "refused",
    code: "config/fetch",
    reason: fetched.reason,
    remedy: "correct the address, or try again later",
  };
}

/** The text of a file that comes with teiwright. */
export function readAsset(host: Host, path: string): ReadFile {
  return decoded(path, host.asset(shippedAsset(path) ?? path));
}

function decoded(path: string, bytes: Uint8Array): ReadFile {
  const { value, diagnostics } = decode(path, bytes);
  if (value) return { kind: "read", source: value };
  return {
    kind: "refused",
    code: "config/unreadable",
    reason: `cannot be read: ${diagnostics[0]?.message ?? "it is no text"}`,
  };
}

function notAsPinned(lock: Lock, path: string, isThere: boolean): Refused {
  const name = pinnedFor(lock, path)[0] ?? "";
  return {
    kind: "refused",
    code: "config/pin-changed",
    reason: isThere ? "is not as it was when it was pinned" : "is pinned and not there",
    remedy: `bring it back from version control, or run \`${commandFor(lock, name)}\` to pin it as it is now`,
  };
}

const OUTSIDE: Refused = {
  kind: "refused",
  code: "config/no-schema",
  reason: "is outside the project",
  remedy:
    "a schema may take in files of the project only; copy it in, or run `teiwright schema add` with the schema that it belongs to",
};

const ABSENT: Refused = { kind: "refused", code: "config/no-file", reason: "is not there" };

function unreadable(reason: string): Refused {
  return { kind: "refused", code: "config/unreadable", reason };
}
