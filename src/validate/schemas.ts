import { decode } from "../core/decode.js";
import { type Diagnostic, diagnostic } from "../core/diagnostic.js";
import type { Validator } from "../core/engines.js";
import type { Source } from "../core/source.js";
import type { Context } from "../core/stage.js";

/** The schemas of one run, each read and made ready once. */
export interface SchemaStore {
  get(path: string): Promise<ReadySchema>;
  /** The texts of the schemas that were read, for showing places in them. */
  readonly sources: ReadonlyMap<string, Source>;
}

/** A schema made ready; without a validator, the diagnostics say why. */
export interface ReadySchema {
  readonly validator: Validator | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** A store that is empty. */
export function schemaStore(context: Context): SchemaStore {
  const ready = new Map<string, Promise<ReadySchema>>();
  const sources = new Map<string, Source>();
  const get = (path: string): Promise<ReadySchema> => {
    const known = ready.get(path) ?? load(path, context, sources);
    ready.set(path, known);
    return known;
  };
  return { get, sources };
}

async function load(path: string, { host, engines }: Context, sources: Map<string, Source>): Promise<ReadySchema> {
  const unusable = (message: string): ReadySchema => ({
    validator: undefined,
    diagnostics: [diagnostic("relaxng/schema-unusable", path, message)],
  });
  const kind = await host.kind(path);
  if (kind !== "file") {
    const what = kind === "folder" ? "is a folder" : "is not there";
    return unusable(`the schema \`${path}\` ${what}; the file of a RELAX NG schema must stand there`);
  }
  const bytes = await host.read(path).catch(() => undefined);
  if (!bytes) return unusable(`the schema \`${path}\` cannot be read; you may not have the right to`);
  const decoded = decode(path, bytes);
  if (!decoded.value)
    return unusable(`the schema \`${path}\` cannot be read: ${decoded.diagnostics[0]?.message ?? "it is no text"}`);
  sources.set(path, decoded.value);
  const compiled = await engines.relaxng.compile(decoded.value);
  return { validator: compiled.value, diagnostics: compiled.diagnostics };
}
