import type { SchemaKind } from "../../core/addresses.js";
import type { Host } from "../../core/host.js";
import { normalise } from "../../core/path.js";
import type { Lock, PinnedFile, PinnedSchema } from "./lock.js";
import { wouldBeAt } from "./place.js";

export { LOCK, type Lock, lockText, type PinnedFile, type PinnedSchema, type ReadLock, readLock } from "./lock.js";
export { PINNED, placeOf } from "./place.js";

/** The file that an address was pinned as; undefined where it was not. An address with `https:` stands for one with `http:` too. */
export function pinnedAt(lock: Lock, address: string): PinnedFile | undefined {
  const wanted = sameness(address);
  return filesOf(lock).find(({ url, resolved }) => [url, resolved].some((each) => each && sameness(each) === wanted));
}

/** The file that a path leads to, as itself or as what a relative address in a pinned file means. */
export function pinnedFile(lock: Lock, path: string): PinnedFile | undefined {
  const wanted = normalise(path);
  const files = filesOf(lock);
  const here = files.find((each) => each.path === wanted);
  return here ?? files.find(({ url, resolved }) => [url, resolved].some((each) => each && wouldBeAt(each) === wanted));
}

/** The schema that is pinned under a name; undefined where none of this kind is. */
export function pinnedAs(lock: Lock, name: string, kind: SchemaKind): PinnedSchema | undefined {
  const found = Object.hasOwn(lock, name) ? lock[name] : undefined;
  return found?.kind === kind ? found : undefined;
}

/** The names that a file is pinned for. */
export function pinnedFor(lock: Lock, path: string): readonly string[] {
  return Object.keys(lock)
    .filter((name) => lock[name]?.files.some((each) => each.path === path))
    .toSorted();
}

/** The command that pins a schema anew. */
export function commandFor(lock: Lock, name: string): string {
  const schema = lock[name];
  return `teiwright schema add ${asWord(schema?.url ?? schema?.path ?? "")} --as ${asWord(name)}`;
}

/** An address or a path as one word of a command: documents and lock files may hold what a shell would run. */
export function asWord(text: string): string {
  const plain = URL.canParse(text) ? new URL(text).href : text;
  return /^[\w.~:/%+,@=-]+$/.test(plain) ? plain : `'${plain.replaceAll("'", "%27")}'`;
}

/** Whether the bytes of a file are those that were pinned. */
export function isAsPinned(host: Host, { sha256 }: PinnedFile, bytes: Uint8Array): boolean {
  return host.cache.digest(bytes) === sha256;
}

function filesOf(lock: Lock): readonly PinnedFile[] {
  return Object.keys(lock)
    .toSorted()
    .flatMap((name) => lock[name]?.files ?? []);
}

function sameness(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = "";
  return url.href.replace(/^http:/, "https:");
}
