import type { SchemaKind } from "../../core/addresses.js";
import type { Host } from "../../core/host.js";
import type { GatheredFile } from "./gather.js";
import { LOCK, type Lock, lockText, type PinnedFile, type PinnedSchema } from "./lock.js";
import { PINNED } from "./place.js";

/** What was written. */
export interface Written {
  readonly schema: PinnedSchema;
  /** The files of the schema that are new or not what they were pinned as before. */
  readonly changed: readonly string[];
  /** The other schemas that have such a file, and take its new content. */
  readonly sharedWith: readonly string[];
  /** What was kept for the schema before and is not any longer; nothing needs it. */
  readonly unused: readonly string[];
}

/** Keeps the files of a schema, and notes them in the lock file, which comes last. */
export async function write(
  {
    name,
    kind,
    path,
    url,
    files,
  }: {
    readonly name: string;
    readonly kind: SchemaKind;
    readonly path: string;
    readonly url: string | undefined;
    readonly files: readonly GatheredFile[];
  },
  lock: Lock,
  host: Host,
): Promise<Written> {
  const pinned = files.map(
    ({ path, bytes, url, resolved }): PinnedFile => ({ path, sha256: host.cache.digest(bytes), url, resolved }),
  );
  const schema: PinnedSchema = { kind, path, url, files: pinned };
  const before = Object.hasOwn(lock, name) ? (lock[name]?.files ?? []) : [];
  const changed = pinned.filter((each) => !before.some((old) => old.path === each.path && old.sha256 === each.sha256));
  for (const { path, bytes, url } of files) {
    // What stands in the project stays as it is.
    const isThere = url === undefined && !path.startsWith(`${PINNED}/`);
    if (!isThere) await host.write(path, bytes);
  }
  if (files.some((each) => each.path.startsWith(`${PINNED}/`))) await keepLineEnds(host);
  const others = Object.keys(lock).filter(
    (other) => other !== name && pinned.some((each) => hasOther(lock[other], each)),
  );
  const after = Object.fromEntries(Object.entries(lock).map(([key, each]) => [key, withFiles(each, pinned)]));
  const next: Lock = { ...after, [name]: schema };
  const text = lockText(next);
  const old = await host.read(LOCK).catch(() => undefined);
  if (!old || new TextDecoder().decode(old) !== text) await host.write(LOCK, text);
  const used = new Set(Object.values(next).flatMap((each) => each.files.map((file) => file.path)));
  const unused = before.map((each) => each.path).filter((each) => each.startsWith(`${PINNED}/`) && !used.has(each));
  return {
    schema,
    changed: changed.map((each) => each.path).toSorted(),
    sharedWith: others.toSorted(),
    unused: unused.toSorted(),
  };
}

/** Git may give files other line ends on other machines, and they would not be as they were pinned. */
async function keepLineEnds(host: Host): Promise<void> {
  const path = `${PINNED}/.gitattributes`;
  if ((await host.kind(path)) === "none") await host.write(path, "* -text\n");
}

function hasOther(schema: PinnedSchema | undefined, file: PinnedFile): boolean {
  return schema?.files.some((each) => each.path === file.path && each.sha256 !== file.sha256) ?? false;
}

function withFiles(schema: PinnedSchema, files: readonly PinnedFile[]): PinnedSchema {
  const taken = schema.files.map((each) => {
    const newer = files.find((file) => file.path === each.path);
    return newer ? { ...each, sha256: newer.sha256 } : each;
  });
  return { ...schema, files: taken };
}
