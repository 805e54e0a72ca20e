import type { Cache } from "../../core/host.js";
import type { Outcome } from "../../core/outcome.js";
import { Source } from "../../core/source.js";
import { VERSION } from "../../core/version.js";
import type { Grammar } from "./grammar.js";
import { pack, unpack } from "./packed.js";
import { readSchema, type SchemaAccess } from "./schema/index.js";

/** As `readSchema`, but a schema that an earlier run has read, and whose files are still the same, is not read again. */
export async function readKept(
  schema: Source,
  access: SchemaAccess,
  cache: Cache | undefined,
): Promise<Outcome<Grammar | undefined>> {
  if (!cache) return readSchema(schema, access);
  const key = `relaxng-${cache.digest([VERSION, schema.path, schema.text].join("\n"))}`;
  const kept = await recall(cache, { key, main: schema.path }, access);
  if (kept) return { value: kept, diagnostics: [] };
  const files = new Map<string, string>();
  const load: SchemaAccess["load"] = async (path, main) => {
    const source = await access.load(path, main);
    if (source instanceof Source) files.set(path, cache.digest(source.text));
    return source;
  };
  const read = await readSchema(schema, { ...access, load });
  // A schema with something to say is read each time, so that it is said each time.
  if (read.value && read.diagnostics.length === 0) {
    await cache.keep(key, JSON.stringify({ files: [...files], grammar: pack(read.value) }));
  }
  return read;
}

interface Kept {
  readonly files: readonly (readonly [path: string, digest: string])[];
  readonly grammar: string;
}

async function recall(
  cache: Cache,
  { key, main }: { readonly key: string; readonly main: string },
  { load }: SchemaAccess,
): Promise<Grammar | undefined> {
  const text = await cache.recall(key);
  if (text === undefined) return undefined;
  try {
    const { files, grammar }: Kept = JSON.parse(text);
    for (const [path, digest] of files) {
      const source = await load(path, main);
      if (!(source instanceof Source) || cache.digest(source.text) !== digest) return undefined;
    }
    return unpack(grammar);
  } catch {
    // What is kept may have been cut short or be of another make.
    return undefined;
  }
}
