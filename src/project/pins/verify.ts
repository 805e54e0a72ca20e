import { type Diagnostic, diagnostic } from "../../core/diagnostic.js";
import type { Host } from "../../core/host.js";
import type { Source } from "../../core/source.js";
import { commandFor, isAsPinned } from "./index.js";
import { LOCK, type Lock, type PinnedFile, readLock } from "./lock.js";

/** What looking at the pinned schemas found. */
export interface VerifiedSchemas {
  readonly schemas: number;
  readonly files: number;
  readonly diagnostics: readonly Diagnostic[];
  /** The texts that the diagnostics have places in, by path. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** Looks whether every pinned schema is as it was when it was pinned. */
export async function verifySchemas(host: Host): Promise<VerifiedSchemas> {
  const { value: lock, diagnostics: faults, source } = await readLock(host);
  const sources = new Map(source ? [[LOCK, source]] : []);
  if (!lock) return { schemas: 0, files: 0, diagnostics: faults, sources };
  const names = Object.keys(lock).toSorted();
  if (names.length === 0) {
    const message =
      "no schema is pinned in this project, so there is nothing to look at; `teiwright schema add` pins one";
    return { schemas: 0, files: 0, diagnostics: [diagnostic("config/lock", LOCK, message)], sources };
  }
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  for (const name of names) {
    for (const file of lock[name]?.files ?? []) {
      if (seen.has(file.path)) continue;
      seen.add(file.path);
      const found = await check(file, { name, lock, host });
      if (found) diagnostics.push(found);
    }
  }
  return { schemas: names.length, files: seen.size, diagnostics, sources };
}

async function check(
  file: PinnedFile,
  { name, lock, host }: { readonly name: string; readonly lock: Lock; readonly host: Host },
): Promise<Diagnostic | undefined> {
  const kind = await host.kind(file.path);
  const bytes = kind === "file" ? await host.read(file.path).catch(() => undefined) : undefined;
  if (bytes && isAsPinned(host, file, bytes)) return undefined;
  const what = bytes ? "is not as it was when it was pinned" : "is pinned and not there";
  const message = `\`${file.path}\`, a file of the schema \`${name}\`, ${what}; bring it back from version control, or run \`${commandFor(lock, name)}\` to pin it as it is now`;
  return diagnostic("config/pin-changed", file.path, message);
}
