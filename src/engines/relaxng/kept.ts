import type { Cache } from "../../core/host.js";
import type { Outcome } from "../../core/outcome.js";
import { Source } from "../../core/source.js";
import { VERSION } from "../../core/version.js";
import type { Grammar } from "./grammar.js";
import { type ElementNotes, notesOf, type Packed, pack } from "./packed.js";
import type { SchemaAccess } from "./schema/index.js";
import { unpack } from "./unpacked.js";

/** Changes with what is kept, so that nothing older is taken for it. */
const FORMAT = "4";

/** A schema that was read: what it is handed to a module as, and what it is told with. */
export interface ReadSchema {
  readonly packed: Packed;
  readonly grammar: Grammar;
}

/** As `readSchema`, but a schema that an earlier run has read, and whose files are still the same, is not read again. */
export async function readKept(
  schema: Source,
  access: SchemaAccess,
  cache: Cache | undefined,
): Promise<Outcome<ReadSchema | undefined>> {
  if (!cache) return readAnew(schema, access);
  const key = `relaxng-${cache.digest([VERSION, FORMAT, schema.path, cache.digest(schema.bytes)].join("\n"))}`;
  const known = await recall(cache, { key, main: schema.path }, access);
  if (known) return { value: { packed: known.packed, grammar: unpack(known.packed, known.notes) }, diagnostics: [] };
  const files = new Map<string, string>();
  const load: SchemaAccess["load"] = async (path, main) => {
    const source = await access.load(path, main);
    if (source instanceof Source) files.set(path, cache.digest(source.bytes));
    return source;
  };
  const read = await readAnew(schema, { ...access, load });
  // A schema with something to say is read each time, so that it is said each time.
  if (read.value && read.diagnostics.length === 0) {
    const { packed, grammar } = read.value;
    const kept: Kept = { files: [...files], packed, notes: notesOf(grammar) };
    await cache.keep(key, JSON.stringify(kept));
  }
  return read;
}

async function readAnew(schema: Source, access: SchemaAccess): Promise<Outcome<ReadSchema | undefined>> {
  // Loaded here: what is kept needs none of the readers.
  const { readSchema } = await import("./schema/index.js");
  const { value: grammar, diagnostics } = await readSchema(schema, access);
  return { value: grammar && { packed: pack(grammar), grammar }, diagnostics };
}

interface Kept {
  readonly files: readonly (readonly [path: string, digest: string])[];
  readonly packed: Packed;
  readonly notes: readonly ElementNotes[];
}

async function recall(
  cache: Cache,
  { key, main }: { readonly key: string; readonly main: string },
  { load }: SchemaAccess,
): Promise<Kept | undefined> {
  const text = await cache.recall(key);
  if (text === undefined) return undefined;
  try {
    const kept: Kept = JSON.parse(text);
    for (const [path, digest] of kept.files) {
      const source = await load(path, main);
      if (!(source instanceof Source) || cache.digest(source.bytes) !== digest) return undefined;
    }
    return kept;
  } catch {
    // What is kept may have been cut short or be of another make.
    return undefined;
  }
}
